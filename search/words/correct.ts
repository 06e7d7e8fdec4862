import Fuse from 'fuse.js';
import { WEIGHTS } from '../weights';
import { alike } from './shapes';
import type { WordLane } from './word-lane';

/** A known word that a misspelt one may stand for. */
export interface Correction {
  word: string;
  distance: 1 | 2;
}

/** The known words that are likeliest meant by an unknown one: few edits away, and common. */
export function correctionsOf(unknown: string, lane: WordLane): Correction[] {
  const scored = wordsNear(unknown, unknown.length >= 6 ? 2 : 1, lane).map(({ word, distance }) => {
    const frequency = lane.frequency(lane.stemOf[lane.wordIds.get(word)!]!);
    return { word, distance, score: Math.log(frequency) - WEIGHTS.editCost * distance };
  });
  return scored.sort((a, b) => b.score - a.score).slice(0, WEIGHTS.corrections);
}

/** The words of a list that are at most `reach` edits away from an unknown one; short words and numbers are like too many. */
export function wordsNear(unknown: string, reach: 1 | 2, list: Parameters<typeof alike>[2]): Correction[] {
  if (unknown.length < 4 || /\d/.test(unknown)) return [];
  return alike(unknown, reach, list).flatMap((word) => {
    const distance = editDistance(unknown, word, reach);
    return distance > reach || distance === 0 ? [] : [{ word, distance: distance as 1 | 2 }];
  });
}

/** Of a word's letters, what share may be wrong where people choose. */
const WRONG = 0.4;

/** Known words like an unknown one, for people to choose from; wider than what is searched by itself. */
export function editableCorrections(unknown: string, lane: WordLane): string[] {
  const close = correctionsOf(unknown, lane).map(({ word }) => word);
  if (close.length > 0 || unknown.length < 4) return close;
  const like = alike(unknown, 3, lane, Math.floor(WRONG * unknown.length));
  const fuse = new Fuse(like, { threshold: WRONG, includeScore: true });
  return fuse.search(unknown, { limit: 3 }).map(({ item }) => item);
}

/** Insertions, deletions, replacements and swaps of neighbours; gives up above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  const width = b.length + 1;
  const distances = new Uint16Array((a.length + 1) * width);
  for (let j = 1; j < width; j++) distances[j] = j;
  for (let i = 1, at = width; i <= a.length; i++) {
    let least = (distances[at++] = i);
    for (let j = 1; j < width; j++, at++) {
      const replaced = distances[at - width - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let distance = Math.min(distances[at - width]! + 1, distances[at - 1]! + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, distances[at - 2 * width - 2]! + 1);
      }
      distances[at] = distance;
      if (distance < least) least = distance;
    }
    if (least > limit) return Infinity;
  }
  return distances.at(-1)!;
}
