import { createNumbers } from './numbers';
import { DIMENSIONS, EXAMPLES, PIECE, PIECES } from './shape';

/** Rounds of moving the examples to the middle of what is nearest to them. */
const ROUNDS = 12;

/** Vectors in a twelfth of their bytes. */
export interface PackedVectors {
  /** For every piece, and in it for every vector, the place of the nearest example. */
  codes: Uint8Array;
  /** For every piece its examples. */
  examples: Int8Array;
}

/**
 * Packs vectors by product quantisation (Jégou, Douze and Schmid 2011). Vectors of more weight are kept more exactly:
 * what is lost of a common word is lost in every text that has it.
 */
export function packVectors(vectors: Float32Array, weights: Float32Array): PackedVectors {
  const count = vectors.length / DIMENSIONS;
  const largest = vectors.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  const codes = new Uint8Array(count * PIECES);
  const examples = new Int8Array(PIECES * EXAMPLES * PIECE);
  for (let piece = 0; piece < PIECES; piece++) {
    const points = new Float32Array(count * PIECE);
    for (let i = 0; i < points.length; i++) {
      points[i] =
        (vectors[Math.floor(i / PIECE) * DIMENSIONS + piece * PIECE + (i % PIECE)]! / largest) * 127;
    }
    const found = findExamples(points, weights);
    examples.set(
      found.map((value) => Math.round(value)),
      piece * EXAMPLES * PIECE,
    );
    codes.set(nearestExamples(points, found), piece * count);
  }
  return { codes, examples };
}

/** k-means, beginning with points taken as if by chance. */
function findExamples(points: Float32Array, weights: Float32Array): Float32Array {
  const count = points.length / PIECE;
  const numbers = createNumbers();
  const examples = new Float32Array(EXAMPLES * PIECE);
  for (let e = 0; e < EXAMPLES; e++) {
    const from = Math.floor(numbers.next() * count) * PIECE;
    examples.set(points.subarray(from, from + PIECE), e * PIECE);
  }
  for (let round = 0; round < ROUNDS; round++) moveExamples(points, weights, examples);
  return examples;
}

function moveExamples(points: Float32Array, weights: Float32Array, examples: Float32Array): void {
  const sums = new Float64Array(examples.length);
  const totals = new Float64Array(EXAMPLES);
  nearestExamples(points, examples).forEach((example, i) => {
    const weight = weights[i]!;
    totals[example]! += weight;
    for (let k = 0; k < PIECE; k++) sums[example * PIECE + k]! += weight * points[i * PIECE + k]!;
  });
  sums.forEach((sum, i) => {
    const total = totals[Math.floor(i / PIECE)]!;
    if (total > 0) examples[i] = sum / total;
  });
}

function nearestExamples(points: Float32Array, examples: Float32Array): Uint8Array {
  const places = new Uint8Array(points.length / PIECE);
  for (let i = 0; i < places.length; i++) {
    let nearest = 0;
    let least = Infinity;
    for (let e = 0; e < EXAMPLES; e++) {
      let distance = 0;
      for (let k = 0; k < PIECE; k++) {
        const apart = points[i * PIECE + k]! - examples[e * PIECE + k]!;
        distance += apart * apart;
      }
      if (distance < least) {
        least = distance;
        nearest = e;
      }
    }
    places[i] = nearest;
  }
  return places;
}
