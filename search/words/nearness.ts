import { WEIGHTS } from '../weights';
import type { Group } from './groups';
import type { Streams } from './inverted';
import type { WordLane } from './word-lane';

/** What a query's words look like in a text, prepared once a query. */
interface Pattern {
  /** Which groups a stem belongs to, one bit each. */
  groupsOfStem: ReadonlyMap<number, number>;
  /** The likeliest stem and the typed word of each group; -1 where it has none. */
  mainStem: readonly number[];
  typedWord: readonly number[];
}

/** What was found in an article so far; sets of groups are bits. */
interface Sighting {
  ordered: number;
  exact: number;
  forms: number;
  widest: number;
}

/** What order and nearness tell of an article. */
export interface Nearness {
  /** By how much they raise its score; at least 1. */
  lift: number;
  /** The share of the query's words that follow each other in it as they were typed. */
  literal: number;
}

/** Tells how the query's words stand in an article. At most 31 groups. */
export function nearness(lane: WordLane, groups: readonly Group[]): (doc: number) => Nearness {
  const pattern = patternOf(lane, groups);
  const texts = lane.fields.filter(({ field }) => field !== 'about').map(({ streams }) => streams);
  const pairs = Math.max(1, groups.length - 1);
  const { orderedPairs, exactPairs, window, exactForms } = WEIGHTS.near;
  return (doc) => {
    const sighting: Sighting = { ordered: 0, exact: 0, forms: 0, widest: 0 };
    for (const streams of texts) look(lane.stemOf, streams, doc, pattern, sighting);
    const literal = bitCount(sighting.exact) / pairs;
    const lift =
      1 +
      (orderedPairs * bitCount(sighting.ordered)) / pairs +
      exactPairs * literal +
      (window * sighting.widest + exactForms * bitCount(sighting.forms)) / groups.length;
    return { lift, literal };
  };
}

function patternOf(lane: WordLane, groups: readonly Group[]): Pattern {
  const groupsOfStem = new Map<number, number>();
  groups.forEach(({ alternatives }, g) => {
    for (const stem of alternatives.flatMap(({ stems }) => stems)) {
      groupsOfStem.set(stem, (groupsOfStem.get(stem) ?? 0) | (1 << g));
    }
  });
  return {
    groupsOfStem,
    mainStem: groups.map(
      ({ alternatives }) => alternatives.find(({ stems }) => stems.length)?.stems[0] ?? -1,
    ),
    typedWord: groups.map(({ word }) => (word === null ? -1 : (lane.wordIds.get(word) ?? -1))),
  };
}

/** Farther away than any word. */
const NOWHERE = -1e6;

function look(
  stemOf: Uint32Array,
  { starts, words }: Streams,
  doc: number,
  pattern: Pattern,
  sighting: Sighting,
): void {
  const { groupsOfStem, mainStem, typedWord } = pattern;
  const lastAt = new Int32Array(mainStem.length).fill(NOWHERE);
  let stemBefore = -1;
  for (let at = starts[doc]!; at < starts[doc + 1]!; at++) {
    const word = words[at]!;
    const stem = stemOf[word]!;
    const here = groupsOfStem.get(stem) ?? 0;
    for (let g = 0; here >> g; g++) {
      if (!((here >> g) & 1)) continue;
      if (typedWord[g] === word) sighting.forms |= 1 << g;
      const gap = g > 0 ? at - lastAt[g - 1]! : Infinity;
      if (gap > 0 && gap <= WEIGHTS.nearDistance) sighting.ordered |= 1 << g;
      if (gap === 1 && stem === mainStem[g] && stemBefore === mainStem[g - 1]) sighting.exact |= 1 << g;
    }
    for (let g = 0; here >> g; g++) if ((here >> g) & 1) lastAt[g] = at;
    if (here) sighting.widest = Math.max(sighting.widest, withinWindow(lastAt, at));
    stemBefore = stem;
  }
}

function withinWindow(lastAt: Int32Array, at: number): number {
  let count = 0;
  for (let g = 0; g < lastAt.length; g++) if (at - lastAt[g]! < WEIGHTS.windowWords) count++;
  return count;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest; rest &= rest - 1) count++;
  return count;
}
