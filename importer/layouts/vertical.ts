import { isCell, isNamed, isNotApplicable } from '../cells';
import { fieldOf, tableKind, type Field } from '../columns';
import { isBlank, nextFilled, type Line } from '../lines';
import { looksRight } from '../rows';
import { inferColumns } from './infer-columns';
import { STANDARD_COLUMNS, type Found, type Layout, type SourceRow } from './table';

/** File tables with one cell per line: first the header cells, then the cells of each row. */
export const vertical: Layout = (lines, at) => {
  const header = headerAt(lines, at);
  if (!header) return withoutHeader(lines, at);
  const columns = header.lines.map(({ text }) => text.trim());
  if (tableKind(columns) !== 'files') return null;
  const { rows, end } = rowsFrom(lines, header.end, columns);
  return { table: { layout: 'vertical', columns, headerLines: header.lines, rows }, end };
};

/** Reads header cells that stand on lines of their own, one below the other. */
export function headerAt(lines: readonly Line[], at: number): { lines: Line[]; end: number } | null {
  const found: Line[] = [];
  let end = at;
  for (let next = at; next < lines.length; next = nextFilled(lines, next + 1)) {
    const line = lines[next];
    if (!line || isBlank(line) || !isNewColumn(line.text, found)) break;
    found.push(line);
    end = next + 1;
  }
  return found.length >= 2 ? { lines: found, end } : null;
}

function isNewColumn(text: string, found: readonly Line[]): boolean {
  const field = fieldOf(text);
  return field !== null && found.every((line) => fieldOf(line.text) !== field);
}

/** A table whose header is lost: a file name, a version and a size below one another begin it. */
function withoutHeader(lines: readonly Line[], at: number): Found | null {
  const first = lines[at];
  if (!first || !isNamed(first.text.trim())) return null;
  const [version, size] = [nextFilled(lines, at + 1), nextFilled(lines, nextFilled(lines, at + 1) + 1)];
  const isRow = isCell('version', lines[version]?.text ?? ' ') && isCell('size', lines[size]?.text ?? ' ');
  if (!isRow) return null;
  const { rows, end } = rowsFrom(lines, at, STANDARD_COLUMNS);
  const columns = [...inferColumns(rows, lines, end)];
  return { table: { layout: 'vertical', columns, headerLines: [], rows, inferred: true }, end };
}

/** The cell lines that follow, cut into rows: at each file name, or by count where the name is not the first column. */
function rowsFrom(
  lines: readonly Line[],
  from: number,
  columns: readonly string[],
): { rows: SourceRow[]; end: number } {
  const nameAt = columns.findIndex((column) => fieldOf(column) === 'name');
  const cells: Line[] = [];
  const names = new Set<Line | undefined>();
  let end = from;
  for (let at = nextFilled(lines, from); at < lines.length; at = nextFilled(lines, end)) {
    const whole = wholeRowAt(lines, at, columns);
    const line = lines[at];
    if (whole) {
      cells.push(...whole.row);
      names.add(whole.row[nameAt]);
    } else if (line && belongs(lines, at, cells.length % columns.length !== 0)) cells.push(line);
    else break;
    end = whole?.end ?? at + 1;
  }
  const isName = (line: Line | undefined) => names.has(line) || isNamed(line?.text.trim() ?? '');
  const starts = cells.map((_, index) => isName(cells[index + nameAt]));
  const rows: SourceRow[] = [];
  for (let index = 0; index < cells.length;) {
    const length = rowLength(cells, index, columns, starts);
    rows.push(rowOf(cells.slice(index, index + length)));
    index += length;
  }
  return { rows, end };
}

/** The lines of a row that has a good cell for every column; its name needs no extension to be known. */
function wholeRowAt(
  lines: readonly Line[],
  at: number,
  columns: readonly string[],
): { row: Line[]; end: number } | null {
  const row: Line[] = [];
  let end = at;
  for (let next = at; row.length < columns.length; next = nextFilled(lines, end)) {
    const line = lines[next];
    if (!line || fieldOf(line.text)) return null;
    row.push(line);
    end = next + 1;
  }
  const texts = row.map(({ text }) => text.trim());
  const typed = columns.filter((column, index) => isTypedAs(column, texts[index] ?? ''));
  return typed.length >= 2 && looksRight(columns, texts) ? { row, end } : null;
}

function isTypedAs(column: string, text: string): boolean {
  const field = fieldOf(column);
  return field !== null && TYPED.includes(field) && isCell(field, text) && !isNotApplicable(text);
}

/** Whether a line is a cell: it can stand in a file table, or it is odd, but cells go on right behind it. */
function belongs(lines: readonly Line[], at: number, withinRow: boolean): boolean {
  const text = lines[at]?.text.trim() ?? '';
  if (headerAt(lines, at)) return false;
  if (isNamed(text) || isTyped(text)) return true;
  if (!withinRow || text.length > LONGEST_ODD_CELL || text.includes(': ') || text.endsWith('.')) return false;
  const next = nextFilled(lines, at + 1);
  return isTyped(lines[next]?.text.trim() ?? ' ') || (next >= lines.length && !text.includes(' '));
}

const LONGEST_ODD_CELL = 40;
const TYPED: readonly Field[] = ['version', 'size', 'dateTime', 'time', 'platform', 'servicePack', 'branch'];

function isTyped(text: string): boolean {
  return TYPED.some((field) => isCell(field, text));
}

/** How many lines the row takes that begins at `index`: as many as there are columns, if the next row begins there. */
function rowLength(
  cells: readonly Line[],
  index: number,
  columns: readonly string[],
  starts: readonly boolean[],
): number {
  const end = index + columns.length;
  const texts = cells.slice(index, end).map(({ text }) => text.trim());
  if (looksRight(columns, texts) && (end === cells.length || starts[end])) return columns.length;
  const next = starts.indexOf(true, index + 1);
  return (next < 0 ? cells.length : next) - index;
}

function rowOf(lines: Line[]): SourceRow {
  return { cells: lines.map(({ text }) => text.trim()), lines };
}
