import { fieldOf } from '../columns';
import { isBlank, nextFilled, type Line } from '../lines';
import { CELL } from '../patterns/cells';
import { QTEXT } from '../patterns/q-text';
import { fixedHeader, expanded, type Column, type FixedHeader } from './fixed-width-header';
import { fixedRow } from './fixed-width-row';
import type { Layout, SourceRow } from './table';

/** File tables whose cells stand under one another: a header, mostly with a rule below it, and one line per row. */
export const fixedWidth: Layout = (lines, at) => {
  const header = fixedHeader(lines, at);
  if (!header) return withoutHeader(lines, at);
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

/** The columns of tables that stand without a header behind a sentence that announces them. */
const ANNOUNCED: readonly (readonly string[])[] = [
  ['Date', 'Time', 'File size', 'File name', 'Platform'],
  ['Date', 'Time', 'File version', 'File size', 'File name', 'Platform'],
  ['Platform', 'Date', 'Time', 'File size', 'File name'],
  ['File name', 'Date', 'Time', 'File size', 'Remark'],
  ['File name', 'File size', 'Date', 'Time'],
];
const MOST_LINES_ABOVE = 3;

/** Rows whose header is missing, all lines up to the next blank one, behind a sentence that announces attributes of files. */
function withoutHeader(lines: readonly Line[], at: number): ReturnType<Layout> {
  if (!mayBeRow(lines[at]) || !isAnnounced(lines, at)) return null;
  const gap = lines.findIndex((line, index) => index > at && isBlank(line));
  const block = lines.slice(at, gap < 0 ? lines.length : gap);
  for (const names of ANNOUNCED) {
    const columns = names.map((text) => ({ text, field: fieldOf(text), start: 0, end: Infinity }));
    const rows = block.map((line) => rowOf(line, columns));
    if (!rows.every((row): row is SourceRow => row !== null && isWholeRow(row, names))) continue;
    const table = {
      layout: 'fixed-width' as const,
      columns: [...names],
      headerLines: [],
      rows,
      inferred: true as const,
    };
    return { table, end: at + block.length };
  }
  return null;
}

/** Only the last cell of a row without header can be missing. */
function isWholeRow({ cells }: SourceRow, columns: readonly string[]): boolean {
  return cells.length === columns.length && cells.slice(0, -1).every(Boolean);
}

function mayBeRow(line: Line | undefined): boolean {
  if (!line?.text.includes('.')) return false;
  return CELL.anyDate.is.test(line.text) && CELL.fileNameInText.is.test(line.text);
}

/** Whether the paragraph above, or above the rows before, says that attributes of files follow. */
function isAnnounced(lines: readonly Line[], at: number): boolean {
  let above = at - 1;
  for (let line = lines[above]; line && (isBlank(line) || mayBeRow(line)); line = lines[--above]);
  const paragraph = lines.slice(Math.max(0, above - MOST_LINES_ABOVE), above + 1);
  const text = paragraph.map((line) => line.text.trim()).join(' ');
  return text.endsWith(':') && QTEXT.filesAnnounced.is.test(text);
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
    const row = rowOf(line, columns);
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

function rowOf(line: Line, columns: readonly Column[]): SourceRow | null {
  const row = fixedRow(line.text, columns);
  if (!row) return null;
  return 'cells' in row
    ? { cells: row.cells, lines: [line] }
    : { cells: [], readings: row.readings, lines: [line] };
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
