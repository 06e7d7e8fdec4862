import { normalHex } from './identifiers';
import { STOP_WORDS } from './stop-words';

/** A word of a text, folded for comparison, and where it stands. */
export interface Token {
  word: string;
  start: number;
  end: number;
}

/** Letters and digits of any script; apostrophes inside a word and commas inside a number belong to it. */
const WORD = /\p{N}{1,3}(?:,\p{N}{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

const DIACRITICS = /\p{M}/gu;
const ASCII = /^[\x20-\x7e]*$/;
const HEX = /^0x[0-9a-f]+$/;
/** Words as most are: nothing of them needs folding but capitals. */
const PLAIN = /^[a-z1-9][a-z0-9]*$/;

/** The longest word that is kept whole; longer runs (encoded data, say) are cut. */
const LONGEST = 40;

/** Splits a text into folded words, stop words left out: lower case, no accents, `1,234` as `1234`, `0x0000001E` as `0x1e`. */
export function tokenize(text: string): Token[] {
  return allTokens(text).filter(({ word }) => !STOP_WORDS.has(word));
}

/** Splits a text as `tokenize` does, with the stop words. */
export function allTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0]);
    if (word) tokens.push({ word, start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** The form in which a word is compared. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower.slice(0, LONGEST);
  const bare = lower.replace(/['’,]/g, '');
  const plain = ASCII.test(bare) ? bare : bare.normalize('NFKD').replace(DIACRITICS, '');
  return (HEX.test(plain) ? normalHex(plain) : plain).slice(0, LONGEST);
}
