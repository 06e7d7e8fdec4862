import { readFileVersion, type FileVersion, type VersionProblem } from './file-version';

/** A version with what the build lab wrote behind it: `5.2.3790.4163 (srv03_sp2_qfe.071016-0130)`. */
export interface VersionString {
  ok: true;
  version: FileVersion;
  /** The label as written, `srv03_sp2_qfe`; null where the text had only numbers. */
  label: string | null;
  /** `RTM` stands for a release or service pack itself, not for a branch. */
  branch: 'GDR' | 'LDR' | 'QFE' | 'RTM' | null;
  /** The service pack that the label names. */
  servicePack: string | null;
  /** When it was built, in the lab's own time: `2007-10-16T01:30`. */
  built: string | null;
}

const WITH_LABEL = /^(\d[\d.]*)\s*\(([a-z0-9_.]{1,60}?)\.(\d{6})-(\d{4})\)?$/i;
const BRANCH_WORD = /(?:^|_|sp\d)(gdr|ldr|qfe|rtm)(?=_|$)/i;
const SERVICE_PACK_WORD = /sp(\d)/i;

/**
 * Reads a version with or without the build lab's label in brackets [S]:
 * `<windows>_<spN|rtm>_<rtm|gdr|qfe>.<yymmdd-hhmm>` up to 5.2, `win7sp1_ldr.160325-0600` from 6.0 on.
 */
export function readVersionString(text: string): VersionString | VersionProblem {
  const [, numbers = text, label = null, date = '', time = ''] = WITH_LABEL.exec(text.trim()) ?? [];
  const reading = readFileVersion(numbers);
  if (!reading.ok) return reading;
  return {
    ok: true,
    version: reading.version,
    label,
    branch: branchWord(label ?? ''),
    servicePack: label ? servicePackWord(label) : null,
    built: builtAt(date, time),
  };
}

function branchWord(label: string): VersionString['branch'] {
  const word = BRANCH_WORD.exec(label)?.[1]?.toUpperCase();
  return word === 'GDR' || word === 'LDR' || word === 'QFE' || word === 'RTM' ? word : null;
}

function servicePackWord(label: string): string | null {
  const number = SERVICE_PACK_WORD.exec(label)?.[1];
  return number ? `SP${number}` : null;
}

function builtAt(date: string, time: string): string | null {
  if (!date) return null;
  const [year, month, day] = [date.slice(0, 2), date.slice(2, 4), date.slice(4, 6)];
  const century = Number(year) >= 70 ? '19' : '20';
  return `${century}${year}-${month}-${day}T${time.slice(0, 2)}:${time.slice(2, 4)}`;
}
