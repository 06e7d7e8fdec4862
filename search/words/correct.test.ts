import fc from 'fast-check';
import Fuse from 'fuse.js';
import { expect, test } from 'vitest';
import { correctionsOf, editableCorrections } from './correct';
import { alike } from './shapes';
import { createWordLane } from './word-lane';

const word = (minLength: number, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'abcdexyz'), minLength, maxLength });
const vocabularies = fc.uniqueArray(word(3, 9), { minLength: 1, maxLength: 60 });

test('words to choose from are those that Fuse finds among all that are about as long and of about the same letters', () => {
  fc.assert(
    fc.property(vocabularies, word(4, 8), (vocabulary, unknown) => {
      const lane = createWordLane({ articles: 0, vocabulary, fields: [] });
      fc.pre(correctionsOf(unknown, lane).length === 0);
      const fuse = new Fuse(alike(unknown, 3, lane), { threshold: 0.4 });
      const found = fuse.search(unknown, { limit: 3 }).map(({ item }) => item);
      expect(editableCorrections(unknown, lane)).toEqual(found);
    }),
    { numRuns: 500 },
  );
});
