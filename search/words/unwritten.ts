import { fold } from '../text/tokens';
import { stem } from '../text/stem';
import { WEIGHTS } from '../weights';
import { wordsNear } from './correct';
import { shapesOf } from './shapes';
import type { Synonyms } from './synonyms';
import type { WordLane } from './word-lane';

/** A word that no article has as it is spelt; articles have other forms of it, or only its synonyms. */
export interface UnwrittenWord {
  /** As it is shown: a stem by a word that has it. */
  word: string;
  /** Null where articles have only its synonyms. */
  stem: number | null;
}

/** The likeliest unwritten word that an unknown one may stand for, with the number of edits between them. */
export type UnwrittenWords = (unknown: string) => (UnwrittenWord & { distance: 1 | 2 }) | null;

/** Makes the look-up of unwritten words. They are gathered when first needed, which in a large library is seldom. */
export function createUnwrittenWords(lane: WordLane, synonyms: Synonyms): UnwrittenWords {
  let gathered: ReturnType<typeof listed> | null = null;
  return (unknown) => {
    gathered ??= listed(gather(lane, synonyms));
    const reach = unknown.length >= WEIGHTS.unwrittenLetters ? 2 : 1;
    const { words, ...list } = gathered;
    const [best] = wordsNear(unknown, reach, list)
      .map(({ word, distance }) => ({ ...words.get(word)!, distance }))
      .sort((a, b) => a.distance - b.distance || frequency(b, lane) - frequency(a, lane));
    return best ?? null;
  };
}

/** The unwritten words by their spelling: those of the lexicon first, because stems are not always words. */
function gather(lane: WordLane, synonyms: Synonyms): Map<string, UnwrittenWord> {
  const words = new Map<string, UnwrittenWord>();
  for (const word of synonyms.words.map(fold)) {
    if (lane.wordIds.has(word)) continue;
    const root = stem(word);
    const id = lane.stemIds.get(root);
    if (id !== undefined || hasSynonym(root, lane, synonyms)) words.set(word, { word, stem: id ?? null });
  }
  for (const [root, id] of lane.stemIds) {
    if (!lane.wordIds.has(root) && !words.has(root)) words.set(root, { word: lane.nameOf(id), stem: id });
  }
  return words;
}

function hasSynonym(root: string, { stemIds }: WordLane, synonyms: Synonyms): boolean {
  return synonyms.of([root]).some(({ stems }) => stems.length === 1 && stemIds.has(stems[0]!));
}

function listed(words: ReadonlyMap<string, UnwrittenWord>) {
  const vocabulary = [...words.keys()];
  return { words, vocabulary, shapes: shapesOf(vocabulary) };
}

function frequency({ stem: id }: UnwrittenWord, lane: WordLane): number {
  return id === null ? 0 : lane.frequency(id);
}
