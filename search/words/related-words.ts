import type { RelatedTable } from '../index/search-index';
import type { WordLane } from './word-lane';

/** Words that are used like others in this library, by stem. */
export interface RelatedWords {
  of(stem: number): readonly { stem: number; similarity: number }[];
}

/** Makes the table of related words, which is by word, answer by stem. */
export function createRelatedWords(table: RelatedTable, lane: Pick<WordLane, 'stemOf'>): RelatedWords {
  const rowOfStem = new Map<number, number>();
  for (let word = 0; word + 1 < table.starts.length; word++) {
    if (table.starts[word + 1]! > table.starts[word]!) rowOfStem.set(lane.stemOf[word]!, word);
  }
  return {
    of: (stem) => {
      const word = rowOfStem.get(stem);
      if (word === undefined) return [];
      return Array.from({ length: table.starts[word + 1]! - table.starts[word]! }, (_, i) => ({
        stem: lane.stemOf[table.words[table.starts[word]! + i]!]!,
        similarity: table.similarities[table.starts[word]! + i]!,
      }));
    },
  };
}
