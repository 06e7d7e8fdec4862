import { BATCH, DIMENSIONS } from './shape';

// Nearly all of the time of learning is spent here: four texts are worked on at a time, so that what stands in
// variables is loaded once for all four, and no sum has to wait for another.

/** How far apart the numbers of a text's own and of the other side's texts stand in a square of all pairings. */
export interface Strides {
  own: number;
  other: number;
}

/** Fills a square with the cosines of all directions of one side with all of the other. */
export function setCosines(square: Float64Array, left: Float64Array, right: Float64Array): void {
  for (let i = 0; i < BATCH; i++) {
    const own = i * DIMENSIONS;
    for (let j = 0; j < BATCH; j += 4) {
      const a = j * DIMENSIONS;
      const b = a + DIMENSIONS;
      const c = b + DIMENSIONS;
      const d = c + DIMENSIONS;
      let sumA = 0;
      let sumB = 0;
      let sumC = 0;
      let sumD = 0;
      for (let k = 0; k < DIMENSIONS; k++) {
        const value = left[own + k]!;
        sumA += value * right[a + k]!;
        sumB += value * right[b + k]!;
        sumC += value * right[c + k]!;
        sumD += value * right[d + k]!;
      }
      const at = i * BATCH + j;
      square[at] = sumA;
      square[at + 1] = sumB;
      square[at + 2] = sumC;
      square[at + 3] = sumD;
    }
  }
}

/** For each text the sum of the other side's directions, each weighted by what the square says of the pairing. */
export function setWeightedSums(
  sums: Float64Array,
  square: Float64Array,
  { own, other }: Strides,
  directions: Float64Array,
): void {
  sums.fill(0);
  for (let i = 0; i < BATCH; i++) {
    const to = i * DIMENSIONS;
    for (let j = 0; j < BATCH; j += 4) {
      const a = j * DIMENSIONS;
      const b = a + DIMENSIONS;
      const c = b + DIMENSIONS;
      const d = c + DIMENSIONS;
      const at = i * own + j * other;
      const weightA = square[at]!;
      const weightB = square[at + other]!;
      const weightC = square[at + 2 * other]!;
      const weightD = square[at + 3 * other]!;
      for (let k = 0; k < DIMENSIONS; k++) {
        sums[to + k]! +=
          weightA * directions[a + k]! +
          weightB * directions[b + k]! +
          weightC * directions[c + k]! +
          weightD * directions[d + k]!;
      }
    }
  }
}
