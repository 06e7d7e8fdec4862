import { WEIGHTS } from '../weights';
import type { Group } from './groups';
import { nearness } from './nearness';
import { scoreArticles } from './score';
import type { WordLane } from './word-lane';

/** A found article. */
export interface Ranked {
  doc: number;
  score: number;
}

/** What limits and what leads the order. */
export interface RankOptions {
  passes: (doc: number) => boolean;
  /** Articles named by number: they come first, in this order. */
  first: readonly number[];
  /** The query has no words: everything that passes is found. */
  all: boolean;
}

/** Puts the articles in order: named ones, then by score, the best looked at closely; equal scores newest first. */
export function rank(
  lane: WordLane,
  groups: readonly Group[],
  { passes, first, all }: RankOptions,
): Ranked[] {
  const named = first.filter(passes);
  const found = all ? everyArticle(lane, passes) : byWords(lane, groups, passes);
  const top = (found[0]?.score ?? 0) + 1;
  return [
    ...named.map((doc, i) => ({ doc, score: top + named.length - i })),
    ...found.filter(({ doc }) => !named.includes(doc)),
  ];
}

function everyArticle(lane: WordLane, passes: (doc: number) => boolean): Ranked[] {
  return Array.from({ length: lane.articles }, (_, doc) => ({ doc, score: 0 })).filter(({ doc }) =>
    passes(doc),
  );
}

function byWords(lane: WordLane, groups: readonly Group[], passes: (doc: number) => boolean): Ranked[] {
  const { docs, scores } = scoreArticles(groups, lane.articles, passes);
  const order = docs.sort((a, b) => scores[b]! - scores[a]! || a - b);
  const lift = nearness(lane, groups);
  const looked = order.slice(0, WEIGHTS.closeLook).map((doc) => ({ doc, score: scores[doc]! * lift(doc) }));
  const rest = order.slice(WEIGHTS.closeLook).map((doc) => ({ doc, score: scores[doc]! }));
  return [...looked.sort((a, b) => b.score - a.score || a.doc - b.doc), ...rest];
}
