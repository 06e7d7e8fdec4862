import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Group } from './groups';
import { createScorer } from './score';

const ARTICLES = 30;

const postings = fc.uniqueArray(fc.nat(ARTICLES - 1), { maxLength: ARTICLES }).map((docs) => ({
  docs: Uint32Array.from(docs).sort(),
  impacts: Float32Array.from(docs, (doc) => ((doc * 7) % 11) / 11),
}));

const group = fc
  .array(fc.record({ postings, by: fc.constantFrom('typed', 'synonym'), weight: fc.constantFrom(0.5, 1) }), {
    minLength: 1,
    maxLength: 3,
  })
  .map(
    (alternatives) =>
      ({
        identifier: false,
        word: 'word',
        alternatives: alternatives.map((alternative) => ({ ...alternative, found: 'word', stems: [] })),
      }) as unknown as Group,
  );

test('articles that cannot get near the best one are passed over, and nothing else changes', () => {
  const score = createScorer(ARTICLES);
  const scored = (groups: readonly Group[], passes: ((doc: number) => boolean) | null) => {
    const { docs, scores } = score(groups, passes);
    return [...docs].sort((a, b) => a - b).map((doc) => [doc, scores[doc]]);
  };
  fc.assert(
    fc.property(fc.array(group, { minLength: 1, maxLength: 8 }), (groups) => {
      expect(scored(groups, null)).toEqual(scored(groups, () => true));
    }),
  );
});
