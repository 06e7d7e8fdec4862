import { FACT } from './patterns/facts';
import { unlinked } from './plain';

/** Whether a sentence uses no other words than these, so that it says no more than the fact it was read for. Addresses of links are no words. */
export function saysOnly(text: string, words: ReadonlySet<string>): boolean {
  return (unlinked(text).toLowerCase().replaceAll('’', "'").match(FACT.word.is) ?? []).every(
    (word) => words.has(word) || isShortNumber(word),
  );
}

/** A set of words. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split('\n')
      .flatMap((line) => line.split(' '))
      .filter(Boolean),
  );
}

/** Years, versions and bits say nothing of their own; a number as long as an article's does. */
function isShortNumber(word: string): boolean {
  return word.length <= 4 && [...word].every((digit) => digit >= '0' && digit <= '9');
}
