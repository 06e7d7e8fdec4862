import { isBlank, nextFilled, type Line } from '../lines';
import { CELL } from '../patterns/cells';
import { QTEXT } from '../patterns/q-text';
import { announcedRows } from './announced-rows';
import { fixedHeader, expanded, type Column, type FixedHeader } from './fixed-width-header';
import { fixedRow, sourceRow } from './fixed-width-row';
import type { Layout, SourceRow } from './table';

/** File tables whose cells stand under one another: a header, mostly with a rule below it, and one line per row. */
export const fixedWidth: Layout = (lines, at) => {
  const header = fixedHeader(lines, at);
  if (!header) return announcedRows(lines, at);
  const first = firstRow(lines, header);
  if (!first) return null;
  const { rows, end } = rowsFrom(lines, first.at, first.columns);
  const between = lines.slice(header.end, first.at).filter((line) => !isBlank(line));
  const table = {
    layout: 'fixed-width' as const,
    columns: first.columns.map(({ text }) => text),
    headerLines: header.lines,
    rows: [...between.map((line) => ({ cells: [], lines: [line] })), ...rows],
  };
  return { table, end };
};

/** How many lines that are no rows, such as folders or remarks, can stand between a header with a rule and its rows. */
const MOST_BETWEEN = 3;

function firstRow(lines: readonly Line[], header: FixedHeader): { at: number; columns: Column[] } | null {
  let at = nextFilled(lines, header.end);
  for (let between = 0; between <= (header.ruled ? MOST_BETWEEN : 0); between++) {
    const line = lines[at];
    const columns = line && columnsFor(line, header);
    if (columns) return { at: between === 0 ? header.end : at, columns };
    at = nextFilled(lines, at + 1);
  }
  return null;
}

/** The columns by which the first line below the header is a row; a date column can hold times as well. */
function columnsFor(first: Line, { columns, ruled }: FixedHeader): Column[] | null {
  const withTimes = columns.map((column) =>
    column.field === 'date' ? { ...column, field: 'dateTime' as const, text: 'Date/Time' } : column,
  );
  const choices = columns.some(({ field }) => field === 'time') ? [columns] : [columns, withTimes];
  const odd = ruled && columns.every(({ field }) => field !== null) && isOddRow(first.text);
  return choices.find((choice) => isFirstRow(first.text, choice, ruled)) ?? (odd ? columns : null);
}

/** Without a rule under the header, only a row that fills all its columns proves that it is one. */
function isFirstRow(text: string, columns: readonly Column[], ruled: boolean): boolean {
  const row = fixedRow(text, columns);
  if (!row) return false;
  return ruled || ('cells' in row && columns.length >= 3 && row.cells.every(Boolean));
}

function rowsFrom(
  lines: readonly Line[],
  from: number,
  columns: readonly Column[],
): { rows: SourceRow[]; end: number } {
  const rows: SourceRow[] = [];
  let end = from;
  for (let at = nextFilled(lines, from); at < lines.length; at = nextFilled(lines, at + 1)) {
    const line = lines[at];
    if (!line || isBlank(line)) break;
    const row = sourceRow(line, columns);
    const last = rows.at(-1);
    if (row) rows.push(row);
    else if (at === end && last && goesOn(line, last, columns)) addToRow(last, line);
    else if ((at === end && isOddRow(line.text)) || (last && isWithin(lines, at, columns)))
      rows.push({ cells: [], lines: [line] });
    else break;
    end = at + 1;
  }
  return { rows, end };
}

/** Whether a line has nothing but more words for the last column, which holds text. */
function goesOn(line: Line, { cells }: SourceRow, columns: readonly Column[]): boolean {
  const last = columns.at(-1);
  const text = expanded(line.text);
  const start = text.length - text.trimStart().length;
  return (
    last !== undefined &&
    cells.length > 0 &&
    cells.at(-1) !== '' &&
    Math.abs(start - last.start) <= 1 &&
    start > 8
  );
}

function addToRow(row: SourceRow, line: Line): void {
  row.cells = [...row.cells.slice(0, -1), `${row.cells.at(-1)} ${line.text.trim()}`];
  row.lines.push(line);
}

/** A line right below a row that can be nothing but another one, although it cannot be read. */
function isOddRow(text: string): boolean {
  return (
    (CELL.rowSign.is.test(text) || CELL.anyDate.is.test(text)) &&
    CELL.fileNameInText.is.test(text) &&
    QTEXT.aligned.is.test(text.trim())
  );
}

/** Whether a line stands between two rows. */
function isWithin(lines: readonly Line[], at: number, columns: readonly Column[]): boolean {
  const next = lines[at + 1];
  return next !== undefined && fixedRow(next.text, columns) !== null;
}
