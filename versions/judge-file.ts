import { SYSTEM_COMMAND, versionCommand } from './command';
import { decodeVersion } from './decode';
import { buildOf, readFileVersion } from './file-version';
import { groupBy } from './group-by';
import type { Host } from './host';
import { isInSysWow64, isKeptAside } from './file-place';
import type { HostFile } from './inventory';
import { judgeLane, toFindOut, type Subject } from './judge-lane';
import { byArchitecture, byBuild, byProduct, byServicePack } from './narrow';
import { comparableLane, type PlacedFile } from './placed-file';
import type { FileJudgement } from './verdict';

/**
 * Judges one file of a host against the rows of one article that have its name; null where those for its system or build are
 * unchanged files, which say nothing. Rows are narrowed by product, architecture, build and service pack before versions are
 * compared.
 */
export function judgeFile(file: HostFile, named: readonly PlacedFile[], host: Host): FileJudgement | null {
  const [first] = named;
  if (!first || onlyUnchanged(named)) return null;
  const subject = subjectOf(file, first);
  let left = named;
  for (const narrow of [byProduct, byArchitecture]) {
    const narrowed = narrow(left, host, subject.file);
    if (!('rows' in narrowed)) return narrowed;
    left = narrowed.rows;
  }
  if (onlyUnchanged(left) || ('version' in subject && onlyUnchanged(ofItsBuild(left, subject)))) return null;
  left = left.filter(({ unchanged }) => !unchanged);
  if (!('version' in subject)) return versionNotKnown(subject, left, host);
  for (const narrow of [byBuild, byServicePack]) {
    const narrowed = narrow(left, host, subject);
    if (!('rows' in narrowed)) return narrowed;
    left = narrowed.rows;
  }
  return agreed(left, subject);
}

function onlyUnchanged(rows: readonly PlacedFile[]): boolean {
  return rows.length > 0 && rows.every(({ unchanged }) => unchanged);
}

function ofItsBuild(rows: readonly PlacedFile[], { version }: Subject): readonly PlacedFile[] {
  return rows.filter(({ build }) => build === buildOf(version));
}

/** The file with its version decoded; without `version` where the paste has none that can be read, or that of a copy kept aside. */
function subjectOf(file: HostFile, { row }: PlacedFile): Subject | Pick<Subject, 'file' | 'label'> {
  const named = { ...file, name: row.name };
  const text = file.versionString ?? file.version;
  const reading = file.version === null ? null : readFileVersion(file.version);
  if (isKeptAside(file.path)) return { file: named, label: row.name };
  if (text === null || !reading?.ok) return { file: named, label: row.name };
  const decoded = decodeVersion(text);
  return {
    file: named,
    label:
      file.name === null
        ? `${file.version}, taken for ${row.name},`
        : `${row.name} ${file.version}${isInSysWow64(file.path) ? ' in SysWOW64' : ''}`,
    version: reading.version,
    lane: decoded.ok ? comparableLane(decoded.lane, reading.version) : null,
  };
}

function versionNotKnown(
  subject: Pick<Subject, 'file' | 'label'>,
  rows: readonly PlacedFile[],
  host: Host,
): FileJudgement {
  const aside = isKeptAside(subject.file.path);
  const command = versionCommand(aside ? { ...subject.file, path: null } : subject.file);
  const possible = rows.filter(
    ({ servicePack }) => !servicePack || !host.servicePack || servicePack === host.servicePack,
  );
  const versions = new Set(possible.map(({ row }) => row.version));
  return {
    verdict: 'unknown',
    need: versions.size === 1 ? (possible[0] ?? null) : null,
    reason: aside
      ? `the paste gives only a copy of ${subject.label} that Windows keeps aside, not the file in use${toFindOut(command)}`
      : `the paste does not give the version of ${subject.label}${toFindOut(command)}`,
    command,
  };
}

/** One judgement per architecture and service pack that is still possible; where they differ, the host has to tell which counts. */
function agreed(rows: readonly PlacedFile[], subject: Subject): FileJudgement {
  const groups = groupBy(rows, ({ architecture, servicePack }) => `${architecture} ${servicePack}`);
  const judgements = [...groups.values()].map((group) => judgeLane(group, subject));
  const [first, ...others] = judgements;
  if (!first) throw new Error('A file was to be judged against no row: narrowing must refuse instead.');
  if (others.every(({ verdict }) => verdict === first.verdict)) return first;
  const kinds = [...groups.keys()].map((key) => key.replace('null', '').trim()).join(', ');
  return {
    verdict: 'unknown',
    need: null,
    reason: `KB${rows[0]?.kb} ships different versions of ${subject.file.name} for ${kinds}, and the paste does not say which of them this host is${toFindOut(SYSTEM_COMMAND)}`,
    command: SYSTEM_COMMAND,
  };
}
