import type { SynonymSet } from '@/schema/lexicon';
import { stem } from '../text/stem';
import { allTokens, tokenize, type Token } from '../text/tokens';

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
  /** The forms of one word, as the lexicon spells them. */
  words: readonly string[];
  of(stems: readonly string[]): readonly Synonym[];
}

/** Prepares the synonym sets for look-up by stems; a word of two sets has the forms of both. */
export function createSynonyms(sets: readonly SynonymSet[]): Synonyms {
  const table = new Map<string, KeyedSynonym[][]>();
  const stemmed = new Map<string, string>();
  let longest = 0;
  for (const { forms, weight } of sets) {
    const synonyms = forms
      .map((form) => keyed(form, weight, stemmed))
      .filter(({ stems }) => stems.length > 0);
    for (const { key, stems } of synonyms) {
      const known = table.get(key);
      if (known) known.push(synonyms);
      else table.set(key, [synonyms]);
      longest = Math.max(longest, stems.length);
    }
  }
  return {
    longest,
    words: sets.flatMap(({ forms }) => forms.filter((form) => ONE_WORD.test(form))),
    of: (stems) => {
      const key = stems.join(' ');
      return table.get(key)?.flatMap((synonyms) => synonyms.filter((other) => other.key !== key)) ?? [];
    },
  };
}

const ONE_WORD = /^\p{L}+$/u;

interface KeyedSynonym extends Synonym {
  /** Its stems in one text. */
  key: string;
}

/**
 * Sets share words, and a stem is found once. Of `log on` only `log` is searched, but `log` alone does not mean it:
 * its key has all words.
 */
function keyed(form: string, weight: number, stemmed: Map<string, string>): KeyedSynonym {
  const stemOf = ({ word }: Token): string => {
    const known = stemmed.get(word) ?? stem(word);
    stemmed.set(word, known);
    return known;
  };
  const stems = tokenize(form).map(stemOf);
  const key = stems.length === 1 ? allTokens(form).map(stemOf).join(' ') : stems.join(' ');
  return { form, stems, weight, key };
}
