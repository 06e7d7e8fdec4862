import { WEIGHTS } from '../weights';
import type { Alternative, Group } from './groups';

/** Articles with their scores; `docs` in no order, `scores` indexed by article. */
export interface Scored {
  docs: number[];
  scores: Float32Array;
}

/**
 * Scores the articles that have enough of the words: BM25F over groups of alternatives, times the share of words
 * that an article has. Enough is a share of what the best article has.
 */
export function scoreArticles(
  groups: readonly Group[],
  articles: number,
  passes: (doc: number) => boolean,
): Scored {
  const scores = new Float32Array(articles);
  const covered = new Float32Array(articles);
  const touched: number[] = [];
  const scratch = new GroupScratch(articles);
  for (const group of groups) {
    scratch.collect(group, articles);
    for (const doc of scratch.touched) {
      if (covered[doc] === 0) touched.push(doc);
      scores[doc]! += scratch.scoreOf(doc);
      covered[doc]! += scratch.coverage[doc]!;
    }
    scratch.clear();
  }
  const passing = touched.filter(passes);
  const enough = WEIGHTS.foundShare * passing.reduce((most, doc) => Math.max(most, covered[doc]!), 0);
  const docs = passing.filter((doc) => covered[doc]! >= enough);
  for (const doc of docs) scores[doc]! *= (covered[doc]! / groups.length) ** WEIGHTS.coordination;
  return { docs, scores };
}

/** How rare something is that stands in `frequency` of `articles`. */
export function rarity(frequency: number, articles: number): number {
  return Math.log(1 + (articles - frequency + 0.5) / (frequency + 0.5));
}

/** The articles of one group: the best alternative of each, and what the others add. */
class GroupScratch {
  readonly coverage: Float32Array;
  readonly touched: number[] = [];
  readonly #best: Float32Array;
  readonly #sum: Float32Array;

  constructor(articles: number) {
    this.coverage = new Float32Array(articles);
    this.#best = new Float32Array(articles);
    this.#sum = new Float32Array(articles);
  }

  collect(group: Group, articles: number): void {
    const typed = group.alternatives.find(({ by }) => by === 'typed');
    const cap = typed ? rarity(typed.postings.docs.length, articles) : Infinity;
    for (const alternative of group.alternatives) this.#collectOne(alternative, cap, articles);
  }

  scoreOf(doc: number): number {
    return this.#best[doc]! + WEIGHTS.otherAlternatives * (this.#sum[doc]! - this.#best[doc]!);
  }

  clear(): void {
    for (const doc of this.touched) this.#best[doc] = this.#sum[doc] = this.coverage[doc] = 0;
    this.touched.length = 0;
  }

  #collectOne(alternative: Alternative, cap: number, articles: number): void {
    const { docs, impacts } = alternative.postings;
    const factor = alternative.weight * Math.min(cap, rarity(docs.length, articles));
    const coverage = coverageOf(alternative);
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i]!;
      const score = factor * impacts[i]!;
      if (this.coverage[doc] === 0) this.touched.push(doc);
      if (this.coverage[doc]! < coverage) this.coverage[doc] = coverage;
      if (this.#best[doc]! < score) this.#best[doc] = score;
      this.#sum[doc]! += score;
    }
  }
}

function coverageOf({ by, weight }: Alternative): number {
  const direct = by !== 'synonym' && by !== 'related';
  return direct ? 1 : weight + WEIGHTS.indirectCoverage * (1 - weight);
}
