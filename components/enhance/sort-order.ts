import { compareVersionTexts } from '@/versions/file-version';

const words = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Compares two cells of a column in rising order; the sign of `direction` turns it, but unknown values stay last. */
export function compareCells(type: string, direction: 1 | -1, a: string, b: string): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  return direction * compareKnown(type, a, b);
}

/** The digits of a number as it is shown: `224,640`, `× 4`. */
export function plainNumber(text: string): string {
  return text.replace(/\D/g, '');
}

function compareKnown(type: string, a: string, b: string): number {
  if (type === 'version') return compareVersionTexts(a, b);
  if (type === 'number') return Number(plainNumber(a)) - Number(plainNumber(b));
  return words.compare(a, b);
}
