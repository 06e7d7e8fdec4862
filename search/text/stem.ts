import { stemmer } from 'stemmer';

const LETTERS = /^[a-z]{3,}$/;

/** The stem that a folded word shares with its inflections; numbers, names with digits and other scripts stay whole. */
export function stem(word: string): string {
  return LETTERS.test(word) ? stemmer(word) : word;
}
