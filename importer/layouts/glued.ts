import { fieldOf, gluedHeader, tableKind } from '../columns';
import { isBlank, nextFilled, type Line } from '../lines';
import { CELL } from '../patterns/cells';
import { LONGEST_ROW, readings, type GluedStyle } from '../readings';
import { STANDARD_COLUMNS, type Found, type Layout, type SourceRow } from './table';

/** File tables whose cells stand one behind the other with nothing, or one space, between them. */
export const glued: Layout = (lines, at) => {
  const text = lines[at]?.text.trim() ?? '';
  const header = gluedHeader(text);
  if (!header) return withoutHeader(lines, at);
  if (header.end < text.length || tableKind(header.columns) !== 'files') return null;
  const { rows, end } = rowsFrom(lines, at + 1, header.columns);
  return {
    table: { layout: 'glued', columns: header.columns, headerLines: lines.slice(at, at + 1), rows },
    end,
  };
};

/** Rows whose header is lost are read with the usual columns, as many of them as make a row. */
function withoutHeader(lines: readonly Line[], at: number): Found | null {
  const text = lines[at]?.text.trim() ?? '';
  if (!CELL.gluedRow.is.test(text) || text.length > LONGEST_ROW) return null;
  const fitting = [5, 6, 7, 8]
    .map((count) => STANDARD_COLUMNS.slice(0, count))
    .filter((columns) => readings(text, columns, styleOf(lines, at)).length > 0);
  const [columns] = fitting;
  if (!columns || fitting.length > 1) return null;
  const { rows, end } = rowsFrom(lines, at, columns);
  return { table: { layout: 'glued', columns, headerLines: [], rows, inferred: true }, end };
}

function rowsFrom(
  lines: readonly Line[],
  from: number,
  columns: readonly string[],
): { rows: SourceRow[]; end: number } {
  const style = styleOf(lines, from);
  const rows: SourceRow[] = [];
  let end = from;
  for (let at = nextFilled(lines, from); at < lines.length; at = nextFilled(lines, end)) {
    const row = rowAt(lines, at, columns, style);
    if (!row) break;
    rows.push(row);
    end = at + row.lines.length;
  }
  return { rows, end };
}

/** The row at a line, which may be torn over up to three more lines; a line that only begins like a row is kept as unreadable. */
function rowAt(
  lines: readonly Line[],
  at: number,
  columns: readonly string[],
  style: GluedStyle,
): SourceRow | null {
  let text = '';
  for (let more = 0; more < 4; more++) {
    const line = lines[at + more];
    if (!line || isBlank(line) || (more > 0 && isHeader(line.text))) break;
    text += line.text.trim();
    const found = readings(text, columns, style);
    if (found.length > 0) return rowOf(found, lines.slice(at, at + more + 1));
  }
  const first = lines[at];
  const begun = first && (CELL.gluedRow.is.test(first.text.trim()) || CELL.gluedCells.is.test(first.text));
  return begun ? { cells: [], lines: [first] } : null;
}

function rowOf(found: string[][], lines: Line[]): SourceRow {
  const [cells = [], ...others] = found;
  if (others.length > 0) return { cells: [], readings: found, lines };
  return { cells, lines, ...(lines.length > 1 && { rejoined: true as const }) };
}

function isHeader(text: string): boolean {
  return fieldOf(text) !== null || gluedHeader(text.trim()) !== null;
}

/** Looks at the rows that follow to see how the table writes its sizes. */
function styleOf(lines: readonly Line[], from: number): GluedStyle {
  const block = lines.slice(from, from + 400).map(({ text }) => text.slice(0, LONGEST_ROW));
  return {
    grouped: block.some((text) => CELL.gluedRow.is.test(text.trim()) && CELL.groupOfThree.is.test(text)),
  };
}
