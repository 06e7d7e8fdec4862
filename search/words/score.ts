import { LIGHT_WORDS } from '../text/light-words';
import { WEIGHTS } from '../weights';
import type { Alternative, Group } from './groups';
import { firstFrom } from './sorted';

/** The articles that have enough of the words, in no order; scores are by article and hold until the next question. */
export interface Scored {
  docs: Uint32Array;
  scores: Float32Array;
}

/** Scores articles for groups of alternatives; with a test, only those that pass it. */
export type Scorer = (groups: readonly Group[], passes: ((doc: number) => boolean) | null) => Scored;

/**
 * Makes a scorer: BM25F over groups of alternatives, times the share of words that an article has. Enough is a share
 * of what the best article has, and the commonest words are added last, to those articles only that may still get there.
 * The tables of one number per article are made once: making them anew costs more than the scoring.
 */
export function createScorer(articles: number): Scorer {
  const tables = new Tables(articles);
  return (groups, passes) => {
    tables.reset();
    let possible = groups.reduce((sum, group) => sum + mostCovered(group), 0);
    const rarestFirst = groups.toSorted((a, b) => searched(a) - searched(b));
    rarestFirst.forEach((group, at) => {
      tables.addGroup(group, passes ? 0 : WEIGHTS.foundShare * tables.most - possible - ROUNDING);
      tables.lookAhead(rarestFirst.slice(at + 1));
      possible -= mostCovered(group);
    });
    return tables.enough(groups.length, passes);
  };
}

/** How much of a group an article covers. */
function coveredIn(doc: number, group: Group): number {
  return group.alternatives.reduce((most, alternative) => {
    const { docs } = alternative.postings;
    return docs[firstFrom(docs, doc, 0)] === doc ? Math.max(most, coverageOf(alternative, group)) : most;
  }, 0);
}

/** By how much sums of shares may be off. */
const ROUNDING = 1e-4;

/** How rare something is that stands in `frequency` of `articles`. */
export function rarity(frequency: number, articles: number): number {
  return Math.log(1 + (articles - frequency + 0.5) / (frequency + 0.5));
}

/** In how many articles, counted once for each alternative, a group is searched. */
function searched({ alternatives }: Group): number {
  return alternatives.reduce((sum, { postings }) => sum + postings.docs.length, 0);
}

function mostCovered(group: Group): number {
  return group.alternatives.reduce((most, alternative) => Math.max(most, coverageOf(alternative, group)), 0);
}

/** The typed word, or its likeliest correction: another way to say it is no rarer than itself. */
function meantBy({ alternatives }: Group): Alternative | undefined {
  return alternatives.find(({ by }) => by === 'typed') ?? alternatives.find(({ by }) => by === 'corrected');
}

/** What the words of a group count against others. */
function worthOf({ word }: Group): number {
  return word !== null && LIGHT_WORDS.has(word) ? WEIGHTS.lightWord : 1;
}

class Tables {
  /** The most words, or parts of words, that an article is known to have. */
  most = 0;
  /** The article that has most of them so far, and the one that was looked at ahead. */
  #leader = 0;
  #lookedAt = -1;
  readonly #articles: number;
  readonly #scores: Float32Array;
  /** How many words, or parts of words, an article has. */
  readonly #covered: Float32Array;
  readonly #touched: Uint32Array;
  #touchedCount = 0;
  /** Of the group at work, three numbers an article: its best alternative, the sum of all, and how much of the word is covered. */
  readonly #work: Float32Array;
  readonly #inGroup: Uint32Array;
  #inGroupCount = 0;

  constructor(articles: number) {
    this.#articles = articles;
    this.#scores = new Float32Array(articles);
    this.#covered = new Float32Array(articles);
    this.#touched = new Uint32Array(articles);
    this.#work = new Float32Array(3 * articles);
    this.#inGroup = new Uint32Array(articles);
  }

