import { WEIGHTS, type WordField } from '../weights';

/** How much a word of a part of an article counts by its place in it, the first being 0. */
export function worthAt(field: WordField, place: number): number {
  if (field === 'title' || field === 'about') return 1;
  const { opening, worth, halvedAfter } = WEIGHTS.place;
  return place < opening ? worth : halvedAfter / (halvedAfter + place - opening);
}
