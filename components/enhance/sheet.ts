import type { FileTableTools } from './file-table';
import { cellMark, cellValue } from './file-table';
import { plainNumber } from './sort-order';

/** A row for a spreadsheet: values by column name. */
export type SheetRow = Record<string, string>;

/** The rows that a table shows now, in the order in which it shows them. */
export function shownRows({ table, columns }: FileTableTools, leading: SheetRow): SheetRow[] {
  return [...(table.tBodies[0]?.rows ?? [])]
    .filter((row) => !row.hidden)
    .map((row) => {
      const values: SheetRow = { ...leading };
      for (const [index, { label, sort, mark }] of columns.entries()) {
        const cell = row.cells[index];
        values[label] = sort === 'number' ? plainNumber(cellValue(cell)) : cellValue(cell);
        if (cellMark(cell)) values[`${label} ${mark}`] = cellMark(cell);
      }
      return values;
    });
}

/** Tab-separated text with a line of column names, as spreadsheets and tickets take it from the clipboard. */
export function toTsv(rows: readonly SheetRow[]): string {
  const names = columnNames(rows);
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))];
  return lines.map((line) => line.map((value) => value.replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}

/**
 * Comma-separated text that Excel reads as it is meant: a byte order mark for UTF-8, versions as text formulas,
 * and no other value that could be taken for a formula.
 */
export function toCsv(rows: readonly SheetRow[]): string {
  const names = columnNames(rows);
  const lines = [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))];
  return `\uFEFF${lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')}`;
}

function columnNames(rows: readonly SheetRow[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

function csvCell(value: string): string {
  if (/^\d+(\.\d+){2,}$/.test(value)) return `"=""${value}"""`;
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