  reset(): void {
    for (let i = 0; i < this.#touchedCount; i++) {
      const doc = this.#touched[i]!;
      this.#scores[doc] = this.#covered[doc] = 0;
    }
    this.#touchedCount = this.#leader = this.most = 0;
    this.#lookedAt = -1;
  }

  /** Adds a group to the articles that have as many words already as `least`. */
  addGroup(group: Group, least: number): void {
    const { alternatives } = group;
    const worth = worthOf(group);
    const meant = meantBy(group);
    const cap = meant ? rarity(meant.postings.docs.length, this.#articles) : Infinity;
    for (const alternative of alternatives) {
      this.#addAlternative(alternative, worth, cap, coverageOf(alternative, group), least);
    }
    for (let i = 0; i < this.#inGroupCount; i++) {
      const doc = this.#inGroup[i]!;
      if (this.#covered[doc] === 0) this.#touched[this.#touchedCount++] = doc;
      const at = 3 * doc;
      const best = this.#work[at]!;
      this.#scores[doc]! += best + WEIGHTS.otherAlternatives * (this.#work[at + 1]! - best);
      const covered = (this.#covered[doc]! += this.#work[at + 2]!);
      if (covered > this.#covered[this.#leader]!) this.#leader = doc;
      this.#work[at] = this.#work[at + 1] = this.#work[at + 2] = 0;
    }
    this.#inGroupCount = 0;
  }

  /**
   * Looks how many words of the coming groups the best article so far has: the best one of all will have no fewer, and those
   * that cannot get near it need not be looked at.
   */
  lookAhead(groups: readonly Group[]): void {
    if (this.#leader === this.#lookedAt) return;
    this.#lookedAt = this.#leader;
    const more = groups.reduce((sum, group) => sum + coveredIn(this.#leader, group), 0);
    this.most = Math.max(this.most, this.#covered[this.#leader]! + more);
  }

  enough(groups: number, passes: ((doc: number) => boolean) | null): Scored {
    const touched = this.#touched.subarray(0, this.#touchedCount);
    const passing = passes ? touched.filter(passes) : touched;
    let most = 0;
    for (let i = 0; i < passing.length; i++) most = Math.max(most, this.#covered[passing[i]!]!);
    const least = WEIGHTS.foundShare * most;
    let found = 0;
    for (let i = 0; i < passing.length; i++) {
      const doc = passing[i]!;
      if (this.#covered[doc]! < least) continue;
      this.#inGroup[found++] = doc;
      this.#scores[doc]! *= (this.#covered[doc]! / groups) ** WEIGHTS.coordination;
    }
    return { docs: this.#inGroup.slice(0, found), scores: this.#scores };
  }

  #addAlternative(alternative: Alternative, worth: number, cap: number, covers: number, least: number): void {
    const { docs, impacts } = alternative.postings;
    const [covered, work, inGroup] = [this.#covered, this.#work, this.#inGroup];
    let count = this.#inGroupCount;
    const factor = worth * alternative.weight * Math.min(cap, rarity(docs.length, this.#articles));
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i]!;
      if (covered[doc]! < least) continue;
      const score = factor * impacts[i]!;
      const at = 3 * doc;
      if (work[at + 2] === 0) inGroup[count++] = doc;
      if (work[at + 2]! < covers) work[at + 2] = covers;
      if (work[at]! < score) work[at] = score;
      work[at + 1]! += score;
    }
    this.#inGroupCount = count;
  }
}

function coverageOf({ by, weight }: Alternative, group: Group): number {
  if (group.identifier && (by === 'exact' || by === 'converted')) return WEIGHTS.identifier.covers;
  return worthOf(group) * shareCovered(by, weight);
}

function shareCovered(by: Alternative['by'], weight: number): number {
  if (by === 'synonym') return weight + WEIGHTS.synonymCoverage * (1 - weight);
  if (by === 'related') return weight + WEIGHTS.relatedCoverage * (1 - weight);
  return 1;
}
