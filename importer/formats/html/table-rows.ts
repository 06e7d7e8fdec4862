import { fieldOf, tableKind, type Field } from '../../columns';
import { hasKnownExtension, isFileName } from '../../file-names';
import { CELL } from '../../patterns/cells';
import type { PageBlock, PageRow } from './page-block';
import { cellText, type GridCell, type GridRow } from './grid';
import { unlinked } from '../../plain';

/** The table that rows make under a header, which is its first line unless it stood above already. */
export function tableRows(header: GridRow, rows: readonly GridRow[], shown: boolean): PageBlock {
  const columns = header.cells.map((cell) => unlinked(cellText(cell)));
  const plain = tableKind(columns) !== 'other';
  const fields = columns.map(fieldOf);
  const read = rows.flatMap((row) => rowsOf(row, header, fields));
  const unlink = (row: PageRow) => (plain ? { ...row, cells: row.cells.map(unlinked) } : row);
  return {
    type: 'table',
    columns,
    header: shown ? { cells: columns, at: header.at } : null,
    rows: read.map(unlink),
  };
}

/** What a cell says under a column: names and versions that were broken to fit are whole again. */
export function joined(cell: GridCell, field: Field | null): string {
  const text = cellText(cell);
  const tight = cell.parts.join('');
  if (field === 'name' && cell.parts.length > 1 && isFileName(tight) && !severalNames(cell)) return tight;
  return field === 'version' && CELL.digitsAndDots.is.test(text) ? text.replace(CELL.spaces.is, '') : text;
}

/** A row under its header; one whose cells all hold several lines is several rows. */
function rowsOf(row: GridRow, header: GridRow, fields: readonly (Field | null)[]): PageRow[] {
  const name = row.cells.find((cell) => fields[groupAt(cell, header)] === 'name');
  if (!name || !severalNames(name)) return [{ cells: cellsOf(row, header, fields), at: row.at }];
  const filled = row.cells.filter(({ parts }) => parts.length > 0);
  if (filled.some(({ parts }) => parts.length !== name.parts.length))
    return [{ cells: [], at: row.at, text: row.cells.map(cellText).join(' | ') }];
  return name.parts.map((_, index) => {
    const cells = row.cells.map((cell) => ({ ...cell, parts: cell.parts.slice(index, index + 1) }));
    return { cells: cellsOf({ ...row, cells }, header, fields), at: row.at };
  });
}

function severalNames({ parts }: GridCell): boolean {
  return parts.length > 1 && parts.every((part) => isFileName(part) && hasKnownExtension(part));
}

/** One text per column of the header; a cell over several columns counts in the first, and cells that lie under one column are joined. */
function cellsOf(row: GridRow, header: GridRow, fields: readonly (Field | null)[]): string[] {
  const texts: string[] = [];
  for (const cell of row.cells) {
    const group = groupAt(cell, header);
    while (texts.length < group) texts.push('');
    texts[group] = [texts[group], joined(cell, fields[group] ?? null)].filter(Boolean).join(' ');
  }
  const last = row.cells.at(-1);
  const end = last ? groupAt({ ...last, column: last.column + last.span - 1 }, header) : -1;
  while (texts.length <= end) texts.push('');
  return texts;
}

/** The index of the header cell that a cell stands under; cells beyond the header count on. */
function groupAt({ column }: GridCell, header: GridRow): number {
  const index = header.cells.findIndex((head) => column >= head.column && column < head.column + head.span);
  const last = header.cells.at(-1);
  return index >= 0 || !last ? index : header.cells.length + column - (last.column + last.span);
}
