import type { Bags } from './bags';
import { setCosines, setWeightedSums, type Strides } from './products';
import { BATCH, DIMENSIONS } from './shape';
import { roomFor, sumUp } from './texts';

/** How sharply the right partner is to stand out: lower numbers learn titles by heart. */
const TEMPERATURE = 0.12;
const TINY = 1e-6;

/** Pairs of texts of the same articles. */
export interface Batch {
  pair: readonly [Bags, Bags];
  articles: readonly number[];
}

/** Moves the vectors batch by batch; holds what one step needs, made once. */
export class Learner {
  readonly #vectors: Float32Array;
  readonly #gradient: Float64Array;
  /** The sum of all squared changes: what has changed much is changed less. */
  readonly #changes: Float32Array;
  readonly #touched: number[] = [];
  readonly #isTouched: Uint8Array;
  readonly #sides = [new Side(), new Side()] as const;
  readonly #chances = new Float64Array(BATCH * BATCH);

  constructor(vectors: Float32Array) {
    this.#vectors = vectors;
    this.#gradient = new Float64Array(vectors.length);
    this.#changes = new Float32Array(vectors.length).fill(TINY);
    this.#isTouched = new Uint8Array(vectors.length / DIMENSIONS);
  }

  learn({ pair, articles }: Batch, step: number): void {
    this.#sides.forEach(({ texts }, s) => sumUp(pair[s]!, articles, this.#vectors, texts));
    this.#findChances();
    const [left, right] = this.#sides;
    this.#pull(left, right, { own: BATCH, other: 1 });
    this.#pull(right, left, { own: 1, other: BATCH });
    this.#sides.forEach((side, s) => this.#spread(pair[s]!, articles, side.pulls));
    this.#move(step);
  }

  /** How far the chance of each pairing is from what it should be, seen from both sides: 1 for partners, else 0. */
  #findChances(): void {
    const [left, right] = this.#sides;
    const chances = this.#chances;
    setCosines(chances, left.texts.directions, right.texts.directions);
    const [rows, columns] = [new Float64Array(BATCH), new Float64Array(BATCH)];
    for (let i = 0; i < BATCH; i++) {
      for (let j = 0; j < BATCH; j++) {
        const odds = Math.exp((chances[i * BATCH + j]! - 1) / TEMPERATURE);
        chances[i * BATCH + j] = odds;
        rows[i]! += odds;
        columns[j]! += odds;
      }
    }
    for (let i = 0; i < BATCH; i++) {
      for (let j = 0; j < BATCH; j++) chances[i * BATCH + j]! *= 1 / rows[i]! + 1 / columns[j]!;
      chances[i * BATCH + i]! -= 2;
    }
  }

  /** Where each text of a side is to go, along its sphere; the chances of the left side's texts stand in rows. */
  #pull({ texts: { directions, lengths }, pulls }: Side, other: Side, strides: Strides): void {
    setWeightedSums(pulls, this.#chances, strides, other.texts.directions);
    const scale = 1 / (2 * BATCH * TEMPERATURE);
    for (let i = 0; i < BATCH; i++) {
      const from = i * DIMENSIONS;
      const to = from + DIMENSIONS;
      let along = 0;
      for (let at = from; at < to; at++) along += pulls[at]! * directions[at]!;
      const share = scale / lengths[i]!;
      for (let at = from; at < to; at++) pulls[at] = (pulls[at]! - along * directions[at]!) * share;
    }
  }

  /** Hands the pull of a text on to its words. */
  #spread({ starts, terms, values }: Bags, articles: readonly number[], pulls: Float64Array): void {
    const [gradient, touched, isTouched] = [this.#gradient, this.#touched, this.#isTouched];
    for (let i = 0; i < BATCH; i++) {
      const from = i * DIMENSIONS;
      const end = starts[articles[i]! + 1]!;
      for (let entry = starts[articles[i]!]!; entry < end; entry++) {
        const term = terms[entry]!;
        if (!isTouched[term]) {
          isTouched[term] = 1;
          touched.push(term);
        }
        const to = term * DIMENSIONS;
        const value = values[entry]!;
        for (let k = 0; k < DIMENSIONS; k++) gradient[to + k]! += value * pulls[from + k]!;
      }
    }
  }

  #move(step: number): void {
    const [vectors, gradient, changes] = [this.#vectors, this.#gradient, this.#changes];
    for (const term of this.#touched) {
      const end = (term + 1) * DIMENSIONS;
      for (let at = term * DIMENSIONS; at < end; at++) {
        const change = gradient[at]!;
        const sum = changes[at]! + change * change;
        changes[at] = sum;
        vectors[at]! -= (step * change) / Math.sqrt(sum);
        gradient[at] = 0;
      }
      this.#isTouched[term] = 0;
    }
    this.#touched.length = 0;
  }
}

/** The texts of one side of a batch as vectors, and where they are pulled. */
class Side {
  readonly texts = roomFor(BATCH);
  readonly pulls = new Float64Array(BATCH * DIMENSIONS);
}
