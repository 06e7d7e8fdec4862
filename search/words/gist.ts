import { DIMENSIONS } from '../meaning/shape';
import { WEIGHTS } from '../weights';
import type { Group } from './groups';
import { lengthOf, type MeaningSpace } from './meanings';
import { worthAt } from './place';
import type { WordLane } from './word-lane';

/** By how much it raises an article's score that it is about what the query is about, whatever the words; at least 1. */
export function gistLift(
  lane: WordLane,
  groups: readonly Group[],
  meanings: MeaningSpace,
): (doc: number) => number {
  const asked = gistOfQuery(groups, meanings);
  const length = lengthOf(asked);
  if (length === 0) return () => 1;
  const counts = new Float32Array(meanings.vectors.length / DIMENSIONS);
  return (doc) => {
    const told = gistOfArticle(lane, doc, meanings, counts);
    let dot = 0;
    for (let k = 0; k < DIMENSIONS; k++) dot += asked[k]! * told[k]!;
    const likeness = Math.max(0, dot) / (length * (lengthOf(told) || 1));
    return 1 + WEIGHTS.gist * likeness ** 2;
  };
}

/** It is kept: the next letter of a query asks for nearly the same articles. */
function gistOfArticle(
  lane: WordLane,
  doc: number,
  meanings: MeaningSpace,
  counts: Float32Array,
): Float32Array {
  const gist = meanings.gists.subarray(doc * DIMENSIONS, (doc + 1) * DIMENSIONS);
  if (!meanings.summedUp[doc]) sumUpArticle(lane, doc, meanings, counts, gist);
  meanings.summedUp[doc] = 1;
  return gist;
}

function gistOfQuery(groups: readonly Group[], meanings: MeaningSpace): Float32Array {
  const sum = new Float32Array(DIMENSIONS);
  for (const { alternatives } of groups) {
    const likeliest = alternatives.find(({ by }) => by === 'corrected');
    for (const alternative of alternatives) {
      const { by, stems } = alternative;
      if (by === 'corrected' && alternative !== likeliest) continue;
      for (const stem of stems) add(meanings.vectors, meanings.placeOfStem(stem), WEIGHTS.gistOf[by], sum);
    }
  }
  return sum;
}

/** Words of the title and of openings count most; repetition counts less and less, as in learning. */
function sumUpArticle(
  { fields }: WordLane,
  doc: number,
  { placeOf, vectors }: MeaningSpace,
  counts: Float32Array,
  sum: Float32Array,
): void {
  const places: number[] = [];
  for (const { field, streams } of fields) {
    if (field === 'about') continue;
    const { starts, words } = streams;
    const weight = WEIGHTS.field[field];
    const start = starts[doc]!;
    const end = starts[doc + 1]!;
    for (let at = start; at < end; at++) {
      const place = placeOf[words[at]!]!;
      if (place < 0) continue;
      if (counts[place] === 0) places.push(place);
      counts[place]! += weight * worthAt(field, at - start);
    }
  }
  for (const place of places) {
    add(vectors, place, Math.log(1 + counts[place]!), sum);
    counts[place] = 0;
  }
}

function add(vectors: Float32Array, place: number, times: number, sum: Float32Array): void {
  if (place < 0) return;
  const from = place * DIMENSIONS;
  for (let k = 0; k < DIMENSIONS; k++) sum[k]! += times * vectors[from + k]!;
}
