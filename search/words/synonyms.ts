import type { SynonymSet } from '@/schema/lexicon';
import { stem } from '../text/stem';
import { tokenize } from '../text/tokens';

/** Another way to say a word or phrase. */
export interface Synonym {
  /** As the lexicon spells it. */
  form: string;
  stems: readonly string[];
  weight: number;
}

/** Finds the other forms of a run of stems. */
export interface Synonyms {
  longest: number;
  of(stems: readonly string[]): readonly Synonym[];
}

/** Prepares the synonym sets for look-up by stems; a word of two sets has the forms of both. */
export function createSynonyms(sets: readonly SynonymSet[]): Synonyms {
  const table = new Map<string, Synonym[]>();
  let longest = 0;
  for (const { forms, weight } of sets) {
    const synonyms = forms
      .map((form) => ({ form, stems: tokenize(form).map(({ word }) => stem(word)), weight }))
      .filter(({ stems }) => stems.length > 0);
    for (const { stems } of synonyms) {
      const key = stems.join(' ');
      const others = synonyms.filter((other) => other.stems.join(' ') !== key);
      table.set(key, [...(table.get(key) ?? []), ...others]);
      longest = Math.max(longest, stems.length);
    }
  }
  return { longest, of: (stems) => table.get(stems.join(' ')) ?? [] };
}
