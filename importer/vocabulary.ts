import { FACT } from './patterns/facts';

/** Whether a sentence uses no other words than these, so that it says no more than the fact it was read for. */
export function saysOnly(text: string, words: ReadonlySet<string>): boolean {
  return (text.toLowerCase().match(FACT.word.is) ?? []).every((word) => words.has(word) || isNumber(word));
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

/** KB numbers, security bulletins and other numbers are facts, not words. */
function isNumber(word: string): boolean {
  if (FACT.bulletin.is.test(word)) return true;
  const digits = word.startsWith('kb') ? word.slice(2) : word.startsWith('q') ? word.slice(1) : word;
  return digits !== '' && [...digits].every((digit) => digit >= '0' && digit <= '9');
}
