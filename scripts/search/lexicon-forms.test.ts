import { describe, expect, test } from 'vitest';
import { readLexicon } from '@/library/lexicon';
import { stem } from '@/search/text/stem';
import { allTokens, tokenize, type Token } from '@/search/text/tokens';

const { synonyms } = readLexicon();
const keyOf = (tokens: readonly Token[]) => tokens.map(({ word }) => stem(word)).join(' ');

describe('the synonyms of the lexicon, as they are looked up', () => {
  test('say only once how near two forms are', () => {
    const weights = new Map<string, Set<number>>();
    for (const { forms, weight } of synonyms) {
      const keys = forms.map((form) => keyOf(allTokens(form)));
      for (const pair of keys.flatMap((a) => keys.filter((b) => a < b).map((b) => `${a} = ${b}`))) {
        weights.set(pair, (weights.get(pair) ?? new Set()).add(weight));
      }
    }
    expect([...weights].flatMap(([pair, { size }]) => (size > 1 ? [pair] : []))).toEqual([]);
  });

  test('have a word that is searched in every form', () => {
    const forms = synonyms.flatMap((set) => set.forms);
    expect(forms.filter((form) => tokenize(form).length === 0)).toEqual([]);
  });

  test('have no two forms in a set that are the same once searched', () => {
    const same = synonyms.filter(
      ({ forms }) => new Set(forms.map((form) => keyOf(tokenize(form)))).size < forms.length,
    );
    expect(same).toEqual([]);
  });
});
