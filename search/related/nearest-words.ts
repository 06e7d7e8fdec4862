import { DIMENSIONS } from './word-vectors';

/** A term that is like another. */
export interface Neighbour {
  term: number;
  similarity: number;
}

/** The dot product is looked at in pieces of this length, to give up early on pairs that cannot be near enough. */
const PIECE = 16;
const PIECES = DIMENSIONS / PIECE;

/** For every vector the `most` nearest others with at least the similarity `least`, the nearest first; exact. */
export function nearestWords(vectors: Float32Array, least: number, most: number): Neighbour[][] {
  const count = vectors.length / DIMENSIONS;
  const restOf = restLengths(vectors, count);
  const neighbours: Neighbour[][] = Array.from({ length: count }, () => []);
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const similarity = similarityAbove(vectors, restOf, a, b, least);
      if (similarity < least) continue;
      insert(neighbours[a]!, { term: b, similarity }, most);
      insert(neighbours[b]!, { term: a, similarity }, most);
    }
  }
  return neighbours;
}

/** How long each vector's rest is after every piece: two rests cannot add more than the product of their lengths. */
function restLengths(vectors: Float32Array, count: number): Float32Array {
  const rests = new Float32Array(count * PIECES);
  for (let term = 0; term < count; term++) {
    let sum = 0;
    for (let piece = PIECES - 1; piece >= 0; piece--) {
      rests[term * PIECES + piece] = Math.sqrt(sum);
      for (let k = 0; k < PIECE; k++) sum += vectors[term * DIMENSIONS + piece * PIECE + k]! ** 2;
    }
  }
  return rests;
}

function similarityAbove(
  vectors: Float32Array,
  restOf: Float32Array,
  a: number,
  b: number,
  least: number,
): number {
  const [fromA, fromB] = [a * DIMENSIONS, b * DIMENSIONS];
  let sum = 0;
  for (let piece = 0; piece < PIECES; piece++) {
    for (let k = piece * PIECE; k < (piece + 1) * PIECE; k++)
      sum += vectors[fromA + k]! * vectors[fromB + k]!;
    if (sum + restOf[a * PIECES + piece]! * restOf[b * PIECES + piece]! < least) return -1;
  }
  return sum;
}

function insert(list: Neighbour[], neighbour: Neighbour, most: number): void {
  if (list.length === most && list[most - 1]!.similarity >= neighbour.similarity) return;
  const at = list.findIndex(({ similarity }) => similarity < neighbour.similarity);
  list.splice(at < 0 ? list.length : at, 0, neighbour);
  if (list.length > most) list.pop();
}
