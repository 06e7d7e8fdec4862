import type { Article } from '@/schema/article';
import type { Meanings } from '../index/search-index';
import { stem } from '../text/stem';
import { lessonsFrom } from './bags';
import { packVectors, type PackedVectors } from './pack';
import { PIECES } from './shape';
import { trainVectors } from './train';

/** Below this many articles there is too little text to learn from. */
const FEWEST_ARTICLES = 2000;

/** What was learned about stems, in the order of `stems`. */
export interface LearnedMeanings extends PackedVectors {
  stems: readonly string[];
}

/** Learns from the articles which words are said for one another; null for a library too small for that. */
export function learnMeanings(articles: readonly Article[]): LearnedMeanings | null {
  if (articles.length < FEWEST_ARTICLES) return null;
  const lessons = lessonsFrom(articles);
  const weights = lessons.rarities.map((rarity) => Math.exp(-rarity / 2));
  return { stems: lessons.stems, ...packVectors(trainVectors(lessons), weights) };
}

/** Puts what was learned into the form of the index: by the first word of each stem in the vocabulary. */
export function indexedMeanings(learned: LearnedMeanings, vocabulary: readonly string[]): Meanings {
  const placeOf = new Map(learned.stems.map((name, place) => [name, place]));
  const words: number[] = [];
  const places: number[] = [];
  vocabulary.forEach((word, id) => {
    const place = placeOf.get(stem(word));
    if (place === undefined) return;
    placeOf.delete(stem(word));
    words.push(id);
    places.push(place);
  });
  const codes = new Uint8Array(words.length * PIECES);
  for (let piece = 0; piece < PIECES; piece++) {
    places.forEach((place, i) => {
      codes[piece * words.length + i] = learned.codes[piece * learned.stems.length + place]!;
    });
  }
  return { words: Uint32Array.from(words), codes, examples: learned.examples };
}
