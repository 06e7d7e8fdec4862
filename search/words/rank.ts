import { WEIGHTS } from '../weights';
import { lookClosely } from './close-look';
import type { Group } from './groups';
import type { MeaningSpace } from './meanings';
import type { Scorer } from './score';
import type { WordLane } from './word-lane';

/** The found articles: all of them in no order, and the best in order with their scores. */
export interface Ranking {
  found: Uint32Array;
  best: Ranked[];
}

/** A found article. */
export interface Ranked {
  doc: number;
  score: number;
}

/** What limits and what leads the order. */
export interface RankOptions {
  /** What words mean, where that is known. */
  meanings: MeaningSpace | null;
  /** Null where every article may be found. */
  passes: ((doc: number) => boolean) | null;
  /** Articles named by number: they come first, in this order. */
  first: readonly number[];
  /** The query has no words: everything that passes is found. */
  all: boolean;
  /** How many of the best are wanted in order. */
  depth: number;
}

/** Puts articles in order: named ones, then by score, the best looked at closely; equal scores newest first. */
export function rank(lane: WordLane, score: Scorer, groups: readonly Group[], options: RankOptions): Ranking {
  const { passes, first, all } = options;
  const named = passes ? first.filter(passes) : first;
  const { found, best } = all ? everyArticle(lane, passes) : byWords(lane, score, groups, options);
  const top = (best[0]?.score ?? 0) + 1;
  const others = named.filter((doc) => !found.includes(doc));
  return {
    found: others.length > 0 ? Uint32Array.from([...others, ...found]) : found,
    best: [
      ...named.map((doc, i) => ({ doc, score: top + named.length - i })),
      ...best.filter(({ doc }) => !named.includes(doc)),
    ],
  };
}

function everyArticle(lane: WordLane, passes: RankOptions['passes']): Ranking {
  const docs = Uint32Array.from({ length: lane.articles }, (_, doc) => doc);
  const found = passes ? docs.filter(passes) : docs;
  return { found, best: Array.from(found, (doc) => ({ doc, score: 0 })) };
}

function byWords(
  lane: WordLane,
  score: Scorer,
  groups: readonly Group[],
  { meanings, passes, depth }: RankOptions,
): Ranking {
  const { docs, scores } = score(groups, passes);
  const order = bestOf(docs, scores, Math.max(depth, WEIGHTS.closeLook));
  const ranked = order.map((doc) => ({ doc, score: scores[doc]! }));
  const looked = lookClosely(ranked.slice(0, WEIGHTS.closeLook), lane, groups, meanings);
  return { found: docs, best: [...looked, ...ranked.slice(WEIGHTS.closeLook)] };
}

/** The `count` best in order: all others are let go of now and then, so that a common word's articles are never all sorted. */
function bestOf(docs: Uint32Array, scores: Float32Array, count: number): number[] {
  const better = (a: number, b: number) => scores[b]! - scores[a]! || a - b;
  const best: number[] = [];
  let least = -Infinity;
  for (let i = 0; i < docs.length; i++) {
    if (scores[docs[i]!]! < least) continue;
    best.push(docs[i]!);
    if (best.length < 2 * count) continue;
    best.sort(better).length = count;
    least = scores[best[count - 1]!]!;
  }
  return best.sort(better).slice(0, count);
}
