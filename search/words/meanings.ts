import type { Meanings } from '../index/search-index';
import { DIMENSIONS, EXAMPLES, PIECE, PIECES } from '../meaning/shape';
import { WEIGHTS } from '../weights';
import type { WordLane } from './word-lane';

/** What words mean in this library, as vectors; words that are said for one another point the same way. */
export interface MeaningSpace {
  /** The place of every word's stem among the vectors; -1 where it has none. */
  placeOf: Int32Array;
  /** Vector of place `p` from `p * DIMENSIONS` on. */
  vectors: Float32Array;
  /** What articles are about, as vectors by article; of those in `summedUp`, the others are still to be summed up. */
  gists: Float32Array;
  summedUp: Uint8Array;
  /** The place of a stem; -1 where it has none. */
  placeOfStem(stem: number): number;
  /** The stems that are nearest to one, the nearest first; the same list every time. */
  related(stem: number): readonly RelatedStem[];
}

/** A stem that is used like another. */
export interface RelatedStem {
  stem: number;
  similarity: number;
}

/** Unpacks the vectors, which are by word, for all words of the same stems. */
export function createMeaningSpace(meanings: Meanings, lane: WordLane): MeaningSpace {
  const { words } = meanings;
  const ofStem = new Int32Array(lane.stemIds.size).fill(-1);
  words.forEach((word, place) => (ofStem[lane.stemOf[word]!] = place));
  const vectors = unpacked(meanings);
  const lengths = new Float32Array(words.length);
  words.forEach((_, place) => (lengths[place] = lengthOf(vectorAt(vectors, place)) || 1));
  const { least, most } = WEIGHTS.related;
  const nearestTo = (place: number): RelatedStem[] => {
    const found: RelatedStem[] = [];
    dotProducts(vectorAt(vectors, place), meanings).forEach((dot, i) => {
      const similarity = dot / (lengths[i]! * lengths[place]!);
      if (similarity > least && i !== place) found.push({ stem: lane.stemOf[words[i]!]!, similarity });
    });
    return found.sort((a, b) => b.similarity - a.similarity).slice(0, most);
  };
  const known = new Map<number, readonly RelatedStem[]>();
  return {
    placeOf: new Int32Array(lane.stemOf).map((stem) => ofStem[stem]!),
    vectors,
    gists: new Float32Array(lane.articles * DIMENSIONS),
    summedUp: new Uint8Array(lane.articles),
    placeOfStem: (stem) => ofStem[stem]!,
    related: (stem) => {
      const place = ofStem[stem]!;
      const found = known.get(place) ?? (place < 0 ? [] : nearestTo(place));
      known.set(place, found);
      return found;
    },
  };
}

/** The length of a vector. */
export function lengthOf(vector: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < vector.length; k++) sum += vector[k]! ** 2;
  return Math.sqrt(sum);
}

function vectorAt(vectors: Float32Array, place: number): Float32Array {
  return vectors.subarray(place * DIMENSIONS, (place + 1) * DIMENSIONS);
}

function unpacked({ words, codes, examples }: Meanings): Float32Array {
  const vectors = new Float32Array(words.length * DIMENSIONS);
  for (let piece = 0; piece < PIECES; piece++) {
    for (let place = 0; place < words.length; place++) {
      const from = (piece * EXAMPLES + codes[piece * words.length + place]!) * PIECE;
      const to = place * DIMENSIONS + piece * PIECE;
      for (let k = 0; k < PIECE; k++) vectors[to + k] = examples[from + k]!;
    }
  }
  return vectors;
}

/** The products with all vectors: those with the few examples are looked up instead of worked out again. */
function dotProducts(vector: Float32Array, { words, codes, examples }: Meanings): Float32Array {
  const result = new Float32Array(words.length);
  const products = new Float32Array(EXAMPLES);
  for (let piece = 0; piece < PIECES; piece++) {
    for (let e = 0; e < EXAMPLES; e++) {
      let dot = 0;
      for (let k = 0; k < PIECE; k++) {
        dot += vector[piece * PIECE + k]! * examples[(piece * EXAMPLES + e) * PIECE + k]!;
      }
      products[e] = dot;
    }
    for (let i = 0; i < result.length; i++) result[i]! += products[codes[piece * result.length + i]!]!;
  }
  return result;
}
