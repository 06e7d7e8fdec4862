import { WEIGHTS, type WordField } from '../weights';
import { worthAt } from './place';

/** The words of one part of every article, in order: those of article `a` are `words[starts[a]]` up to `starts[a + 1]`. */
export interface Streams {
  starts: Uint32Array;
  words: Uint32Array;
}

/** A part of the articles and what its words count. */
export interface FieldStreams {
  field: WordField;
  streams: Streams;
}

/** The articles that have a stem or phrase, and how much each is about it (BM25F, 0 to 1, without the word's rarity). */
export interface Postings {
  docs: Uint32Array;
  impacts: Float32Array;
}

/** For every stem its postings: those of stem `s` stand from `starts[s]` up to `starts[s + 1]`. */
export interface Inverted extends Postings {
  starts: Uint32Array;
}

/** Turns token streams round: from the words of an article to the articles of a stem. */
export function invert(
  articles: number,
  fields: readonly FieldStreams[],
  stemOf: Uint32Array,
  stems: number,
): Inverted {
  const starts = countPostings(articles, fields, stemOf, stems);
  const next = starts.slice(0, stems);
  const docs = new Uint32Array(starts[stems]!);
  const impacts = new Float32Array(starts[stems]!);
  const averages = fields.map(({ streams }) => averageLength(streams));
  // Of the article at work: its different stems, and how much each counts.
  const inArticle = new Uint32Array(stems);
  const weights = new Float32Array(stems);
  for (let doc = 0; doc < articles; doc++) {
    let different = 0;
    for (let f = 0; f < fields.length; f++) {
      const { field, streams } = fields[f]!;
      const start = streams.starts[doc]!;
      const end = streams.starts[doc + 1]!;
      const weight = fieldWeight(field, (end - start) / averages[f]!);
      for (let i = start; i < end; i++) {
        const stem = stemOf[streams.words[i]!]!;
        if (weights[stem] === 0) inArticle[different++] = stem;
        weights[stem]! += weight * worthAt(field, i - start);
      }
    }
    for (let i = 0; i < different; i++) {
      const stem = inArticle[i]!;
      const at = next[stem]!++;
      docs[at] = doc;
      impacts[at] = weights[stem]! / (WEIGHTS.saturation + weights[stem]!);
      weights[stem] = 0;
    }
  }
  return { starts, docs, impacts };
}

function fieldWeight(field: WordField, relativeLength: number): number {
  const norm = WEIGHTS.lengthNorm[field];
  return WEIGHTS.field[field] / (1 - norm + norm * relativeLength);
}

function countPostings(
  articles: number,
  fields: readonly FieldStreams[],
  stemOf: Uint32Array,
  stems: number,
): Uint32Array {
  const starts = new Uint32Array(stems + 1);
  const lastSeen = new Int32Array(stems).fill(-1);
  for (let doc = 0; doc < articles; doc++) {
    for (const { streams } of fields) {
      const end = streams.starts[doc + 1]!;
      for (let i = streams.starts[doc]!; i < end; i++) {
        const stem = stemOf[streams.words[i]!]!;
        if (lastSeen[stem] === doc) continue;
        lastSeen[stem] = doc;
        starts[stem + 1]!++;
      }
    }
  }
  for (let stem = 0; stem < stems; stem++) starts[stem + 1]! += starts[stem]!;
  return starts;
}

/** The average over the articles that have this part at all. */
function averageLength({ starts, words }: Streams): number {
  let having = 0;
  for (let i = 1; i < starts.length; i++) if (starts[i]! > starts[i - 1]!) having++;
  return having ? words.length / having : 1;
}
