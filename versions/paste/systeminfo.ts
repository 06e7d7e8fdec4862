import type { Find, PasteProblem } from '../inventory';
import { knownSystem } from './system-finds';
import { understood, type Line, type PasteFormat } from './format';
import { readHotfixRows } from './hotfix-rows';
import { servicePackIn } from './windows-names';

/** `OS Version:  6.1.7601 Service Pack 1 Build 7601`, in any language. */
const OS_VERSION = /^[^:\s][^:]{1,60}:\s+((?:[4-9]|10)\.\d\.\d{4,5})(?=\s|$)(.*)$/;
/** `System Type:  x64-based PC`, `X86-basierter PC`, `PC basado en x64`, `x64 ベース PC`. */
const SYSTEM_TYPE =
  /^[^:\s][^:]{1,60}:\s+(?:(?:PC|système|sistema) .{0,20})?(?:(x64)|(x86)|(itanium))(?:-?based|-basi|.{0,12} (?:PC|system)$|$)/i;
/** The test spares most lines the other. */
const ARCHITECTURE = /x64|x86|itanium/i;
/** `[01]: KB981391`, `[02]: File 1` */
const HOTFIX_ROW = /^\s*\[\d{1,4}\]:\s+(?:KB|Q\d|File 1)/i;
const LABELLED = /^[^\s:[\]"'|-][^:"|]{1,60}:(?:\s|$)/;
const CONTINUED = /^(?:\s{2,}\S|\s*\[\d{1,4}\]:)/;

/** The output of `systeminfo`, in any language and with trademark signs mangled; its labels are not relied on. */
export const systeminfo: PasteFormat = {
  id: 'systeminfo',
  name: 'systeminfo',
  read(lines, at) {
    if (!isLabelled(lines[at]) || isLabelled(lines[at - 1])) return null;
    const end = endOfRun(lines, at);
    const run = lines.slice(at, end);
    const hotfixes = run.findIndex(({ text }) => HOTFIX_ROW.test(text));
    const version = run.findIndex(({ text }) => OS_VERSION.test(text));
    const platform = run.flatMap(platformFind);
    if (version < 0 && hotfixes < 0 && platform.length === 0) return null;
    const list = hotfixes < 0 ? { finds: [], problems: [] } : readList(run, hotfixes);
    return understood(end - at, [...systemFinds(run, version), ...platform, ...list.finds], list.problems);
  },
};

function isLabelled(line: Line | undefined): boolean {
  return (
    line !== undefined && line.text.length < 500 && (LABELLED.test(line.text) || HOTFIX_ROW.test(line.text))
  );
}

function endOfRun(lines: readonly Line[], at: number): number {
  let end = at;
  while (isLabelled(lines[end]) || CONTINUED.test(lines[end]?.text ?? '')) end += 1;
  return end;
}

function systemFinds(run: readonly Line[], at: number): Find[] {
  const line = run[at];
  const [, build = '', rest = ''] = OS_VERSION.exec(line?.text ?? '') ?? [];
  if (!line || !build) return [];
  const name = run[at - 1]?.text.replace(LABELLED, '').trim() ?? '';
  return knownSystem(line.number, name, build, servicePackIn(rest) ?? 'RTM');
}

function platformFind({ number, text }: Line): Find[] {
  if (!ARCHITECTURE.test(text)) return [];
  const [, x64, x86, itanium] = SYSTEM_TYPE.exec(text) ?? [];
  if (x64) return [{ line: number, kind: 'platform', platform: 'x64' }];
  if (x86) return [{ line: number, kind: 'platform', platform: 'x86' }];
  return itanium ? [{ line: number, kind: 'platform', platform: 'IA-64' }] : [];
}

function readList(run: readonly Line[], first: number): { finds: Find[]; problems: PasteProblem[] } {
  const rows = run.slice(first);
  const after = rows.findIndex(({ text }) => !/^\s*\[\d{1,4}\]:/.test(text));
  const heading = run[first - 1];
  const announced =
    heading && LABELLED.test(heading.text) ? /:\s+(\d{1,5})(?!\S)/.exec(heading.text)?.[1] : undefined;
  return readHotfixRows(after < 0 ? rows : rows.slice(0, after), announced ? Number(announced) : null, null);
}
