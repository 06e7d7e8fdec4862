import type { Find } from '../inventory';
import { LONGEST_OUTPUT_LINE, understood, type Line, type PasteFormat } from './format';

/** `vssadmin 1.1 - Volume Shadow Copy Service …`, the first line in any language. */
const BANNER = /^vssadmin \d\.\d/i;
/** `Writer name: 'System Writer'` with an id in braces below it; a provider has its version there. */
const NAMED = /^[^:']{3,60}:\s*'([^']{1,120})'\s*$/;
const ID = /^\s+[^:]{2,60}:\s*\{[0-9a-f-]{36}\}/i;
const STATE = /^\s+[^:]{2,60}:\s*(\[\d{1,3}\]\s*.{0,80})$/;
const VERSION = /^\s+[^:]{2,60}:\s*(\d{1,5}(?:\.\d{1,5}){3})\s*$/;
const DETAIL = /^\s+\S/;
/** Lines at the margin: the copyright, blanks, and what `list shadows` puts above a set. */
const MARGIN = /^(?:[^:']{3,80}:\s*(?:\{[0-9a-f-]{36}\}|'[^']{1,120}')\s*|\(C\).*)?$/i;
/** Below the other lines at the margin, those of `list shadowstorage` and `list volumes`. */
const VOLUME = /^\s+[^:]{2,60}:\s*(?:\([A-Z]:\))?\\\\\?\\Volume/i;

/** The writers and providers of `vssadmin list …`; a provider's version is its own, not that of a Windows file. */
export const vssadmin: PasteFormat = {
  id: 'vssadmin',
  name: 'vssadmin list',
  read(lines, at) {
    const text = lines[at]?.text ?? '';
    const isNamed =
      NAMED.test(text.slice(0, 300)) && [1, 2].some((ahead) => ID.test(lines[at + ahead]?.text ?? ''));
    if (!isNamed && !BANNER.test(text)) return null;
    let end = at + 1;
    while (isPart(lines, end)) end += 1;
    return understood(end - at, namedParts(lines.slice(at, end)));
  },
};

function isPart(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || line.text.length > LONGEST_OUTPUT_LINE) return false;
  return DETAIL.test(line.text) || MARGIN.test(line.text) || VOLUME.test(lines[at + 1]?.text ?? '');
}

function namedParts(lines: readonly Line[]): Find[] {
  const finds: Find[] = [];
  let name = '';
  for (const { number, text } of lines) {
    name = NAMED.exec(text)?.[1] ?? name;
    const [state, version] = [STATE.exec(text)?.[1], VERSION.exec(text)?.[1]];
    const detail = state ?? version;
    if (name && detail) {
      finds.push({
        line: number,
        kind: 'vss',
        role: state ? 'writer' : 'provider',
        name,
        detail: detail.trim(),
      });
      name = '';
    }
  }
  return finds;
}
