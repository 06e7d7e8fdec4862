import type { FileRow } from '@/schema/article';
import {
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

/** What stands under a column. */
export interface ColumnText {
  column: string;
  text: string;
}

/** What the cells of a row say. */
export interface RowValues {
  row: Omit<FileRow, 'copies'>;
  unreadable: ColumnText[];
  /** What stands behind names and versions. */
  extra: ColumnText[];
  /** Texts of the columns that articles have no field for, and values that are not exact, by column. */
  unplaced: ColumnText[];
}

/** How the dates of a table are read. */
export interface DateReading {
  order: DateOrder;
  /** Whether the source says that all its file times are UTC. */
  utc: boolean;
}

/** Reads the cells of a row, or returns null where none of them is the name of a file. */
export function valuesOf(cells: readonly ColumnText[], dates: DateReading): RowValues | null {
  const textOf = (field: Field) => {
    const text = cells.find(({ column }) => fieldOf(column) === field)?.text ?? '';
    return isNotApplicable(text) ? '' : text;
  };
  const name = readName(textOf('name'));
  if (!name) return null;
  const version = readVersion(textOf('version'));
  const branch = readBranch(textOf('branch')) ?? readBranch(textOf('folder'));
  const modified = modifiedOf(cells, dates, textOf);
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
  cells: readonly ColumnText[],
  { order, utc }: DateReading,
  textOf: (field: Field) => string,
): { value: string | null; unreadable: ColumnText[] } {
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

function columnOf(cells: readonly ColumnText[], field: Field): string {
  return cells.find(({ column }) => fieldOf(column) === field)?.column ?? field;
}

function hasNoPlace(column: string, text: string): boolean {
  const field = fieldOf(column);
  if (field === 'folder') return readBranch(text) === null;
  return field === null || field === 'product' || field === 'milestone' || isInexact(field, text);
}
