import { stem } from '../text/stem';
import { invert, type FieldStreams, type Postings } from './inverted';
import { phrasePostings } from './phrase';
import { createPlaces, type Places } from './places';
import { shapesOf, type Shapes } from './shapes';

/** What a word lane is made of; everything else follows from it. */
export interface LaneSource {
  articles: number;
  /** Folded words; the streams hold their indexes. */
  vocabulary: readonly string[];
  fields: readonly FieldStreams[];
}

/** The searched words of all articles, ready for questions. */
export interface WordLane extends LaneSource {
  wordIds: ReadonlyMap<string, number>;
  stemIds: ReadonlyMap<string, number>;
  /** Stem of every word of the vocabulary. */
  stemOf: Uint32Array;
  /** Length and letters of every word, to tell at a glance which ones may be like another. */
  shapes: Shapes;
  /** The stem of a folded word; undefined where no article has it. */
  stemIdOf(word: string): number | undefined;
  /** The word that stands for a stem: the first of the vocabulary. */
  nameOf(stem: number): string;
  /** In how many articles the stem stands. */
  frequency(stem: number): number;
  postings(stem: number): Postings;
  /** The share of the articles with the stem that are about what it names, a system or product. */
  namesSystem(stem: number): number;
  /** The articles that have these stems as a phrase. */
  phrase(stems: readonly number[]): Postings;
}

/** Prepares the words of a library for searching: stems, and the token streams turned round. */
export function createWordLane(source: LaneSource): WordLane {
  const { stemIds, stemOf, firstWord } = stemsOf(source.vocabulary);
  const { starts, docs, impacts } = invert(source.articles, source.fields, stemOf, stemIds.size);
  const phrases = new Map<string, Postings>();
  let places: Places | null = null;
  const about = countAbout(source, stemOf, stemIds.size);
  const wordIds = new Map<string, number>();
  source.vocabulary.forEach((word, id) => wordIds.set(word, id));
  const lane: WordLane = {
    ...source,
    wordIds,
    stemIds,
    stemOf,
    shapes: shapesOf(source.vocabulary),
    stemIdOf: (word) => {
      const id = wordIds.get(word);
      return id === undefined ? stemIds.get(stem(word)) : stemOf[id];
    },
    nameOf: (stem) => source.vocabulary[firstWord[stem]!]!,
    frequency: (stem) => starts[stem + 1]! - starts[stem]!,
    postings: (stem) => ({
      docs: docs.subarray(starts[stem]!, starts[stem + 1]!),
      impacts: impacts.subarray(starts[stem]!, starts[stem + 1]!),
    }),
    namesSystem: (stem) => about[stem]! / (starts[stem + 1]! - starts[stem]!),
    phrase: (stems) => {
      const key = stems.join();
      places ??= createPlaces(source.articles, source.fields, stemOf, stemIds.size);
      const postings = phrases.get(key) ?? phrasePostings(lane, places, stems);
      phrases.set(key, postings);
      return postings;
    },
  };
  return lane;
}

function stemsOf(vocabulary: readonly string[]) {
  const stemIds = new Map<string, number>();
  const firstWord: number[] = [];
  const stemOf = Uint32Array.from(vocabulary, (word, id) => {
    const root = stem(word);
    const known = stemIds.get(root);
    if (known !== undefined) return known;
    stemIds.set(root, stemIds.size);
    firstWord.push(id);
    return stemIds.size - 1;
  });
  return { stemIds, stemOf, firstWord };
}

/** In how many articles each stem stands in what they are about. */
function countAbout({ fields }: LaneSource, stemOf: Uint32Array, stems: number): Uint32Array {
  const counts = new Uint32Array(stems);
  const about = fields.find(({ field }) => field === 'about');
  about?.streams.words.forEach((word) => counts[stemOf[word]!]!++);
  return counts;
}
