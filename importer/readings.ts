import { isCell, isNotApplicable } from './cells';
import { fieldOf, type Field } from './columns';
import { hasKnownExtension, isFileName } from './file-names';
import { CELL } from './patterns/cells';

/** Longest text of a row that is searched for readings. */
export const LONGEST_ROW = 400;

/** What glued rows of one table have in common. */
export interface GluedStyle {
  /** Whether sizes have commas between the thousands, so that a size has at most three digits before its first comma. */
  grouped: boolean;
}

/** All ways to split a glued row into one cell per column; names count as ended only behind a known extension, if any is there. */
export function readings(text: string, columns: readonly string[], style: GluedStyle): string[][] {
  if (text.length > LONGEST_ROW) return [];
  const fields = columns.map(fieldOf);
  if (fields.some((field) => field === null)) return [];
  const search = (knownExtensions: boolean) => {
    const found: string[][] = [];
    split(text, 0, fields as Field[], [], { ...style, knownExtensions }, found);
    return distinct(found);
  };
  const certain = search(true);
  return certain.length > 0 ? certain : search(false);
}

interface Search extends GluedStyle {
  knownExtensions: boolean;
}

function split(
  text: string,
  from: number,
  fields: readonly Field[],
  cells: string[],
  style: Search,
  found: string[][],
): void {
  const [field, ...rest] = fields;
  const start = text[from] === ' ' ? from + 1 : from;
  if (!field) {
    if (start >= text.length) found.push(cells);
    return;
  }
  if (found.length > 20) return;
  const longest = rest.length === 0 ? text.length - start : LENGTH[field];
  for (let end = start + 1; end <= Math.min(text.length, start + longest); end++) {
    const cell = text.slice(start, end);
    if (isGluedCell(field, cell, style)) split(text, end, rest, [...cells, cell], style, found);
  }
}

/** The longest cell of each column. */
const LENGTH: Record<Field, number> = {
  name: 260,
  version: 110,
  size: 18,
  date: 18,
  time: 14,
  dateTime: 32,
  platform: 14,
  servicePack: 24,
  branch: 14,
  folder: 14,
  product: 120,
  milestone: 16,
};

function isGluedCell(field: Field, cell: string, style: Search): boolean {
  if (cell.startsWith(' ') || cell.endsWith(' ')) return false;
  if (field === 'name') return isFileName(cell) && (!style.knownExtensions || hasKnownExtension(cell));
  if (isNotApplicable(cell)) return CELL.hasLetter.is.test(cell);
  if (!isCell(field, cell)) return false;
  if (field === 'size') return !style.grouped || CELL.groupedSize.is.test(cell);
  return field !== 'version' || hasOwnLength(cell);
}

/** The last part of a version has five digits under the builds of NT 6, four (or the lone 0 of the release) under 5.2.3790. */
function hasOwnLength(version: string): boolean {
  const last = CELL.versionDigits.is.exec(version)?.[1] ?? '';
  if (CELL.nt6Version.is.test(version))
    return last.length === 5 || (last.length === 6 && last.startsWith('0'));
  if (version.startsWith('5.2.3790.')) return last.length === 4 || last === '0';
  return last.length === 1 || !last.startsWith('0');
}

function distinct(found: readonly string[][]): string[][] {
  return [...new Map(found.map((cells) => [cells.join('\n'), cells])).values()];
}
