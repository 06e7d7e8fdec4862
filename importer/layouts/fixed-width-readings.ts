import { isCell, isInexact, isNotApplicable } from '../cells';
import type { Field } from '../columns';
import { CELL } from '../patterns/cells';
import { FIXED_WIDTH } from '../patterns/q-text';
import type { Column, Span } from './fixed-width-header';

/** Longest line, in words, that is taken apart. */
const MOST_WORDS = 24;
const MOST_READINGS = 64;

/** The cells of one reading; null where a column is empty. */
export type Cells = (Span | null)[];

/** All ways to read words as the cells of some columns; where there are none, with platforms that are not known. Too many words are no row. */
export function readingsOf(words: readonly Span[], columns: readonly Column[]): Cells[] {
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  const strict = deal(words, columns, false);
  return strict.length > 0 ? strict : deal(words, columns, true);
}

/** Whether a column holds values that only rows have. */
export function isTyped(field: Field | null): boolean {
  return field !== null && TYPED.includes(field);
}

const TYPED: readonly Field[] = ['version', 'size', 'date', 'dateTime', 'time'];

/** Whether two ranges have a place in common. */
export function overlaps(
  one: { start: number; end: number },
  other: { start: number; end: number },
): boolean {
  return one.start < other.end && other.start < one.end;
}

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
  return apart ? null : { text: words.map(({ text }) => text).join(' '), start: first.start, end: last.end };
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
