import type { Bags } from './bags';
import { DIMENSIONS } from './shape';

const TINY = 1e-6;

/** Texts as vectors: one direction after the other, and how long each sum was. */
export interface TextVectors {
  directions: Float64Array;
  lengths: Float64Array;
}

/** Makes room for so many texts. */
export function roomFor(texts: number): TextVectors {
  return { directions: new Float64Array(texts * DIMENSIONS), lengths: new Float64Array(texts) };
}

/** Sums up the words of one part of each article. */
export function sumUp(
  { starts, terms, values }: Bags,
  articles: readonly number[],
  vectors: Float32Array,
  { directions, lengths }: TextVectors,
): void {
  directions.fill(0);
  articles.forEach((article, i) => {
    const to = i * DIMENSIONS;
    const end = starts[article + 1]!;
    for (let entry = starts[article]!; entry < end; entry++) {
      const from = terms[entry]! * DIMENSIONS;
      const value = values[entry]!;
      for (let k = 0; k < DIMENSIONS; k++) directions[to + k]! += value * vectors[from + k]!;
    }
    let squares = 0;
    for (let k = 0; k < DIMENSIONS; k++) squares += directions[to + k]! * directions[to + k]!;
    const length = Math.sqrt(squares) + TINY;
    lengths[i] = length;
    for (let k = 0; k < DIMENSIONS; k++) directions[to + k]! /= length;
  });
}
