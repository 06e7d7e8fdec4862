import { isCell, isInexact, isNotApplicable, readName } from '../cells';
import type { Field } from '../columns';
import { hasKnownExtension, isFileName } from '../file-names';
import { CELL } from '../patterns/cells';
import { FIXED_WIDTH } from '../patterns/q-text';
import { expanded, spansIn, type Column, type Span } from './fixed-width-header';

/** What a line of a fixed-width table says: one text per column, or the readings where there are several. */
export type FixedRow = { cells: string[] } | { readings: string[][] };

/** Longest line, in words, that is taken apart. */
const MOST_WORDS = 24;
const MOST_READINGS = 64;

/**
 * Reads a line as a row: its words are dealt out to the columns in their order, by what each column's cells can be;
 * where that leaves a choice, the positions of the header cells decide. Null where the line is no row.
 */
export function fixedRow(text: string, columns: readonly Column[]): FixedRow | null {
  const words = spansIn(expanded(text), FIXED_WIDTH.word.is).filter(
    (word) => !FIXED_WIDTH.attributes.is.test(word.text),
  );
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const all =
    [false, true].map((lenient) => deal(words, columns, lenient)).find((found) => found.length > 0) ?? [];
  const good = all.filter((cells) => isRow(cells, columns));
  const best = bestOf(good, columns);
  const distinct = new Map(best.map((cells) => cells.map(textOf)).map((cells) => [cells.join('\n'), cells]));
  const [only, ...others] = distinct.values();
  if (!only) return null;
  return others.length > 0 ? { readings: [...distinct.values()] } : { cells: only };
}

/** The cells of one reading; null where a column is empty. */
type Cells = (Span | null)[];

/** All ways to deal the words out; leniently, an unknown platform may stand under its header. */
function deal(words: readonly Span[], columns: readonly Column[], lenient: boolean): Cells[] {
  const found: Cells[] = [];
  const place = (column: number, word: number, cells: Cells): void => {
    const own = columns[column];
    if (found.length > MOST_READINGS) return;
    if (!own) {
      if (word === words.length) found.push(cells);
      return;
    }
    for (let count = Math.min(MOST[own.field ?? 'product'], words.length - word); count > 0; count--) {
      const cell = joined(words.slice(word, word + count));
      if (cell && fits(cell, own, lenient)) place(column + 1, word + count, [...cells, cell]);
    }
    place(column + 1, word, [...cells, null]);
  };
  place(0, 0, []);
  return found;
}

/** How many words a cell of each column has at most. */
const MOST: Record<Field, number> = {
  name: 4,
  version: 4,
  size: 5,
  date: 3,
  time: 2,
  dateTime: 4,
  platform: 4,
  servicePack: 3,
  branch: 2,
  folder: MOST_WORDS,
  product: MOST_WORDS,
  milestone: MOST_WORDS,
};

/** Words as one cell, where no gap between them is as wide as one between columns. */
function joined(words: readonly Span[]): Span | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const apart = words.some(
    (word, index) => index > 0 && word.start - (words[index - 1]?.end ?? 0) > WIDEST_GAP,
  );
  return apart ? null : { text: words.map(textOf).join(' '), start: first.start, end: last.end };
}

const WIDEST_GAP = 3;

function fits(cell: Span, { field, start, end }: Column, lenient: boolean): boolean {
  const near = overlaps(cell, { start: start - NEAR, end: end + NEAR });
  if (field === null || field === 'folder' || field === 'product' || field === 'milestone') return near;
  if (field === 'name')
    return isName(cell.text) && (!cell.text.includes(' ') || Math.abs(cell.start - start) <= 1);
  if (isNotApplicable(cell.text)) return near;
  if (!isOneValue(field, cell.text)) return false;
  if (isCell(field, cell.text)) return true;
  if (isInexact(field, cell.text))
    return CELL.spelledOut.is.test(cell.text) || overlaps(cell, { start, end });
  return lenient && field === 'platform' && Math.abs(cell.start - start) <= NEAR;
}

/** Versions and sizes of several words are one value only with what can stand between or behind their numbers. */
function isOneValue(field: Field, text: string): boolean {
  const [, second] = text.split(' ');
  if (second === undefined) return true;
  if (field === 'version') return FIXED_WIDTH.spacedVersion.is.test(text);
  return field !== 'size' || FIXED_WIDTH.spacedSize.is.test(text);
}

const NEAR = 2;

/** A name of several words must not begin with what is the cell of another column. */
function isName(text: string): boolean {
  const [first = '', ...others] = text.split(' ');
  if (!isCell('name', text)) return false;
  return others.length === 0 || !TYPED.some((field) => isCell(field, first) || isInexact(field, first));
}

const TYPED: readonly Field[] = ['version', 'size', 'date', 'dateTime', 'time'];

/** Whether a reading has what makes a row of files: a name, and something that only rows have. */
function isRow(cells: Cells, columns: readonly Column[]): boolean {
  const at = columns.findIndex(({ field }) => field === 'name');
  const name = cells[at];
  if (!name) return false;
  const typed = columns.filter(({ field }, index) => field !== null && TYPED.includes(field) && cells[index]);
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

function overlaps(one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  return one.start < other.end && other.start < one.end;
}

function textOf(span: Span | null): string {
  return span?.text ?? '';
}
