import type { Range } from '../types';
import { normalHex } from './identifiers';
import { STOP_WORDS } from './stop-words';

/** A word of a text, folded for comparison, and where it stands. */
export interface Token extends Range {
  word: string;
}

/** Letters and digits of any script; apostrophes inside a word and commas inside a number belong to it. */
const WORD = /\p{N}{1,3}(?:,\p{N}{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/uy;

const DIACRITICS = /\p{M}/gu;
const ASCII = /^[\x20-\x7e]*$/;
const HEX = /^0x[0-9a-f]+$/;
/** Words as most are: nothing of them needs folding but capitals. */
const PLAIN = /^[a-z1-9][a-z0-9]*$/;

/** The longest word that is kept whole; longer runs (encoded data, say) are cut. */
const LONGEST = 40;

/** Splits a text into folded words, stop words left out: lower case, no accents, `1,234` as `1234`, `0x0000001E` as `0x1e`. */
export function tokenize(text: string): Token[] {
  return allTokens(text).filter(isSearched);
}

/** Whether a word is looked for: stop words are not. */
export function isSearched({ word }: Token): boolean {
  return !STOP_WORDS.has(word);
}

/** Splits a text as `tokenize` does, with the stop words. */
export function allTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { start, end } of wordRanges(text)) {
    const word = fold(text.slice(start, end));
    if (word) tokens.push({ word, start, end });
  }
  return tokens;
}

/** Where the words of a text stand, stop words too. Plain words, as most are, are found by their letters alone. */
export function wordRanges(text: string): Range[] {
  const ranges: Range[] = [];
  for (let start = 0, end: number; start < text.length; start = Math.max(end, start + 1)) {
    end = plainEnd(text, start);
    if (mayGoOn(text.charCodeAt(end))) end = wordEnd(text, start);
    if (end > start) ranges.push({ start, end });
  }
  return ranges;
}

/** Where the letters and digits of English end. */
function plainEnd(text: string, start: number): number {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const isLetter = (code | 32) >= 97 && (code | 32) <= 122;
    if (!isLetter && !(code >= 48 && code <= 57)) break;
  }
  return end;
}

/** After an apostrophe, a comma, or a character of another script. */
function mayGoOn(code: number): boolean {
  return code === 39 || code === 44 || code > 127;
}

function wordEnd(text: string, start: number): number {
  WORD.lastIndex = start;
  return WORD.test(text) ? WORD.lastIndex : start;
}

/** The form in which a word is compared. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower.slice(0, LONGEST);
  const bare = lower.replace(/['’,]/g, '');
  const plain = ASCII.test(bare) ? bare : bare.normalize('NFKD').replace(DIACRITICS, '');
  return (HEX.test(plain) ? normalHex(plain) : plain).slice(0, LONGEST);
}
