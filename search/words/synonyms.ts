import type { SynonymSet } from '@/schema/lexicon';
import { stem } from '../text/stem';
import { allTokens, isSearched, type Token } from '../text/tokens';

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
  const stemOf = createStemmer();
  let longest = 0;
  for (const { forms, weight } of sets) {
    const synonyms = forms.map((form) => keyed(form, weight, stemOf)).filter(({ stems }) => stems.length > 0);
    for (const { key, stems } of synonyms) {
      const known = table.get(key);
      if (known) known.push(synonyms);
      else table.set(key, [synonyms]);
      longest = Math.max(longest, stems.length);
    }
  }
  const known = new Map<string, readonly Synonym[]>();
  return {
    longest,
    words: sets.flatMap(({ forms }) => forms.filter((form) => ONE_WORD.test(form))),
    of: (stems) => {
      const key = stems.join(' ');
      const found =
        known.get(key) ??
        table.get(key)?.flatMap((synonyms) => synonyms.filter((other) => other.key !== key)) ??
        [];
      if (found.length > 0) known.set(key, found);
      return found;
    },
  };
}

const ONE_WORD = /^\p{L}+$/u;

interface KeyedSynonym extends Synonym {
  /** Its stems in one text. */
  key: string;
}

/** Sets share words: each is stemmed once. */
function createStemmer(): (token: Token) => string {
  const stems = new Map<string, string>();
  return ({ word }) => {
    const known = stems.get(word) ?? stem(word);
    stems.set(word, known);
    return known;
  };
}

/** Of `log on` only `log` is searched, but `log` alone does not mean it: its key has all words. */
function keyed(form: string, weight: number, stemOf: (token: Token) => string): KeyedSynonym {
  const tokens = allTokens(form);
  const stems = tokens.filter(isSearched).map(stemOf);
  const key = stems.length === 1 && tokens.length > 1 ? tokens.map(stemOf).join(' ') : stems.join(' ');
  return { form, stems, weight, key };
}
