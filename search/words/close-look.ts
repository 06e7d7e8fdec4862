import { WEIGHTS, type WordField } from '../weights';
import { aboutShares } from './about';
import { gistLift } from './gist';
import type { Group } from './groups';
import type { MeaningSpace } from './meanings';
import { nearness } from './nearness';
import type { Ranked } from './rank';
import type { WordLane } from './word-lane';

/**
 * Puts the best articles in order by how the words stand in them and, unless one of them has the query word for word,
 * by what they are about. Equal scores stand newest first.
 */
export function lookClosely(
  best: readonly Ranked[],
  lane: WordLane,
  groups: readonly Group[],
  meanings: MeaningSpace | null,
): Ranked[] {
  const near = nearness(lane, groups);
  const looked = best.map(({ doc, score }) => ({ doc, score, ...near(doc) }));
  const quoted = looked.some(({ literal }) => literal >= WEIGHTS.literal);
  const lifts = quoted ? null : matterLifts(best, lane, groups, meanings);
  return looked
    .map(({ doc, score, lift }, i) => ({ doc, score: score * lift * (lifts?.[i] ?? 1) }))
    .sort((a, b) => b.score - a.score || a.doc - b.doc);
}

function matterLifts(
  best: readonly Ranked[],
  lane: WordLane,
  groups: readonly Group[],
  meanings: MeaningSpace | null,
): number[] {
  const gist = meanings ? gistLift(lane, groups, meanings) : () => 1;
  const { words, lift } = WEIGHTS.openingShare;
  const titles = shares(best, lane, groups, ['title'], Infinity);
  const openings = shares(best, lane, groups, ['symptoms', 'lead'], words);
  const about = aboutShares(best, lane, groups);
  return best.map(
    ({ doc }, i) =>
      (1 + WEIGHTS.titleShare * titles[i]!) *
      (1 + lift * openings[i]!) *
      (1 + WEIGHTS.about * about[i]!) *
      gist(doc),
  );
}

/**
 * The share of the first words of each article that the query has, in any way: those of the first of these parts that the
 * article has, and the average of the others where it has none.
 */
function shares(
  best: readonly Ranked[],
  { fields, stemOf }: WordLane,
  groups: readonly Group[],
  parts: readonly WordField[],
  most: number,
): number[] {
  const streams = parts.flatMap((part) => fields.find(({ field }) => field === part)?.streams ?? []);
  const asked = new Set(groups.flatMap(({ alternatives }) => alternatives.flatMap(({ stems }) => stems)));
  const found = best.map(({ doc }) => {
    for (const { starts, words } of streams) {
      const first = words.subarray(starts[doc], Math.min(starts[doc]! + most, starts[doc + 1]!));
      if (first.length) return first.filter((word) => asked.has(stemOf[word]!)).length / first.length;
    }
    return null;
  });
  const known = found.filter((share) => share !== null);
  const average = known.reduce((sum, share) => sum + share, 0) / Math.max(1, known.length);
  return found.map((share) => share ?? average);
}
