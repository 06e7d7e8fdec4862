import type { Article } from '@/schema/article';
import type { RelatedTable } from '../index/search-index';
import { stem } from '../text/stem';
import { nearestWords } from './nearest-words';
import { termMatrix } from './term-matrix';
import { wordVectors } from './word-vectors';

/** Below this many articles there is too little text to learn from. */
const FEWEST_ARTICLES = 2000;

/** Only words at least this near are kept, and of those the nearest few. */
const LEAST_SIMILARITY = 0.55;
const MOST_RELATED = 6;

/** Stems that are used alike: for each stem its nearest others. */
export type RelatedStems = ReadonlyMap<string, readonly { stem: string; similarity: number }[]>;

/** Learns from the articles which words are used alike; null for a library too small for that. */
export function learnRelated(articles: readonly Article[]): RelatedStems | null {
  if (articles.length < FEWEST_ARTICLES) return null;
  const matrix = termMatrix(articles);
  const neighbours = nearestWords(wordVectors(matrix), LEAST_SIMILARITY, MOST_RELATED);
  return new Map(
    matrix.terms.map((term, t) => [
      term,
      neighbours[t]!.map(({ term, similarity }) => ({ stem: matrix.terms[term]!, similarity })),
    ]),
  );
}

/** Puts related stems into the form of the index: by the first word of each stem in the vocabulary. */
export function relatedTable(related: RelatedStems, vocabulary: readonly string[]): RelatedTable {
  const wordOf = new Map<string, number>();
  const stems = vocabulary.map(stem);
  stems.forEach((name, word) => {
    if (!wordOf.has(name)) wordOf.set(name, word);
  });
  const lists = stems.map((name, word) => {
    const known = wordOf.get(name) === word ? (related.get(name) ?? []) : [];
    return known.flatMap(({ stem: other, similarity }) => {
      const id = wordOf.get(other);
      return id === undefined ? [] : [{ id, similarity }];
    });
  });
  const starts = new Uint32Array(vocabulary.length + 1);
  lists.forEach((list, word) => (starts[word + 1] = starts[word]! + list.length));
  return {
    starts,
    words: Uint32Array.from(lists.flatMap((list) => list.map(({ id }) => id))),
    similarities: Float32Array.from(lists.flatMap((list) => list.map(({ similarity }) => similarity))),
  };
}
