import { hostFile, type Find } from '../inventory';
import { fileMentions } from './file-mentions';
import { LONGEST_OUTPUT_LINE, understood, type Line, type PasteFormat } from './format';

/** A header of columns that `wmic datafile` knows, the version among them. */
const COLUMN =
  /^(?:node|name|version|filename|extension|caption|lastmodified|creationdate|filesize|path|drive|manufacturer|status)$/i;
/** `name='C:\\Windows\\System32\\drivers\\volsnap.sys'` in the command that was typed. */
const ASKED_NAME = /name\s*=\s*\\?["']([a-z]:[^"']{1,260})["']/i;

/** The table or CSV of `wmic datafile … get Name,Version`; when only the version was asked for, the typed command tells the name. */
export const wmicDatafile: PasteFormat = {
  id: 'wmic-datafile',
  name: 'wmic datafile',
  read(lines, at) {
    const text = lines[at]?.text ?? '';
    const columns = text.length > 200 ? [] : text.trim().split(/[\s,]+/);
    const isHeader =
      columns.some((column) => /^version$/i.test(column)) && columns.every((column) => COLUMN.test(column));
    if (!isHeader) return null;
    let end = at + 1;
    let last = at;
    const finds: Find[] = [];
    for (; end < lines.length && (isBlank(lines[end]) || isRow(lines[end])); end += 1) {
      const line = lines[end];
      if (!line || isBlank(line)) continue;
      last = end;
      finds.push(...filesOf(line, askedPath(lines, at)));
    }
    return finds.length > 0 ? understood(last + 1 - at, finds) : null;
  },
};

function isBlank(line: Line | undefined): boolean {
  return line?.text.trim() === '';
}

function isRow(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST_OUTPUT_LINE && filesOf(line, null).length > 0;
}

function filesOf({ number, text }: Line, asked: string | null): Find[] {
  const files = fileMentions(text.replaceAll(',', '  '));
  return files.map((file) => {
    const name = asked?.split('\\').at(-1) ?? null;
    return {
      line: number,
      ...(file.name === null && name ? hostFile({ ...file, name, path: asked }) : file),
    };
  });
}

function askedPath(lines: readonly Line[], at: number): string | null {
  const typed = lines
    .slice(Math.max(0, at - 3), at)
    .map(({ text }) => ASKED_NAME.exec(text.slice(0, 500))?.[1]);
  return typed.findLast((path) => path !== undefined)?.replaceAll('\\\\', '\\') ?? null;
}
