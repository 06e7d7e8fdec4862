import { WEIGHTS } from '../weights';
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
  const shares = titleShares(best, lane, groups);
  const about = aboutShares(best, lane, groups);
  return best.map(
    ({ doc }, i) => (1 + WEIGHTS.titleShare * shares[i]!) * (1 + WEIGHTS.about * about[i]!) * gist(doc),
  );
}

/** The share of each title's words that the query has, in any way; where there is no title, the average of the others. */
function titleShares(
  best: readonly Ranked[],
  { fields, stemOf }: WordLane,
  groups: readonly Group[],
): number[] {
  const asked = new Set(groups.flatMap(({ alternatives }) => alternatives.flatMap(({ stems }) => stems)));
  const { starts, words } = fields.find(({ field }) => field === 'title')!.streams;
  const shares = best.map(({ doc }) => {
    const title = words.subarray(starts[doc], starts[doc + 1]);
    return title.length ? title.filter((word) => asked.has(stemOf[word]!)).length / title.length : null;
  });
  const known = shares.filter((share) => share !== null);
  const average = known.reduce((sum, share) => sum + share, 0) / Math.max(1, known.length);
  return shares.map((share) => share ?? average);
}
