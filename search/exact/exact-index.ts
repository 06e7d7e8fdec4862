import type { IdentifierKind } from '../text/identifiers';
import type { MatchField } from '../types';

/** Identifiers and the articles that name them. */
export interface ExactIndex {
  /** `kind:key`, sorted by code unit. */
  keys: readonly string[];
  /** The articles of key `k` stand from `starts[k]` up to `starts[k + 1]`. */
  starts: Uint32Array;
  docs: Uint32Array;
  /** Where the article names it: a set of bits, one for each of `PLACES`. */
  places: Uint8Array;
}

/** The parts of an article that identifiers are taken from, the most telling first. */
export const PLACES = [
  'title',
  'file',
  'event',
  'symptoms',
  'cause',
  'resolution',
] as const satisfies MatchField[];

export type Place = (typeof PLACES)[number];

/** The sorted key of an identifier. */
export function exactKey(kind: IdentifierKind, key: string): string {
  return `${kind}:${key}`;
}

/** The places of the keys that are this identifier or begin with it, as a half-open range; the identifier itself comes first. */
export function prefixRange(index: ExactIndex, key: string): { from: number; to: number } {
  return { from: lowerBound(index.keys, key), to: lowerBound(index.keys, `${key}\uffff`) };
}

function lowerBound(sorted: readonly string[], value: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
