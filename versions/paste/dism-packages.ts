import type { Find } from '../inventory';
import { readPackageName } from '../package-name';
import { outputText, understood, type Line, type PasteFormat, type Reading } from './format';
import { knownSystem } from './system-finds';

/** `Package Identity : Package_for_KB2446709~31bf3856ad364e35~amd64~~6.1.1.2`, in any language. */
const IDENTITY = /^[^:|]{3,40} : (\S{1,200}~[0-9a-f]{16}~\w{0,8}~[\w-]{0,12}~[\d.]{7,30})$/i;
/** A row of `/format:table`. */
const TABLE_ROW = /^(\S{1,200}~[0-9a-f]{16}~\w{0,8}~[\w-]{0,12}~[\d.]{7,30})\s*\|\s*([^|]{2,40}?)\s*\|/i;
const VALUE = /^[^:|]{3,40} :(?: (.*))?$/;
/** `Image Version: 6.1.7601.18489`, and above it the version of the tool itself. */
const VERSION = /^[^:|]{3,40}: (\d{1,2}\.\d{1,2}\.\d{4,5})\.\d{1,5}$/;
/** The state in the languages whose words are known here; every other state, as `Staged`, is not installed. */
const INSTALLED = /^(?:installed|installiert|installé|instalado|installato|インストール済み)$/i;
/** How many lines lie between the versions at the top and the first package. */
const LOOK_AHEAD = 9;

/** The output of `dism /online /get-packages`: only packages in the state "installed" count as installed. */
export const dismPackages: PasteFormat = {
  id: 'dism-packages',
  name: 'dism /get-packages',
  read(lines, at) {
    const text = outputText(lines, at);
    const [, package_ = '', state = ''] = TABLE_ROW.exec(text) ?? [];
    if (package_) return understood(1, packageFinds(lines[at]?.number ?? 0, package_, state));
    if (IDENTITY.test(text)) return readPackage(lines, at);
    return VERSION.test(text) ? readVersions(lines, at) : null;
  },
};

function readPackage(lines: readonly Line[], at: number): Reading {
  const name = IDENTITY.exec(outputText(lines, at))?.[1] ?? '';
  const state = VALUE.exec(outputText(lines, at + 1))?.[1] ?? '';
  let end = at + 1;
  while (VALUE.test(outputText(lines, end)) && !IDENTITY.test(outputText(lines, end))) end += 1;
  return understood(end - at, packageFinds(lines[at]?.number ?? 0, name, state));
}

function packageFinds(line: number, name: string, state: string): Find[] {
  const read = readPackageName(name);
  const role = INSTALLED.test(state.trim()) ? 'installed' : 'named';
  return read ? [{ line, kind: 'kb', kb: read.kb, role, installedOn: null }] : [];
}

/** The last version above the packages is that of the system. */
function readVersions(lines: readonly Line[], at: number): Reading | null {
  const ahead = lines.slice(at, at + LOOK_AHEAD).map((_, index) => outputText(lines, at + index));
  const first = ahead.findIndex((text) => IDENTITY.test(text) || TABLE_ROW.test(text));
  if (first < 0) return null;
  const last = ahead.slice(0, first).findLastIndex((text) => VERSION.test(text));
  const build = VERSION.exec(ahead[last] ?? '')?.[1] ?? '';
  return understood(first, knownSystem(lines[at + last]?.number ?? 0, '', build, null));
}
