import { isCell, isNotApplicable } from './cells';
import { fieldOf } from './columns';

/**
 * Where the cells of a row stand that has fewer cells than its table has columns: the column of each cell,
 * or null where none or more than one distribution gives a different row.
 */
export function alignCells(columns: readonly string[], cells: readonly string[]): number[] | null {
  if (cells.length > columns.length || columns.length > 12) return null;
  const all: number[][] = [];
  const place = (cell: number, column: number, placed: readonly number[]): void => {
    if (cell === cells.length) {
      all.push([...placed]);
      return;
    }
    for (let at = column; at <= columns.length - (cells.length - cell); at++) {
      if (fits(columns[at], cells[cell])) place(cell + 1, at + 1, [...placed, at]);
    }
  };
  place(0, 0, []);
  const rows = new Set(all.map((placed) => saying(cells, placed)));
  return rows.size === 1 ? (all[0] ?? null) : null;
}

function fits(column = '', cell = ''): boolean {
  const field = fieldOf(column);
  return field !== null && isCell(field, cell);
}

/** What a distribution says: the cells that hold something, each with its column. */
function saying(cells: readonly string[], placed: readonly number[]): string {
  return placed
    .map((column, index) => (isNotApplicable(cells[index] ?? '') ? '' : `${column}=${cells[index]}`))
    .filter(Boolean)
    .join('\n');
}
