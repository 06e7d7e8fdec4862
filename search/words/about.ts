import { WEIGHTS } from '../weights';
import type { Alternative, Group } from './groups';
import type { Ranked } from './rank';
import { rarity } from './score';
import type { WordLane } from './word-lane';

/**
 * How much of the systems and products that a query names each article is about, from 0 to 1: names count by their
 * rarity, and those that none of the articles is about do not count.
 */
export function aboutShares(best: readonly Ranked[], lane: WordLane, groups: readonly Group[]): number[] {
  const about = lane.fields.find(({ field }) => field === 'about');
  const named = groups.map((group) => namesIn(group, lane)).filter((names) => names.length > 0);
  if (!about || named.length === 0) return best.map(() => 0);
  const { starts, words } = about.streams;
  const has = best.map(({ doc }) => {
    const own = words.slice(starts[doc], starts[doc + 1]).map((word) => lane.stemOf[word]!);
    return named.map((names) => names.some((name) => name.stems.every((stem) => own.includes(stem))));
  });
  const worth = named.map((names, n) => (has.some((row) => row[n]) ? rarityOf(names, lane) : 0));
  const most = worth.reduce((sum, value) => sum + value, 0) || 1;
  return has.map((row) => row.reduce((sum, here, n) => sum + (here ? worth[n]! : 0), 0) / most);
}

/** The ways to read a group that are names of systems: its word, its correction, or another name of the same. */
function namesIn({ alternatives }: Group, lane: WordLane): Alternative[] {
  return alternatives.filter(
    ({ by, weight, stems }) =>
      (by === 'typed' || by === 'corrected' || (by === 'synonym' && weight >= WEIGHTS.sameName)) &&
      stems.length > 0 &&
      stems.every((stem) => lane.namesSystem(stem) >= WEIGHTS.namesSystem),
  );
}

function rarityOf(names: readonly Alternative[], { articles }: WordLane): number {
  return rarity(Math.max(...names.map(({ postings }) => postings.docs.length)), articles);
}
