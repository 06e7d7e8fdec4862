import { isOfKnownBuild } from '../builds';
import { decodeVersion } from '../decode';
import { readFileVersion } from '../file-version';
import type { Find, PasteProblem } from '../inventory';
import { DOWNLOADED_PACKAGE, readPackageName, SERVICING_PACKAGE } from '../package-name';
import { bareNumbers } from './bare-numbers';
import { withoutSource } from './event-text';
import { cutVersions, fileMentions } from './file-mentions';
import { understood, type Line, type PasteFormat, type Reading } from './format';
import { cutKb } from './hotfix-rows';
import { cutKbs, kbMentions, speltKbs } from './kb-numbers';
import { eventWithSource, namedInSentence } from './named-in-sentence';
import { stopCodesIn } from './stop-codes';
import { knownSystem } from './system-finds';
import { isCommand, namedByCommand } from './typed-command';
import { versionCut } from './version-info';
import { platformIn, servicePackIn, systemsIn } from './windows-names';

/** `Microsoft Windows [Version 6.1.7601]`, of `ver`. */
const VER = /\[version (\d{1,2}\.\d{1,2}\.\d{4,5})(?:\.\d{1,5})?\]/i;
/**
 * Without any of these a line says nothing but perhaps a number that may be a KB: a version, a file, a system, a service pack, an
 * architecture, an event, a stop code. The test spares most lines the others.
 */
const TELLING =
  /\d\.\d|\.[a-z]{2,3}(?![a-z])|[A-Z]_[A-Z]|kb|q\d|\/help\/|win|20\d\d|2k|vista|xp|sp ?\d|pack \d|64(?!\d)|86(?!\d)|32-|itanium|event|0x|bug ?check/i;
