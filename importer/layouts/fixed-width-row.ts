import { isInexact, readName } from '../cells';
import { hasKnownExtension, isFileName } from '../file-names';
import type { Line } from '../lines';
import { FIXED_WIDTH } from '../patterns/q-text';
import { expanded, spansIn, type Column, type Span } from './fixed-width-header';
import { isTyped, overlaps, readingsOf, type Cells } from './fixed-width-readings';
import type { SourceRow } from './table';

/** What a line of a fixed-width table says: one text per column, or the readings where there are several. */
export type FixedRow = { cells: string[] } | { readings: string[][] };

/**
 * Reads a line as a row: its words are dealt out to the columns in their order, by what each column's cells can be;
 * where that leaves a choice, the positions of the header cells decide. Null where the line is no row.
 */
export function fixedRow(text: string, columns: readonly Column[]): FixedRow | null {
  const words = spansIn(expanded(text), FIXED_WIDTH.word.is).filter(
    (word) => !FIXED_WIDTH.attributes.is.test(word.text),
  );
  const good = readingsOf(words, columns).filter((cells) => isRow(cells, columns));
  const best = bestOf(good, columns);
  const distinct = new Map(best.map((cells) => cells.map(textOf)).map((cells) => [cells.join('\n'), cells]));
  const [only, ...others] = distinct.values();
  if (!only) return null;
  return others.length > 0 ? { readings: [...distinct.values()] } : { cells: only };
}

/** A line as a row of a table with some columns, or null where it is none. */
export function sourceRow(line: Line, columns: readonly Column[]): SourceRow | null {
  const row = fixedRow(line.text, columns);
  if (!row) return null;
  return 'cells' in row
    ? { cells: row.cells, lines: [line] }
    : { cells: [], readings: row.readings, lines: [line] };
}

/** Whether a reading has what makes a row of files: a name, and something that only rows have. */
function isRow(cells: Cells, columns: readonly Column[]): boolean {
  const at = columns.findIndex(({ field }) => field === 'name');
  const name = cells[at];
  if (!name) return false;
  const typed = columns.filter(({ field }, index) => isTyped(field) && cells[index]);
  const { name: bare } = readName(name.text) ?? { name: '' };
  const named = isFileName(bare) || hasKnownExtension(bare);
  if (named) return typed.length > 0 || (hasKnownExtension(bare) && isInPlace(name, columns[at]));
  const inPlace = cells.every((cell, index) => !cell || isInPlace(cell, columns[index]));
  return isInPlace(name, columns[at]) && typed.length >= 2 && (inPlace || typed.length >= 3);
}

/** What speaks for a reading, the strongest first. */
const VIRTUES: readonly ((cells: Cells, columns: readonly Column[]) => number)[] = [
  // Cells under their own header,
  (cells, columns) => cells.filter((cell, index) => cell && isInPlace(cell, columns[index])).length,
  // columns that are filled,
  (cells) => cells.filter(Boolean).length,
  // no wide gaps within cells,
  (cells) => -cells.reduce((sum, cell) => sum + (cell ? cell.end - cell.start - cell.text.length : 0), 0),
  // and values that are exact.
  (cells, columns) =>
    -cells.filter((cell, index) => cell && isInexact(columns[index]?.field ?? 'product', cell.text)).length,
];

/** The readings that remain when one virtue after the other decides. */
function bestOf(readings: readonly Cells[], columns: readonly Column[]): readonly Cells[] {
  return VIRTUES.reduce((left, virtue) => {
    const scores = left.map((cells) => virtue(cells, columns));
    const most = Math.max(...scores);
    return left.filter((_, index) => scores[index] === most);
  }, readings);
}

function isInPlace(cell: Span, column: Column | undefined): boolean {
  return column !== undefined && overlaps(cell, column);
}

function textOf(span: Span | null): string {
  return span?.text ?? '';
}
