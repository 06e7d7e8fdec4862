import type { Bags } from './bags';
import { DIMENSIONS } from './shape';

/** So many pairs are told from one another at a time. */
export const BATCH = 128;
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
  readonly #gradient: Float32Array;
  /** The sum of all squared changes: what has changed much is changed less. */
  readonly #changes: Float32Array;
  readonly #touched: number[] = [];
  readonly #isTouched: Uint8Array;
  readonly #sides = [new Side(), new Side()] as const;
  readonly #chances = new Float32Array(BATCH * BATCH);

  constructor(vectors: Float32Array) {
    this.#vectors = vectors;
    this.#gradient = new Float32Array(vectors.length);
    this.#changes = new Float32Array(vectors.length).fill(TINY);
    this.#isTouched = new Uint8Array(vectors.length / DIMENSIONS);
  }

  learn({ pair, articles }: Batch, step: number): void {
    this.#sides.forEach((side, s) => side.sumUp(pair[s]!, articles, this.#vectors));
    this.#findChances();
    const [left, right] = this.#sides;
    this.#pull(left, right, { own: BATCH, other: 1 });
    this.#pull(right, left, { own: 1, other: BATCH });
    this.#sides.forEach((side, s) => this.#spread(pair[s]!, articles, side.pulls));
    this.#move(step);
  }

  /** How far the chance of each pairing is from what it should be, seen from both sides: 1 for partners, else 0. */
  #findChances(): void {
    const [{ directions: left }, { directions: right }] = this.#sides;
    const chances = this.#chances;
    const [rows, columns] = [new Float64Array(BATCH), new Float64Array(BATCH)];
    for (let i = 0; i < BATCH; i++) {
      for (let j = 0; j < BATCH; j++) {
        let cosine = 0;
        for (let k = 0; k < DIMENSIONS; k++) cosine += left[i * DIMENSIONS + k]! * right[j * DIMENSIONS + k]!;
        const odds = Math.exp((cosine - 1) / TEMPERATURE);
        chances[i * BATCH + j] = odds;
        rows[i]! += odds;
        columns[j]! += odds;
      }
    }
    for (let i = 0; i < BATCH; i++) {
      for (let j = 0; j < BATCH; j++) {
        chances[i * BATCH + j]! *= 1 / rows[i]! + 1 / columns[j]!;
        if (i === j) chances[i * BATCH + j]! -= 2;
      }
    }
  }

  /** Where each text of a side is to go, along its sphere; the chances of the left side's texts stand in rows. */
  #pull(side: Side, other: Side, strides: { own: number; other: number }): void {
    const { directions, lengths, pulls } = side;
    const scale = 1 / (2 * BATCH * TEMPERATURE);
    pulls.fill(0);
    for (let i = 0; i < BATCH; i++) {
      const at = i * DIMENSIONS;
      for (let j = 0; j < BATCH; j++) {
        const share = scale * this.#chances[i * strides.own + j * strides.other]!;
        for (let k = 0; k < DIMENSIONS; k++) pulls[at + k]! += share * other.directions[j * DIMENSIONS + k]!;
      }
      let along = 0;
      for (let k = 0; k < DIMENSIONS; k++) along += pulls[at + k]! * directions[at + k]!;
      for (let k = 0; k < DIMENSIONS; k++) {
        pulls[at + k] = (pulls[at + k]! - along * directions[at + k]!) / lengths[i]!;
      }
    }
  }

  /** Hands the pull of a text on to its words. */
  #spread({ starts, terms, values }: Bags, articles: readonly number[], pulls: Float32Array): void {
    articles.forEach((article, i) => {
      for (let at = starts[article]!; at < starts[article + 1]!; at++) {
        const term = terms[at]!;
        if (!this.#isTouched[term]) {
          this.#isTouched[term] = 1;
          this.#touched.push(term);
        }
        for (let k = 0; k < DIMENSIONS; k++) {
          this.#gradient[term * DIMENSIONS + k]! += values[at]! * pulls[i * DIMENSIONS + k]!;
        }
      }
    });
  }

  #move(step: number): void {
    for (const term of this.#touched) {
      for (let at = term * DIMENSIONS; at < (term + 1) * DIMENSIONS; at++) {
        const change = this.#gradient[at]!;
        this.#changes[at]! += change * change;
        this.#vectors[at]! -= (step * change) / Math.sqrt(this.#changes[at]!);
        this.#gradient[at] = 0;
      }
      this.#isTouched[term] = 0;
    }
    this.#touched.length = 0;
  }
}

/** The texts of one side of a batch as vectors: their directions and lengths, and where they are pulled. */
class Side {
  readonly directions = new Float32Array(BATCH * DIMENSIONS);
  readonly lengths = new Float32Array(BATCH);
  readonly pulls = new Float32Array(BATCH * DIMENSIONS);

  sumUp({ starts, terms, values }: Bags, articles: readonly number[], vectors: Float32Array): void {
    const { directions } = this;
    directions.fill(0);
    articles.forEach((article, i) => {
      const to = i * DIMENSIONS;
      for (let at = starts[article]!; at < starts[article + 1]!; at++) {
        const from = terms[at]! * DIMENSIONS;
        for (let k = 0; k < DIMENSIONS; k++) directions[to + k]! += values[at]! * vectors[from + k]!;
      }
      let length = 0;
      for (let k = 0; k < DIMENSIONS; k++) length += directions[to + k]! ** 2;
      this.lengths[i] = Math.sqrt(length) + TINY;
      for (let k = 0; k < DIMENSIONS; k++) directions[to + k]! /= this.lengths[i]!;
    });
  }
}
