import { fieldOf } from '../columns';
import { isBlank, type Line } from '../lines';
import { CELL } from '../patterns/cells';
import { QTEXT } from '../patterns/q-text';
import { sourceRow } from './fixed-width-row';
import type { Layout, SourceRow } from './table';

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
export const announcedRows: Layout = (lines, at) => {
  if (!mayBeRow(lines[at]) || !isAnnounced(lines, at)) return null;
  const gap = lines.findIndex((line, index) => index > at && isBlank(line));
  const block = lines.slice(at, gap < 0 ? lines.length : gap);
  for (const names of ANNOUNCED) {
    const columns = names.map((text) => ({ text, field: fieldOf(text), start: 0, end: Infinity }));
    const rows = block.map((line) => sourceRow(line, columns));
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
};

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
