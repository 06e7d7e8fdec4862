/** The place of the first number that is not below `value`, looked for in ever longer steps from `place` on. */
export function firstFrom(sorted: Uint32Array, value: number, place: number): number {
  let low = place;
  let step = 1;
  while (low + step < sorted.length && sorted[low + step]! < value) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, sorted.length);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
