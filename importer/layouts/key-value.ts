import { isCell, isNamed } from '../cells';
import { fieldOf, spellingsAtStart, type Field } from '../columns';
import { nextFilled, type Line } from '../lines';
import { isNearEnd } from './infer-columns';
import type { Layout, SourceRow } from './table';

interface Entry {
  column: string;
  field: Field;
  value: string;
  lines: Line[];
  end: number;
}

/** File tables in which every cell is a line that begins with its column: `File nameUpdate.mum`, `File size: 3,170`. */
export const keyValue: Layout = (lines, at) => {
  if (entryAt(lines, at)?.field !== 'name') return null;
  const records: Entry[][] = [];
  let end = at;
  for (let next = at; next < lines.length; next = nextFilled(lines, end)) {
    const record = records.at(-1) ?? [];
    const entry = entryAt(lines, next, record.length > 0);
    if (!entry && isStray(lines, next, record)) {
      end = next + 1;
      continue;
    }
    if (!entry || (entry.field !== 'name' && record.some(({ field }) => field === entry.field))) break;
    if (entry.field === 'name') records.push([entry]);
    else record.push(entry);
    end = entry.end;
  }
  if (!records.some((record) => record.length >= 2)) return null;
  const columns = columnsOf(records);
  const cut = records.length === 1 && isNearEnd(lines, end) && columns.length < USUAL_COLUMNS;
  const rows = records.map((record) =>
    cut ? { cells: [], lines: linesOf(record) } : rowOf(record, columns),
  );
  return { table: { layout: 'key-value', columns, headerLines: [], rows }, end };
};

/** A label that lost its value or a value that lost its label, with the next label right behind it. */
function isStray(lines: readonly Line[], at: number, record: readonly Entry[]): boolean {
  const text = lines[at]?.text.trim() ?? '';
  const odd = fieldOf(text) !== null || VALUES.some((field) => isCell(field, text));
  return record.length > 0 && odd && entryAt(lines, nextFilled(lines, at + 1), true) !== null;
}

const VALUES: readonly Field[] = ['version', 'size', 'dateTime', 'time', 'platform', 'servicePack', 'branch'];

/** A lone record at the end of a document has to have these, or nothing shows that it is not cut. */
const USUAL_COLUMNS = 6;

/** The column and value at a line; the value may stand on the next line. */
function entryAt(lines: readonly Line[], at: number, withinRecord = false): Entry | null {
  const line = lines[at];
  if (!line) return null;
  const text = line.text.trim();
  for (const spelling of spellingsAtStart(text)) {
    const column = text.slice(0, spelling.length);
    const field = fieldOf(column);
    if (!field) continue;
    const value = valueOf(text.slice(spelling.length));
    if (value === '') {
      const below = valueBelow(lines, at, field);
      if (below)
        return {
          column,
          field,
          value: below.text.trim(),
          lines: [line, below],
          end: lines.indexOf(below, at) + 1,
        };
    } else if (fits(field, value) || (withinRecord && column.includes(' ') && value.length < 60)) {
      return { column, field, value, lines: [line], end: at + 1 };
    }
  }
  return null;
}

function valueOf(text: string): string {
  const value = text.trimStart();
  return [':', '|', '='].includes(value[0] ?? '') ? value.slice(1).trim() : value;
}

/** The value on the next line, where that is no column itself. */
function valueBelow(lines: readonly Line[], at: number, field: Field): Line | null {
  const below = lines[nextFilled(lines, at + 1)];
  if (!below || fieldOf(below.text)) return null;
  return fits(field, below.text.trim()) ? below : null;
}

function fits(field: Field, value: string): boolean {
  return field === 'name' ? isNamed(value) : value !== '' && isCell(field, value);
}

function columnsOf(records: readonly Entry[][]): string[] {
  const columns = new Map<Field, string>();
  for (const { field, column } of records.flat()) if (!columns.has(field)) columns.set(field, column);
  return [...columns.values()];
}

/** A record without one of the labels is a row with a gap whose cells still have their columns. */
function rowOf(record: readonly Entry[], columns: readonly string[]): SourceRow {
  const fields = columns.map(fieldOf);
  const inOrder = [...record].sort((a, b) => fields.indexOf(a.field) - fields.indexOf(b.field));
  return {
    cells: inOrder.map(({ value }) => value),
    lines: linesOf(record),
    placed: inOrder.map(({ field }) => fields.indexOf(field)),
  };
}

function linesOf(record: readonly Entry[]): Line[] {
  return record.flatMap(({ lines }) => lines);
}
