import type { Reference } from '@/schema/article';
import type { Draft } from '../draft';
import { FACT } from '../patterns/facts';

/** Adds the articles that texts of the article mention by number. */
export function addMentions(texts: readonly string[], draft: Draft): void {
  for (const text of texts) for (const kb of numbersIn(text)) addReference({ kb }, draft);
}

/** Adds an article to the references, or its title where only its number was known. */
export function addReference(reference: Reference, { references }: Draft): void {
  const key = reference.kb === null ? (reference.title ?? '') : `KB${reference.kb}`;
  const known = references.get(key);
  if (!known) references.set(key, reference);
  else if (reference.title && !known.title) known.title = reference.title;
}

/** The KB numbers in a text, in any of their spellings. */
export function numbersIn(text: string): number[] {
  const numbers = [...text.matchAll(FACT.kbMention.is)].flatMap((match) => [
    ...match.slice(1).filter(Boolean).map(Number),
    ...numbersBehind(text, match.index + match[0].length),
  ]);
  return [...new Set(numbers)];
}

/** The bare numbers that go on with a list right behind a mention. */
function numbersBehind(text: string, from: number): number[] {
  const list = FACT.moreNumbers.is.exec(text.slice(from, from + LONGEST_LIST))?.[0] ?? '';
  return (list.match(FACT.bareNumber.is) ?? []).map(Number);
}

const LONGEST_LIST = 500;
