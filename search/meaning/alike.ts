import type { Bags } from './bags';
import type { Numbers } from './numbers';
import { BATCH, DIMENSIONS } from './shape';
import { roomFor, sumUp } from './texts';

/**
 * Puts articles whose texts are alike into the same batch, as far as the vectors tell so far: all are halved along the
 * line between two of them taken as if by chance, and the halves again, down to batches.
 */
export function batchesOfAlike(
  articles: readonly number[],
  texts: Bags,
  vectors: Float32Array,
  numbers: Numbers,
): number[][] {
  const room = roomFor(articles.length);
  sumUp(texts, articles, vectors, room);
  return split(
    articles.map((_, place) => place),
    room.directions,
    numbers,
  ).map((places) => places.map((place) => articles[place]!));
}

function split(places: readonly number[], directions: Float64Array, numbers: Numbers): number[][] {
  if (places.length <= BATCH) return [[...places]];
  const one = placeByChance(places, numbers) * DIMENSIONS;
  const other = placeByChance(places, numbers) * DIMENSIONS;
  const along = new Map(
    places.map((place) => {
      let sum = 0;
      for (let k = 0; k < DIMENSIONS; k++) {
        sum += directions[place * DIMENSIONS + k]! * (directions[one + k]! - directions[other + k]!);
      }
      return [place, sum];
    }),
  );
  const sorted = places.toSorted((a, b) => along.get(a)! - along.get(b)!);
  const half = BATCH * Math.max(1, Math.floor(places.length / 2 / BATCH));
  return [
    ...split(sorted.slice(0, half), directions, numbers),
    ...split(sorted.slice(half), directions, numbers),
  ];
}

function placeByChance(places: readonly number[], numbers: Numbers): number {
  return places[Math.floor(numbers.next() * places.length)]!;
}
