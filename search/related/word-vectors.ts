import { eigen } from './eigen';
import type { TermMatrix } from './term-matrix';

/** Directions that are kept, and those that are only carried along to find them. */
export const DIMENSIONS = 128;
const CARRIED = 12;
/** Rounds of improving the directions; more changed no neighbour worth mentioning. */
const ROUNDS = 4;

/**
 * A vector of length 1 for each term, so that terms used in like company are near each other: the singular value
 * decomposition of the term matrix by subspace iteration (Halko, Martinsson and Tropp 2011), the widest direction first.
 */
export function wordVectors(matrix: TermMatrix): Float32Array {
  const terms = matrix.terms.length;
  const width = DIMENSIONS + CARRIED;
  let basis = randomBasis(terms, width);
  orthonormalize(basis, terms, width);
  for (let round = 0; round < ROUNDS; round++) {
    basis = timesSelf(matrix, basis, width);
    orthonormalize(basis, terms, width);
  }
  const { values, vectors } = eigen(gram(basis, timesSelf(matrix, basis, width), terms, width), width);
  const order = Array.from(values.keys())
    .sort((a, b) => values[b]! - values[a]!)
    .slice(0, DIMENSIONS);
  const result = new Float32Array(terms * DIMENSIONS);
  for (let term = 0; term < terms; term++) {
    order.forEach((from, to) => {
      let sum = 0;
      for (let k = 0; k < width; k++) sum += basis[term * width + k]! * vectors[k * width + from]!;
      result[term * DIMENSIONS + to] = sum * Math.sqrt(Math.max(0, values[from]!));
    });
    normalize(result.subarray(term * DIMENSIONS, (term + 1) * DIMENSIONS));
  }
  return result;
}

/** (matrix transposed × matrix) × basis, row by row of the matrix. */
function timesSelf(
  { starts, columns, values }: TermMatrix,
  basis: Float32Array,
  width: number,
): Float32Array {
  const result = new Float32Array(basis.length);
  const row = new Float64Array(width);
  for (let doc = 0; doc + 1 < starts.length; doc++) {
    row.fill(0);
    for (let i = starts[doc]!; i < starts[doc + 1]!; i++) {
      const at = columns[i]! * width;
      const value = values[i]!;
      for (let k = 0; k < width; k++) row[k]! += value * basis[at + k]!;
    }
    for (let i = starts[doc]!; i < starts[doc + 1]!; i++) {
      const at = columns[i]! * width;
      const value = values[i]!;
      for (let k = 0; k < width; k++) result[at + k]! += value * row[k]!;
    }
  }
  return result;
}

function gram(a: Float32Array, b: Float32Array, terms: number, width: number): Float64Array {
  const result = new Float64Array(width * width);
  for (let term = 0; term < terms; term++) {
    for (let i = 0; i < width; i++) {
      const value = a[term * width + i]!;
      for (let j = 0; j < width; j++) result[i * width + j]! += value * b[term * width + j]!;
    }
  }
  return result;
}

/** Makes the columns of length 1 and at right angles, by the Cholesky factor of their products, twice for accuracy. */
function orthonormalize(basis: Float32Array, terms: number, width: number): void {
  for (let pass = 0; pass < 2; pass++) {
    const factor = cholesky(gram(basis, basis, terms, width), width);
    for (let term = 0; term < terms; term++) {
      const at = term * width;
      for (let i = 0; i < width; i++) {
        let sum = basis[at + i]!;
        for (let k = 0; k < i; k++) sum -= factor[i * width + k]! * basis[at + k]!;
        basis[at + i] = sum / factor[i * width + i]!;
      }
    }
  }
}

/** The lower triangle L with L × L transposed = matrix; a direction that is not there gets a harmless tiny length. */
function cholesky(matrix: Float64Array, width: number): Float64Array {
  const factor = new Float64Array(width * width);
  for (let i = 0; i < width; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * width + j]!;
      for (let k = 0; k < j; k++) sum -= factor[i * width + k]! * factor[j * width + k]!;
      factor[i * width + j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / factor[j * width + j]!;
    }
  }
  return factor;
}

/** The same numbers every time, so that the same library gives the same index. */
function randomBasis(terms: number, width: number): Float32Array {
  let state = 1;
  return Float32Array.from({ length: terms * width }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 31 - 1;
  });
}

function normalize(vector: Float32Array): void {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1;
  for (let k = 0; k < vector.length; k++) vector[k]! /= length;
}
