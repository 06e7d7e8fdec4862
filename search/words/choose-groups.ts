import type { Group } from './groups';
import type { WordLane } from './word-lane';

/** The most groups that one query has: a pasted log is searched by what is rarest in it. */
const MOST_GROUPS = 30;

/** Drops repeated words, and of a long paste the most common ones. */
export function chooseGroups(groups: readonly Group[], lane: WordLane): Group[] {
  const seen = new Set<string>();
  const different = groups.filter(({ typed, word }) => {
    const key = word ?? typed.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
  if (different.length <= MOST_GROUPS) return different;
  const commonness = (group: Group): number => {
    if (group.identifier) return 0;
    const id = lane.stemIdOf(group.word ?? '');
    return id === undefined ? Infinity : lane.frequency(id);
  };
  const kept = new Set(different.toSorted((a, b) => commonness(a) - commonness(b)).slice(0, MOST_GROUPS));
  return different.filter((group) => kept.has(group));
}
