import { WEIGHTS } from '../weights';
import type { Alternative, Group } from './groups';

/** The articles that have enough of the words, in no order; scores are by article and hold until the next question. */
export interface Scored {
  docs: Uint32Array;
  scores: Float32Array;
}

/** Scores articles for groups of alternatives; with a test, only those that pass it. */
export type Scorer = (groups: readonly Group[], passes: ((doc: number) => boolean) | null) => Scored;

/**
 * Makes a scorer: BM25F over groups of alternatives, times the share of words that an article has. Enough is a share
 * of what the best article has, so articles that come up only in the commonest words, which are added last, need not be
 * looked at. The tables of one number per article are made once: making them anew costs more than the scoring.
 */
export function createScorer(articles: number): Scorer {
  const tables = new Tables(articles);
  return (groups, passes) => {
    tables.reset();
    let possible = groups.reduce((sum, group) => sum + mostCovered(group), 0);
    for (const group of groups.toSorted((a, b) => searched(a) - searched(b))) {
      const mayBeEnough = passes !== null || possible >= WEIGHTS.foundShare * tables.most;
      tables.addGroup(group, mayBeEnough);
      possible -= mostCovered(group);
    }
    return tables.enough(groups.length, passes);
  };
}

/** How rare something is that stands in `frequency` of `articles`. */
export function rarity(frequency: number, articles: number): number {
  return Math.log(1 + (articles - frequency + 0.5) / (frequency + 0.5));
}

/** In how many articles, counted once for each alternative, a group is searched. */
function searched({ alternatives }: Group): number {
  return alternatives.reduce((sum, { postings }) => sum + postings.docs.length, 0);
}

function mostCovered({ alternatives, identifier }: Group): number {
  return alternatives.reduce((most, alternative) => Math.max(most, coverageOf(alternative, identifier)), 0);
}

class Tables {
  /** The most words, or parts of words, that an article has so far. */
  most = 0;
  readonly #articles: number;
  readonly #scores: Float32Array;
  /** How many words, or parts of words, an article has. */
  readonly #covered: Float32Array;
  readonly #touched: Uint32Array;
  #touchedCount = 0;
  /** Of the group at work: the best alternative, the sum of all, and how much of the word is covered. */
  readonly #best: Float32Array;
  readonly #sum: Float32Array;
  readonly #coverage: Float32Array;
  readonly #inGroup: Uint32Array;
  #inGroupCount = 0;

  constructor(articles: number) {
    this.#articles = articles;
    this.#scores = new Float32Array(articles);
    this.#covered = new Float32Array(articles);
    this.#touched = new Uint32Array(articles);
    this.#best = new Float32Array(articles);
    this.#sum = new Float32Array(articles);
    this.#coverage = new Float32Array(articles);
    this.#inGroup = new Uint32Array(articles);
  }

  reset(): void {
    for (let i = 0; i < this.#touchedCount; i++) {
      const doc = this.#touched[i]!;
      this.#scores[doc] = this.#covered[doc] = 0;
    }
    this.#touchedCount = this.most = 0;
  }

  /** Adds a group; to the articles that came up before only, unless new ones may still have enough. */
  addGroup({ alternatives, identifier }: Group, mayBeEnough: boolean): void {
    const typed = alternatives.find(({ by }) => by === 'typed');
    const cap = typed ? rarity(typed.postings.docs.length, this.#articles) : Infinity;
    for (const alternative of alternatives) {
      this.#addAlternative(alternative, cap, coverageOf(alternative, identifier), mayBeEnough);
    }
    for (let i = 0; i < this.#inGroupCount; i++) {
      const doc = this.#inGroup[i]!;
      if (this.#covered[doc] === 0) this.#touched[this.#touchedCount++] = doc;
      const best = this.#best[doc]!;
      this.#scores[doc]! += best + WEIGHTS.otherAlternatives * (this.#sum[doc]! - best);
      const covered = (this.#covered[doc]! += this.#coverage[doc]!);
      if (this.most < covered) this.most = covered;
      this.#best[doc] = this.#sum[doc] = this.#coverage[doc] = 0;
    }
    this.#inGroupCount = 0;
  }

  enough(groups: number, passes: ((doc: number) => boolean) | null): Scored {
    const touched = this.#touched.subarray(0, this.#touchedCount);
    const passing = passes ? touched.filter(passes) : touched;
    let most = 0;
    for (let i = 0; i < passing.length; i++) most = Math.max(most, this.#covered[passing[i]!]!);
    const least = WEIGHTS.foundShare * most;
    const docs = passing.filter((doc) => this.#covered[doc]! >= least);
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i]!;
      this.#scores[doc]! *= (this.#covered[doc]! / groups) ** WEIGHTS.coordination;
    }
    return { docs, scores: this.#scores };
  }

  #addAlternative(alternative: Alternative, cap: number, covers: number, mayBeEnough: boolean): void {
    const { docs, impacts } = alternative.postings;
    const factor = alternative.weight * Math.min(cap, rarity(docs.length, this.#articles));
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i]!;
      if (!mayBeEnough && this.#covered[doc] === 0) continue;
      const score = factor * impacts[i]!;
      if (this.#coverage[doc] === 0) this.#inGroup[this.#inGroupCount++] = doc;
      if (this.#coverage[doc]! < covers) this.#coverage[doc] = covers;
      if (this.#best[doc]! < score) this.#best[doc] = score;
      this.#sum[doc]! += score;
    }
  }
}

function coverageOf({ by, weight }: Alternative, identifier: boolean): number {
  if (by === 'synonym') return weight + WEIGHTS.synonymCoverage * (1 - weight);
  if (by === 'related') return weight + WEIGHTS.relatedCoverage * (1 - weight);
  return identifier && by === 'exact' ? WEIGHTS.identifier.covers : 1;
}
