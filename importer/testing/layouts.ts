import { headerCells, rowCells, type WrittenTable } from './tables';

/** Writes a table in one of the layouts that documents have. */
export type WriteTable = (table: WrittenTable) => string[];

/** The layouts with fields between separators, in which any order of columns can be read. */
export const GRIDS: Record<string, WriteTable> = {
  'pipes with bars at both ends': (table) => lined(table, (cells) => `| ${cells.join(' | ')} |`, '|---|---|'),
  'pipes without a leading bar': (table) => lined(table, (cells) => `${cells.join(' | ')} |`, '---|'),
  'pipes between the cells only': (table) => lined(table, (cells) => cells.join('|')),
  tabs: (table) => lined(table, (cells) => cells.join('\t')),
  'tabs with dashes between the rows': (table) =>
    lined(table, (cells) => cells.join('\t')).flatMap((line) => [line, '-----\t-----\t-----', '']),
};

/** Layouts whose cells stand under one another. */
export const PADDED: Record<string, WriteTable> = {
  'columns of a fixed width': (table) => padded(table, 'left'),
  'columns of a fixed width, figures on the right': (table) => padded(table, 'right'),
};

/** Layouts in which a row is found by its file name, which has to be the first cell. */
export const NAME_FIRST: Record<string, WriteTable> = {
  'one cell per line': (table) =>
    [headerCells(table), ...table.rows.map((row) => rowCells(table, row))].flat(),
  'one cell per line, blank lines between': (table) =>
    [headerCells(table), ...table.rows.map((row) => rowCells(table, row))]
      .flat()
      .flatMap((cell) => [cell, '']),
  'label and value glued': (table) => labelled(table, (label, value) => [`${label}${value}`]),
  'label, colon, value': (table) => labelled(table, (label, value) => [`${label}: ${value}`]),
  'label and value on lines of their own': (table) => labelled(table, (label, value) => [label, value]),
};

/** Layouts that can only be taken apart where the columns stand in their usual order. */
export const GLUED: Record<string, WriteTable> = {
  'cells glued together': (table) => lined(table, (cells) => cells.join('')),
  'cells with one space between': (table) => lined(table, (cells) => cells.join(' ')),
};

/** A document with these tables under their headings, and text behind them. */
export function documentOf(tables: readonly WrittenTable[], write: WriteTable): string[] {
  const above = ['Symptoms', 'A server stops.', '', 'File information', ''];
  const below = ['Status', 'The fault is known.', 'It is mended.'];
  const written = tables.flatMap((table) => [
    table.heading,
    'Collapse this tableExpand this table',
    ...write(table),
    '',
  ]);
  return [...above, ...written, ...below];
}

function lined(table: WrittenTable, line: (cells: string[]) => string, rule?: string): string[] {
  const rows = table.rows.map((row) => line(rowCells(table, row)));
  return [line(headerCells(table)), ...(rule ? [rule] : []), ...rows];
}

function padded(table: WrittenTable, side: 'left' | 'right'): string[] {
  const lines = [headerCells(table), ...table.rows.map((row) => rowCells(table, row))];
  const widths = headerCells(table).map((_, at) =>
    Math.max(...lines.map((cells) => (cells[at] ?? '').length)),
  );
  const written = lines.map((cells) =>
    cells
      .map((cell, at) => {
        const number =
          side === 'right' &&
          cell.replaceAll(',', '') !== '' &&
          !Number.isNaN(Number(cell.replaceAll(',', '')));
        return number ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0);
      })
      .join('  '),
  );
  const [header = '', ...rows] = written.map((line) => `   ${line}`);
  return ['', header, `   ${'-'.repeat(header.length - 3)}`, ...rows];
}

function labelled(table: WrittenTable, entry: (label: string, value: string) => string[]): string[] {
  const labels = headerCells(table);
  return table.rows.flatMap((row) =>
    rowCells(table, row).flatMap((value, index) => entry(labels[index] ?? '', value)),
  );
}
