import { alignCells } from './align';
import { isCell, isInexact, isNotApplicable, readName } from './cells';
import { fieldOf } from './columns';
import { hasKnownExtension } from './file-names';
import { CELL } from './patterns/cells';
import { valuesOf, type DateReading, type RowValues } from './row-values';

/** A row of a file table with what its cells hold that has no place in it. */
export interface ReadRow extends RowValues {
  /** Columns for which the row has no cell. */
  missing: string[];
}

/** What is known about the table that a row stands in. */
export interface RowContext extends DateReading {
  columns: readonly string[];
  /** The column of each cell, where the layout tells it. */
  placed?: readonly number[];
  /** Whether the document ends with this row, so that it may be cut. */
  last: boolean;
  /** Whether at most one more line follows in the document, which may be the rest of the row. */
  nearEnd: boolean;
  /** Whether the document even ends within the row's last line. */
  open: boolean;
}

/** Whether a row has a good cell for every column. */
export function looksRight(columns: readonly string[], cells: readonly string[]): boolean {
  if (cells.length !== columns.length) return false;
  return columns.every((column, index) => goodCell(column, cells[index] ?? ''));
}

/** Reads a row, or returns null where it is not certain which cell stands under which column. */
export function readRow(cells: readonly string[], context: RowContext): ReadRow | null {
  const { columns } = context;
  const trimmed = withoutEmptyEnd(cells, columns.length);
  const placed =
    trimmed.length === columns.length ? trimmed.map((_, index) => index) : placedWithGaps(trimmed, context);
  if (!placed) return null;
  const texts = new Map(placed.map((column, index) => [column, trimmed[index] ?? '']));
  const unreadable = columns
    .map((column, index) => ({ column, text: texts.get(index) ?? '' }))
    .filter(({ column, text }) => !goodCell(column, text) && !isInexactCell(column, text));
  if (!isTrustworthy(trimmed, unreadable, context)) return null;
  const bad = new Set(unreadable.map(({ column }) => column));
  const good = columns.map((column, index) => ({
    column,
    text: bad.has(column) ? '' : (texts.get(index) ?? ''),
  }));
  const read = valuesOf(good, context);
  return (
    read && {
      ...read,
      missing: columns.filter((_, index) => !placed.includes(index)),
      unreadable: [...unreadable, ...read.unreadable],
    }
  );
}

function goodCell(column: string, text: string): boolean {
  const field = fieldOf(column);
  return field === null || field === 'folder' || isCell(field, text);
}

function isInexactCell(column: string, text: string): boolean {
  const field = fieldOf(column);
  return field !== null && isInexact(field, text);
}

function withoutEmptyEnd(cells: readonly string[], wanted: number): string[] {
  const trimmed = [...cells];
  while (trimmed.length > wanted && trimmed.at(-1) === '') trimmed.pop();
  return trimmed;
}

/** A row that lost cells is used only where it cannot be the cut end of something and its cells fit in one way. */
function placedWithGaps(cells: readonly string[], context: RowContext): number[] | null {
  if (context.nearEnd) return null;
  if (context.placed) return [...context.placed];
  if (cells.length < FEWEST_CELLS || readName(cells[0] ?? '') === null) return null;
  const placed = alignCells(context.columns, cells);
  const last = placed?.at(-1) ?? 0;
  const atEnd = last === context.columns.length - 1;
  return atEnd || isComplete(context.columns[last] ?? '', cells.at(-1) ?? '') ? placed : null;
}

/** A row with fewer cells than these could be anything. */
const FEWEST_CELLS = 3;

function isTrustworthy(
  cells: readonly string[],
  unreadable: readonly { column: string }[],
  { columns, last, open }: RowContext,
): boolean {
  if (unreadable.some(({ column }) => fieldOf(column) === 'name')) return false;
  if (last && (unreadable.length > 0 || cells.length < columns.length)) return false;
  if (open && !isComplete(columns.at(-1) ?? '', cells.at(-1) ?? '')) return false;
  const readable = cells.filter((cell) => !isNotApplicable(cell)).length - unreadable.length;
  return unreadable.length === 0 || (readable >= 3 && readable > 2 * unreadable.length);
}

/** Whether a cell at a place where the text may be cut has certainly been written to its end. */
function isComplete(column: string, text: string): boolean {
  if (isNotApplicable(text)) return text.length > 2;
  switch (fieldOf(column)) {
    case 'name':
      return hasKnownExtension(text);
    case 'version':
      return CELL.completeVersion.is.test(text);
    case 'size':
    case 'time':
    case 'dateTime':
    case null:
      return false;
    case 'date':
      return CELL.fourDigitYear.is.test(text);
    default:
      return true;
  }
}
