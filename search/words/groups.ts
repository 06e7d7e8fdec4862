import type { MatchField, MatchMeans, Range } from '../types';
import type { Postings } from './inverted';
import type { WordLane } from './word-lane';

/** One way in which what was typed can stand in an article. */
export interface Alternative {
  /** For people: the word, phrase or identifier. */
  found: string;
  by: MatchMeans;
  /** One stem, or several for a phrase; none where something other than words matches. */
  stems: readonly number[];
  postings: Postings;
  /** How much a match counts against the typed word itself. */
  weight: number;
  /** Where it was found, for alternatives that do not stand in the words. */
  field?: (doc: number) => MatchField;
}

/** A typed word or identifier with everything that is searched for it. */
export interface Group extends Range {
  /** As typed. */
  typed: string;
  /** Folded, as the vocabulary has it; null for identifiers of several words. */
  word: string | null;
  /** What follows a verb and makes another of it (`set up`), where it stands right behind the word; else empty. */
  particle: string;
  /** The stem of the typed word where the library has it. */
  stem: number | null;
  /** Identifiers are found exactly or by prefix; guesses are for words only. */
  identifier: boolean;
  alternatives: Alternative[];
}

/** Adds an alternative, unless one that counts as much is there for the same stems. */
export function addAlternative(group: Group, alternative: Alternative): void {
  if (alternative.postings.docs.length === 0) return;
  const same = alternative.stems.length
    ? group.alternatives.findIndex(({ stems }) => sameStems(stems, alternative.stems))
    : -1;
  if (same < 0) group.alternatives.push(alternative);
  else if (group.alternatives[same]!.weight < alternative.weight) group.alternatives[same] = alternative;
}

/** Adds a word as an alternative. */
export function addStem(
  lane: WordLane,
  group: Group,
  stem: number,
  found: string,
  by: MatchMeans,
  weight: number,
): void {
  addAlternative(group, { found, by, stems: [stem], postings: lane.postings(stem), weight });
}

/** Whether two alternatives are the same word or phrase. */
export function sameStems(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((stem, i) => stem === b[i]);
}