const SYSTEM_HINT = /version|win|server|20\d\d|2k|vista|xp|sp ?\d|pack \d|64(?!\d)|86(?!\d)|32-|itanium/i;
const EVENT_HINT = /event/i;
const EVENT_ID = /(?<![a-z])event[ -]?id[ :#]{0,4}(\d{1,5})(?!\d)/i;
const EVENT_SOURCE = /(?<![a-z])source[ :]{1,4}"?([a-z][\w.-]{1,60})/i;
/** A line that is nothing but an event: `Event 25, volsnap` as the Event Viewer heads it, `volsnap event 25`. */
const EVENT_ALONE =
  /^\s*(?:event(?: id)? (\d{1,5}),? (?:of |from |source )?"?([a-z][\w.-]{1,60})|([a-z][\w.-]{1,60}),? event(?: id)?:? (\d{1,5}))"?\s*$/i;
/** A file's own name may hold an architecture that is not the host's: `403956_intl_x64_zip.exe`. */
const FILE_NAMES = /[^\s"'=,;]{1,200}\.[a-z]{3,4}(?![\w.])/gi;
/** Four words or more: what a sentence says of a service pack or an architecture need not be of the host. */
const SENTENCE = /^\s*\S+(?:\s+\S+){3}/;
/** A version with too few numbers, where the line is nothing but it and a name. */
const INCOMPLETE = /^\s*(?:\S{1,80}\.\w{2,4}\s+)?(\d{1,5}(?:\.\d{1,5}){1,2})\s*$/;
const PACKAGES = [SERVICING_PACKAGE, DOWNLOADED_PACKAGE].map((pattern) => new RegExp(pattern, 'gi'));
/** What all names of packages hold; the test spares most lines the others. */
const PACKAGE_HINT = /[-_]kb\d/i;

const NOTHING: Pick<Reading, 'finds' | 'problems'> = { finds: [], problems: [] };

/** One line of anything else: KB numbers and addresses, packages, versions, stop codes, the name of a system. */
export const freeText: PasteFormat = {
  id: 'free-text',
  name: 'one line',
  read(lines, at) {
    const line = lines[at];
    if (!line) return null;
    const reading = TELLING.test(line.text)
      ? readLine(line, lines, at)
      : understood(1, [...kbFinds(line.number, line.text), ...namedInSentence(line.number, line.text)]);
    return reading.finds.length > 0 || reading.problems.length > 0 ? reading : null;
  },
};

/** Running text, such as an event's description: only KB numbers and stop codes are read in it. */
export function readRunningText({ number, text }: Line): Find[] {
  const kbs = speltKbs(text).map(({ kb }) => ({
    line: number,
    kind: 'kb' as const,
    kb,
    role: 'named' as const,
    installedOn: null,
  }));
  return [...kbs, ...stopCodeFinds(number, text)];
}

function readLine({ number, text }: Line, lines: readonly Line[], at: number): Reading {
  const { packages, rest } = withoutPackages(text);
  const event = eventIn(number, rest);
  const system = systemIn(number, rest);
  const files = fileMentions(rest);
  const finds = [
    ...packages.flatMap((name) => packageFinds(number, name)),
    ...kbFinds(number, rest),
    ...files.map((file) => ({ line: number, ...namedByCommand(file, lines, at) })),
    ...stopCodeFinds(number, rest),
    ...event.finds,
    ...system.finds,
  ];
  const problems = [
    ...cutKbs(rest).map((cut) => cutKb(number, cut)),
    ...cutVersions(rest).map((cut) => versionCut(number, cut)),
    ...versionProblems(number, rest, finds),
    ...event.problems,
    ...system.problems,
  ];
  const passing = files.length > 0 || isCommand(rest) ? [] : namedInSentence(number, rest);
  return understood(1, [...finds, ...passing], problems);
}

function withoutPackages(text: string): { packages: string[]; rest: string } {
  if (!PACKAGE_HINT.test(text)) return { packages: [], rest: text };
  return {
    packages: PACKAGES.flatMap((pattern) => text.match(pattern) ?? []),
    rest: PACKAGES.reduce((left, pattern) => left.replace(pattern, (name) => ' '.repeat(name.length)), text),
  };
}

function packageFinds(line: number, name: string): Find[] {
  const read = readPackageName(name);
  return read ? [{ line, kind: 'kb', kb: read.kb, role: 'named', installedOn: null }] : [];
}

function kbFinds(line: number, text: string): Find[] {
  const named = kbMentions(text).map(({ kb }) => kb);
  const possible = bareNumbers(text).filter((kb) => !named.includes(kb));
  return [
    ...named.map((kb) => ({ line, kind: 'kb' as const, kb, role: 'named' as const, installedOn: null })),
    ...possible.map((kb) => ({
      line,
      kind: 'kb' as const,
      kb,
      role: 'possible' as const,
      installedOn: null,
    })),
  ];
}

function stopCodeFinds(line: number, text: string): Find[] {
  return stopCodesIn(text).map((code) => ({ line, kind: 'stop-code', ...code }));
}

function eventIn(line: number, text: string): Pick<Reading, 'finds' | 'problems'> {
  if (!EVENT_HINT.test(text)) return NOTHING;
  const alone = EVENT_ALONE.exec(text.slice(0, 200));
  const id = alone?.[1] ?? alone?.[4] ?? EVENT_ID.exec(text)?.[1];
  const source = alone?.[2] ?? alone?.[3] ?? EVENT_SOURCE.exec(text)?.[1];
  if (id === undefined || !source) {
    const finds = eventWithSource(line, text);
    return { finds, problems: id && finds.length === 0 ? [withoutSource(line, id)] : [] };
  }
  return { finds: [{ line, kind: 'event', source, id: Number(id), log: null, level: null }], problems: [] };
}

function systemIn(line: number, text: string): Pick<Reading, 'finds' | 'problems'> {
  if (text.length > 500 || !SYSTEM_HINT.test(text)) return NOTHING;
  const build = VER.exec(text)?.[1];
  if (build) return { finds: knownSystem(line, '', build, null), problems: [] };
  const [system, ...others] = systemsIn(text);
  if (others.length > 0) return { finds: [], problems: [severalSystems(line, others.length + 1)] };
  const servicePack = servicePackIn(text);
  const platform = platformIn(text) && platformIn(text.replace(FILE_NAMES, ' '));
  if (!system && ((!servicePack && !platform) || SENTENCE.test(text))) return NOTHING;
  return {
    finds: [
      ...(system ? [{ line, kind: 'os' as const, ...system, build: null }] : []),
      ...(servicePack ? [{ line, kind: 'service-pack' as const, servicePack }] : []),
      ...(platform ? [{ line, kind: 'platform' as const, platform }] : []),
    ],
    problems: [],
  };
}

function severalSystems(line: number, count: number): PasteProblem {
  return {
    code: 'several-systems',
    line,
    sentence: `Line ${line} names ${count} systems, and none was taken for this host's: add the right one.`,
  };
}

/** Versions that nothing can be decided with, each with its sentence. */
function versionProblems(line: number, text: string, finds: readonly Find[]): PasteProblem[] {
  const incomplete = finds.length === 0 ? INCOMPLETE.exec(text.slice(0, 300))?.[1] : undefined;
  const refused = incomplete ? readFileVersion(incomplete) : null;
  const unknown = finds.flatMap((find) =>
    find.kind === 'file' && find.version && !isOfKnownBuild(find.version)
      ? [decodeVersion(find.version)]
      : [],
  );
  return [...(refused ? [refused] : []), ...unknown].flatMap((reading) =>
    reading.ok ? [] : [{ code: 'version-unreadable', line, sentence: `Line ${line}: ${reading.sentence}` }],
  );
}
