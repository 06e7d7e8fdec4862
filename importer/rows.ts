import type { FileRow } from '@/schema/article';
import { alignCells } from './align';
import {
  isCell,
  isInexact,
  isNotApplicable,
  readBranch,
  readName,
  readPlatform,
  readServicePack,
  readSize,
  readVersion,
  splitDateTime,
} from './cells';
import { fieldOf, saysUtc, type Field } from './columns';
import { readDate, readTime, type DateOrder } from './dates';
import { hasKnownExtension } from './file-names';
import { CELL } from './patterns/cells';

/** A row of a file table with what its cells hold that has no place in it. */
export interface ReadRow {
  row: Omit<FileRow, 'copies'>;
  /** Columns for which the row has no cell. */
  missing: string[];
  unreadable: { column: string; text: string }[];
  extra: { column: string; text: string }[];
  /** Texts of the columns that articles have no field for, and values that are not exact, by column. */
  unplaced: { column: string; text: string }[];
}

/** What is known about the table that a row stands in. */
export interface RowContext {
  columns: readonly string[];
  order: DateOrder;
  /** Whether the source says that all its file times are UTC. */
  utc: boolean;
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
  const read = rowOf(good, context);
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

function rowOf(
  cells: readonly { column: string; text: string }[],
  context: RowContext,
): Omit<ReadRow, 'missing'> | null {
  const textOf = (field: Field) => {
    const text = cells.find(({ column }) => fieldOf(column) === field)?.text ?? '';
    return isNotApplicable(text) ? '' : text;
  };
  const name = readName(textOf('name'));
  if (!name) return null;
  const version = readVersion(textOf('version'));
  const branch = readBranch(textOf('branch')) ?? readBranch(textOf('folder'));
  const modified = modifiedOf(cells, context, textOf);
  return {
    row: {
      name: name.name,
      version: version?.version ?? null,
      size: readSize(textOf('size')),
      modified: modified.value,
      platform: readPlatform(textOf('platform')),
      servicePack: readServicePack(textOf('servicePack')) ?? branch?.servicePack ?? null,
      branch: branch?.branch ?? null,
    },
    unreadable: modified.unreadable,
    extra: [
      ...(name.extra ? [{ column: columnOf(cells, 'name'), text: name.extra }] : []),
      ...(version?.extra ? [{ column: columnOf(cells, 'version'), text: version.extra }] : []),
    ],
    unplaced: cells.filter(({ column, text }) => !isNotApplicable(text) && hasNoPlace(column, text)),
  };
}

function modifiedOf(
  cells: readonly { column: string; text: string }[],
  { order, utc }: RowContext,
  textOf: (field: Field) => string,
): { value: string | null; unreadable: { column: string; text: string }[] } {
  const both = textOf('dateTime');
  const parts = both
    ? (splitDateTime(both) ?? { date: both, time: '' })
    : { date: textOf('date'), time: textOf('time') };
  const date = readDate(parts.date, order);
  const time = parts.time ? readTime(parts.time) : null;
  if (!date) {
    const column = columnOf(cells, both ? 'dateTime' : parts.date ? 'date' : 'time');
    const text = both || parts.date || parts.time;
    return { value: null, unreadable: text ? [{ column, text }] : [] };
  }
  const inUtc = utc || time?.utc || cells.some(({ column }) => isTimeColumn(column) && saysUtc(column));
  return { value: time ? `${date}T${time.time}${inUtc ? 'Z' : ''}` : date, unreadable: [] };
}

function isTimeColumn(column: string): boolean {
  const field = fieldOf(column);
  return field === 'date' || field === 'time' || field === 'dateTime';
}

function columnOf(cells: readonly { column: string }[], field: Field): string {
  return cells.find(({ column }) => fieldOf(column) === field)?.column ?? field;
}

function hasNoPlace(column: string, text: string): boolean {
  const field = fieldOf(column);
  if (field === 'folder') return readBranch(text) === null;
  return field === null || field === 'product' || field === 'milestone' || isInexact(field, text);
}
