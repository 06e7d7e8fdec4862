import { batchesOfAlike } from './alike';
import type { Bags, Lessons } from './bags';
import { Learner, type Batch } from './learner';
import { createNumbers, type Numbers } from './numbers';
import { BATCH, DIMENSIONS } from './shape';

/** How often all pairs are gone through. */
const ROUNDS = 4;
/** How far vectors are moved at first; less and less towards the end. */
const STEP = 0.1;
/** Shorter texts tell too little. */
const FEWEST_TERMS = [2, 4] as const;
/** The size of the vectors at first. */
const FIRST_SIZE = 0.1;

/**
 * A vector for each stem, so that the sum of a title's vectors points where the sum of its text's vectors does, and
 * not where those of other articles do: contrastive learning with the other pairs of the batch as wrong partners, by
 * AdaGrad. From the second round on, the articles of a batch are alike, so that what sets them apart is learned, and
 * not only their subject. Words that are said for one another in titles and texts get vectors that are alike.
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
    const batches = numbers.shuffled(pairs.flatMap((pair) => batchesOf(pair, round, vectors, numbers)));
    batches.forEach((batch, i) => {
      learner.learn(batch, STEP * (1 - (round + i / batches.length) / ROUNDS));
    });
  }
  return vectors;
}

function batchesOf(
  pair: readonly [Bags, Bags],
  round: number,
  vectors: Float32Array,
  numbers: Numbers,
): Batch[] {
  const articles = Array.from({ length: pair[0].starts.length - 1 }, (_, article) => article).filter(
    (article) =>
      pair.every(({ starts }, side) => starts[article + 1]! - starts[article]! >= FEWEST_TERMS[side]!),
  );
  const shuffled = numbers.shuffled(articles).slice(0, Math.floor(articles.length / BATCH) * BATCH);
  const batches =
    round === 0 ? batchesInOrder(shuffled) : batchesOfAlike(shuffled, pair[1], vectors, numbers);
  return batches.map((batch) => ({ pair, articles: batch }));
}

function batchesInOrder(articles: readonly number[]): number[][] {
  return Array.from({ length: articles.length / BATCH }, (_, i) =>
    articles.slice(i * BATCH, (i + 1) * BATCH),
  );
}
