import { COMMON_WORDS } from '../format/stream-codec';
import type { Streams } from '../words/inverted';
import type { SearchIndex } from './search-index';

/** Words of similar frequency stand together in runs of this length, each run in alphabetical order: both pack well. */
const RUN = 256;

/**
 * How many articles the first part covers: the newest ones, as many as this number of title words allows, so that
 * the first answers come within a second over 10 Mbit/s however large the library is.
 */
const FIRST_TITLE_WORDS = 100_000;

/** How far the first part reaches. */
export interface FirstRun {
  articles: number;
  words: number;
}

/** Numbers the words of an index anew: those that the first part needs come first, the commonest of them at the head. */
export function numberWords(index: SearchIndex): { index: SearchIndex; first: FirstRun } {
  const articles = firstArticles(index.titles);
  const needed = wordsNeeded(index, articles);
  const frequency = frequencies(index);
  const byFrequency = index.vocabulary.map((_, id) => id).sort((a, b) => frequency[b]! - frequency[a]!);
  const head = byFrequency.filter((id) => needed.has(id));
  const tail = byFrequency.filter((id) => !needed.has(id));
  const alphabetical = (ids: number[]) =>
    ids.sort((a, b) => (index.vocabulary[a]! < index.vocabulary[b]! ? -1 : 1));
  const common = tail.splice(0, Math.max(0, COMMON_WORDS - head.length));
  const order = [
    ...runs(head).map(alphabetical),
    ...runs(common).map(alphabetical),
    alphabetical(tail),
  ].flat();
  return { index: renumbered(index, order), first: { articles, words: head.length } };
}

function firstArticles({ starts }: Streams): number {
  let articles = 0;
  while (articles + 1 < starts.length && starts[articles + 1]! <= FIRST_TITLE_WORDS) articles++;
  return articles;
}

function wordsNeeded({ titles, subjects, subjectOf }: SearchIndex, articles: number): Set<number> {
  const words = new Set(titles.words.subarray(0, titles.starts[articles]));
  for (const subject of new Set(subjectOf.subarray(0, articles))) {
    for (const word of subjects[subject]!.words) words.add(word);
  }
  return words;
}

function frequencies({ vocabulary, titles, texts }: SearchIndex): Uint32Array {
  const counts = new Uint32Array(vocabulary.length);
  for (const { words } of [titles, ...Object.values(texts ?? {})] as Streams[]) {
    for (const word of words) counts[word]!++;
  }
  return counts;
}

function runs(ids: readonly number[]): number[][] {
  return Array.from({ length: Math.ceil(ids.length / RUN) }, (_, i) => ids.slice(i * RUN, (i + 1) * RUN));
}

function renumbered(index: SearchIndex, order: readonly number[]): SearchIndex {
  const numberOf = new Uint32Array(order.length);
  order.forEach((old, number) => (numberOf[old] = number));
  const streams = ({ starts, words }: Streams): Streams => ({
    starts,
    words: words.map((word) => numberOf[word]!),
  });
  return {
    ...index,
    vocabulary: order.map((old) => index.vocabulary[old]!),
    titles: streams(index.titles),
    subjects: index.subjects.map((subject) => ({
      ...subject,
      words: subject.words.map((word) => numberOf[word]!).sort((a, b) => a - b),
    })),
    texts: index.texts && {
      symptoms: streams(index.texts.symptoms),
      cause: streams(index.texts.cause),
      lead: streams(index.texts.lead),
    },
  };
}
