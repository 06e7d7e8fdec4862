import { describe, expect, test } from 'vitest';
import { readLexicon } from './lexicon';

const { synonyms } = readLexicon();

describe('the synonyms of the lexicon', () => {
  test('name no form twice in one set', () => {
    expect(synonyms.filter(({ forms }) => new Set(forms).size < forms.length)).toEqual([]);
  });

  test('have no set twice, whatever the order of its forms', () => {
    const keys = synonyms.map(({ forms }) => forms.toSorted().join(', '));
    expect(keys.filter((key, place) => keys.indexOf(key) < place)).toEqual([]);
  });

  test('are in lower case, as words are looked up', () => {
    const forms = synonyms.flatMap((set) => set.forms);
    expect(forms.filter((form) => form !== form.toLowerCase())).toEqual([]);
  });
});
