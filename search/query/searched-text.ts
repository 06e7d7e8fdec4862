import { tokenize } from '../text/tokens';
import type { Postings } from '../words/inverted';
import type { WordLane } from '../words/word-lane';
import type { QueryPart } from './query';

/** The text of a query with its filters blanked out, so that places in it are places in what was typed. */
export function searchedText(text: string, parts: readonly QueryPart[]): string {
  let searched = ' '.repeat(text.length);
  for (const part of parts) {
    if (part.type === 'filter' || part.type === 'empty-filter') continue;
    searched = searched.slice(0, part.start) + text.slice(part.start, part.end) + searched.slice(part.end);
  }
  return searched;
}

/** The articles that have all quoted phrases; phrases that no article has are set aside. */
export interface PhraseDemand {
  test: ((doc: number) => boolean) | null;
  relaxed: string[];
  /** The phrases that stand in articles, but not all of them in one; empty where one article has them all. */
  apart: string[];
  /** The phrases without which one article has all others. */
  loose: string[];
}

/** Reads the quoted phrases of a query as what every found article must have. */
export function phraseDemand(parts: readonly QueryPart[], lane: WordLane): PhraseDemand {
  const relaxed: string[] = [];
  const demanded = new Map<string, Set<number>>();
  for (const part of parts) {
    if (part.type !== 'phrase') continue;
    const postings = phraseArticles(part.text, lane);
    if (postings?.docs.length) demanded.set(part.text, new Set(postings.docs));
    else if (postings) relaxed.push(part.text);
  }
  const phrases = [...demanded.keys()];
  const sets = [...demanded.values()];
  const test = sets.length ? (doc: number) => sets.every((docs) => docs.has(doc)) : null;
  const loose = phrases.filter((_, nr) => haveCommon(sets.filter((_, other) => other !== nr)));
  return { test, relaxed, apart: haveCommon(sets) ? [] : phrases, loose };
}

/** Whether one article is in all sets. */
function haveCommon([first, ...others]: readonly ReadonlySet<number>[]): boolean {
  return !first || [...first].some((doc) => others.every((docs) => docs.has(doc)));
}

/** Null where the phrase has no word to search for. */
function phraseArticles(text: string, lane: WordLane): Pick<Postings, 'docs'> | null {
  const stems = tokenize(text).map(({ word }) => lane.stemIdOf(word));
  if (stems.length === 0) return null;
  if (!stems.every((id) => id !== undefined)) return { docs: new Uint32Array() };
  return stems.length === 1 ? lane.postings(stems[0]!) : lane.phrase(stems);
}
