import { fieldOf, tableKind, type Field } from '../columns';
import type { Line } from '../lines';
import { FIXED_WIDTH, QTEXT } from '../patterns/q-text';

/** Something that stands between two positions of a line. */
export interface Span {
  text: string;
  start: number;
  end: number;
}

/** A column of a fixed-width table: its header cell, and what its cells are, null where articles have no field for it. */
export interface Column extends Span {
  field: Field | null;
}

/** The header of a fixed-width file table. */
export interface FixedHeader {
  columns: Column[];
  lines: Line[];
  /** Whether a rule stands under it, which tells it from other lines beyond doubt. */
  ruled: boolean;
  end: number;
}

const LONGEST = 240;
const TAB_STOP = 8;

/** The header of a fixed-width file table that begins at a line, with the rule under it, or null where there is none. */
export function fixedHeader(lines: readonly Line[], at: number): FixedHeader | null {
  const line = lines[at];
  if (!line || line.text.length > LONGEST || !mayBeHeader(line.text)) return null;
  const columns = spansIn(expanded(line.text), FIXED_WIDTH.headerCell.is).flatMap(columnsOf);
  const fields = columns.flatMap(({ field }) => field ?? []);
  const distinct = new Set(fields).size === fields.length;
  const names = columns.map(({ text }) => text);
  if (!distinct || !fields.includes('name') || tableKind(names) !== 'files') return null;
  const below = lines[at + 1];
  const ruled = below !== undefined && QTEXT.columnRule.is.test(below.text);
  if (columns.length - fields.length > (ruled ? fields.length : 0)) return null;
  if (
    !ruled &&
    columns.every((column, index) => index === 0 || column.start - (columns[index - 1]?.end ?? 0) < 2)
  )
    return null;
  return { columns, lines: ruled ? [line, below] : [line], ruled, end: at + (ruled ? 2 : 1) };
}

/** The parts of a line that a pattern finds, with their positions. */
export function spansIn(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A line with spaces in place of its tabs, so that positions can be compared. */
export function expanded(text: string): string {
  if (!text.includes('\t')) return text;
  let result = '';
  for (const sign of text) {
    result += sign === '\t' ? ' '.repeat(TAB_STOP - (result.length % TAB_STOP)) : sign;
  }
  return result;
}

/** Spares nearly all lines the closer look. */
function mayBeHeader(text: string): boolean {
  const lower = text.toLowerCase();
  if (!lower.includes('file') && !lower.includes('name')) return false;
  return ['size', 'date', 'version', 'ver.', 'bytes', 'modified', 'time'].some((word) =>
    lower.includes(word),
  );
}

/** The columns that a header cell names: itself, or several whose spellings stand one space apart. */
function columnsOf(cell: Span): Column[] {
  const field = fieldOf(cell.text);
  if (field) return [{ ...cell, field }];
  const words = spansIn(cell.text, FIXED_WIDTH.word.is);
  const columns: Column[] = [];
  for (let from = 0; from < words.length;) {
    const column = longestSpelling(words.slice(from), cell);
    if (!column) return [{ ...cell, field: null }];
    columns.push(column.column);
    from += column.words;
  }
  return columns;
}

function longestSpelling(words: readonly Span[], cell: Span): { column: Column; words: number } | null {
  for (let count = words.length; count > 0; count--) {
    const [first, last] = [words[0], words[count - 1]];
    if (!first || !last) continue;
    const text = cell.text.slice(first.start, last.end);
    const field = fieldOf(text);
    if (field)
      return {
        column: { text, field, start: cell.start + first.start, end: cell.start + last.end },
        words: count,
      };
  }
  return null;
}
