import type { Find, FindOf } from '../inventory';
import { fileMentions } from './file-mentions';
import { LONGEST_OUTPUT_LINE, understood, type Line, type PasteFormat } from './format';
import { namedByCommand } from './typed-command';

/** A header of columns that `wmic datafile` knows, the version among them. */
const COLUMN =
  /^(?:node|name|version|filename|extension|caption|lastmodified|creationdate|filesize|path|drive|manufacturer|status)$/i;
const VERSION_COLUMN = /(?:^|[\s,])version(?:[\s,]|$)/i;

/** The table or CSV of `wmic datafile … get Name,Version`; when only the version was asked for, the typed command tells the name. */
export const wmicDatafile: PasteFormat = {
  id: 'wmic-datafile',
  name: 'wmic datafile',
  read(lines, at) {
    const text = lines[at]?.text ?? '';
    if (text.length > 200 || !VERSION_COLUMN.test(text)) return null;
    if (
      !text
        .trim()
        .split(/[\s,]+/)
        .every((column) => COLUMN.test(column))
    )
      return null;
    let end = at + 1;
    let last = at;
    const finds: Find[] = [];
    for (; end < lines.length && (isBlank(lines[end]) || isRow(lines[end])); end += 1) {
      const line = lines[end];
      if (!line || isBlank(line)) continue;
      last = end;
      finds.push(...filesOf(line).map((file) => namedByCommand(file, lines, at)));
    }
    return finds.length > 0 ? understood(last + 1 - at, finds) : null;
  },
};

function isBlank(line: Line | undefined): boolean {
  return line?.text.trim() === '';
}

function isRow(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST_OUTPUT_LINE && filesOf(line).length > 0;
}

function filesOf({ number, text }: Line): FindOf<'file'>[] {
  return fileMentions(text.replaceAll(',', '  ')).map((file) => ({ line: number, ...file }));
}
