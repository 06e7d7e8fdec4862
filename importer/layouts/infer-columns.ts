import { alignCells } from '../align';
import { nextFilled, type Line } from '../lines';
import { STANDARD_COLUMNS, type SourceRow } from './table';

/**
 * The columns of a table that lost its header: those that the cells of its longest row fill. The last row of a
 * document proves nothing, for it may be cut.
 */
export function inferColumns(
  rows: readonly SourceRow[],
  lines: readonly Line[],
  end: number,
): readonly string[] {
  const whole = isNearEnd(lines, end) ? rows.slice(0, -1) : rows;
  const [longest] = whole
    .filter(({ cells }) => cells.length <= STANDARD_COLUMNS.length)
    .sort((a, b) => b.cells.length - a.cells.length);
  const placed = longest && alignCells(STANDARD_COLUMNS, longest.cells);
  return placed?.map((column) => STANDARD_COLUMNS[column] ?? '') ?? STANDARD_COLUMNS;
}

/** Whether at most one more line follows in the document, which may be the remains of a row. */
export function isNearEnd(lines: readonly Line[], end: number): boolean {
  return nextFilled(lines, nextFilled(lines, end) + 1) >= lines.length;
}
