import type { Bags, Lessons } from './bags';
import { Learner, type Batch } from './learner';
import { createNumbers, type Numbers } from './numbers';
import { BATCH, DIMENSIONS } from './shape';

/** How often all pairs are gone through. */
const ROUNDS = 4;
/** How far vectors are moved at first; less and less towards the end. */
const STEP = 0.05;
/** Shorter texts tell too little. */
const FEWEST_TERMS = [2, 4] as const;
/** The size of the vectors at first. */
const FIRST_SIZE = 0.1;

/**
 * A vector for each stem, so that the sum of a title's vectors points where the sum of its text's vectors does, and
 * not where those of other articles do: contrastive learning with the other pairs of the batch as wrong partners, by
 * AdaGrad. Words that are said for one another in titles and texts get vectors that are alike.
 */
export function trainVectors({ stems, rarities, pairs }: Lessons): Float32Array {
  const numbers = createNumbers();
  const vectors = new Float32Array(stems.length * DIMENSIONS);
  rarities.forEach((rarity, term) => {
    for (let k = 0; k < DIMENSIONS; k++) {
      vectors[term * DIMENSIONS + k] = rarity * FIRST_SIZE * (2 * numbers.next() - 1);
    }
  });
  const learner = new Learner(vectors);
  for (let round = 0; round < ROUNDS; round++) {
    const batches = numbers.shuffled(pairs.flatMap((pair) => batchesOf(pair, numbers)));
    batches.forEach((batch, i) => {
      learner.learn(batch, STEP * (1 - (round + i / batches.length) / ROUNDS));
    });
  }
  return vectors;
}

function batchesOf(pair: readonly [Bags, Bags], numbers: Numbers): Batch[] {
  const articles = Array.from({ length: pair[0].starts.length - 1 }, (_, article) => article).filter(
    (article) =>
      pair.every(({ starts }, side) => starts[article + 1]! - starts[article]! >= FEWEST_TERMS[side]!),
  );
  const shuffled = numbers.shuffled(articles);
  return Array.from({ length: Math.floor(shuffled.length / BATCH) }, (_, i) => ({
    pair,
    articles: shuffled.slice(i * BATCH, (i + 1) * BATCH),
  }));
}
