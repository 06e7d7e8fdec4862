import { alignCells } from '../align';
import { isCell, isNotApplicable } from '../cells';
import { fieldOf, tableKind, type Field } from '../columns';
import { isFileName } from '../file-names';
import { isBlank, nextFilled, type Line } from '../lines';
import { looksRight } from '../rows';
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
  if (!first || !isFileName(first.text)) return null;
  const [version, size] = [nextFilled(lines, at + 1), nextFilled(lines, nextFilled(lines, at + 1) + 1)];
  const isRow = isCell('version', lines[version]?.text ?? ' ') && isCell('size', lines[size]?.text ?? ' ');
  if (!isRow) return null;
  const { rows, end } = rowsFrom(lines, at, STANDARD_COLUMNS);
  return {
    table: { layout: 'vertical', columns: STANDARD_COLUMNS, headerLines: [], rows, inferred: true },
    end,
  };
}

/** The cell lines that follow, cut into rows: at each file name, or by count where the name is not the first column. */
function rowsFrom(
  lines: readonly Line[],
  from: number,
  columns: readonly string[],
): { rows: SourceRow[]; end: number } {
  const fields = columns.map(fieldOf).filter((field) => field !== null);
  const nameAt = fields.indexOf('name');
  const cells: Line[] = [];
  const rows: SourceRow[] = [];
  let end = from;
  for (let at = nextFilled(lines, from); at < lines.length; at = nextFilled(lines, at + 1)) {
    const line = lines[at];
    if (!line || !belongs(lines, at, fields, cells.length % columns.length !== 0)) break;
    cells.push(line);
    end = at + 1;
  }
  for (let index = 0; index < cells.length;) {
    const length = rowLength(cells, index, columns, nameAt);
    rows.push(rowOf(cells.slice(index, index + length), columns));
    index += length;
  }
  return { rows, end };
}

/** Whether a line is a cell: it can stand under a column, or it is odd, but cells and a file name go on soon after it. */
function belongs(lines: readonly Line[], at: number, fields: readonly Field[], withinRow: boolean): boolean {
  const text = lines[at]?.text.trim() ?? '';
  if (headerAt(lines, at)) return false;
  if (isFileName(text)) return true;
  if (isTyped(text, fields)) return true;
  if (!withinRow || text.length > 40 || text.includes(': ') || text.endsWith('.')) return false;
  const next = nextFilled(lines, at + 1);
  return isTyped(lines[next]?.text.trim() ?? ' ', fields) || (next >= lines.length && !text.includes(' '));
}

function isTyped(text: string, fields: readonly Field[]): boolean {
  return fields.some((field) => field !== 'name' && isCell(field, text));
}

/** How many lines the row takes that begins at `index`. */
function rowLength(
  cells: readonly Line[],
  index: number,
  columns: readonly string[],
  nameAt: number,
): number {
  const texts = cells.slice(index, index + columns.length).map(({ text }) => text.trim());
  if (looksRight(columns, texts)) return columns.length;
  for (let next = index + 1; next < cells.length; next++) {
    if (isFileName(cells[next]?.text.trim() ?? '') && next - nameAt > index) return next - nameAt - index;
  }
  return cells.length - index;
}

function rowOf(lines: Line[], columns: readonly string[]): SourceRow {
  const cells = lines.map(({ text }) => text.trim());
  if (columns !== STANDARD_COLUMNS || !isFileName(cells[0] ?? '')) return { cells, lines };
  const placed = alignCells(columns, cells);
  if (!placed) return { cells, lines };
  const full = columns.map((_, column) => cells[placed.indexOf(column)] ?? '');
  return { cells: full.map((cell) => (isNotApplicable(cell) ? '' : cell)), lines };
}
