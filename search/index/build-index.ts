import type { Article } from '@/schema/article';
import type { Lexicon } from '@/schema/lexicon';
import { collectIdentifiers } from '../exact/collect-identifiers';
import { indexedMeanings, type LearnedMeanings } from '../meaning/learn-meanings';
import { articleText } from '../text/article-text';
import { tokenize } from '../text/tokens';
import type { Streams } from '../words/inverted';
import { cardOf } from './card';
import { collectRows, restartCode, yearOf, type BranchReader } from './file-rows';
import { numberWords, type FirstRun } from './number-words';
import type { SearchIndex, Subject } from './search-index';

/** The most words that are searched of one part of one article: what comes later is detail. */
const WORDS_PER_PART = 200;

/** A complete index, and how far its first part reaches when it is written. */
export interface BuiltIndex extends SearchIndex {
  first: FirstRun;
}

/**
 * Builds the whole index of a library, with what was learned from it about the meaning of words; searched as it is or written.
 * The branch of a file row is what its column says, unless a reader is given that knows more.
 */
export function buildIndex(
  articles: readonly Article[],
  lexicon: Lexicon,
  learned: LearnedMeanings | null,
  branchOf: BranchReader = ({ branch }) => branch,
): BuiltIndex {
  const newest = articles.toSorted((a, b) => b.kb - a.kb);
  const words = new WordNumbers();
  const texts = newest.map(articleText);
  const part = (of: (doc: number) => string): Streams =>
    streamsOf(newest.map((_, doc) => words.of(of(doc)).slice(0, WORDS_PER_PART)));
  const titles = part((doc) => texts[doc]!.title);
  const { subjects, subjectOf } = collectSubjects(newest, lexicon, words);
  const cards = newest.map(cardOf);
  const { index, first } = numberWords({
    articles: newest.length,
    kbs: Uint32Array.from(newest, ({ kb }) => kb),
    components: lexicon.components.map(({ id, name, aliases }) => ({ id, name, aliases })),
    products: lexicon.products.map(({ id, name, short, aliases }) => ({ id, name, short, aliases })),
    synonyms: lexicon.synonyms,
    titles,
    subjects,
    subjectOf,
    texts: {
      symptoms: part((doc) => texts[doc]!.symptoms),
      cause: part((doc) => texts[doc]!.cause),
      lead: part((doc) => texts[doc]!.lead),
    },
    meanings: null,
    details: {
      exact: collectIdentifiers(newest),
      rows: collectRows(newest, branchOf),
      restart: Uint8Array.from(newest, restartCode),
      year: Uint16Array.from(newest, yearOf),
    },
    vocabulary: words.list,
    card: (doc) => cards[doc] ?? null,
  });
  return { ...index, first, meanings: learned && indexedMeanings(learned, index.vocabulary) };
}

/** Gives every word a number, in the order of first appearance. */
class WordNumbers {
  readonly list: string[] = [];
  readonly #ids = new Map<string, number>();

  of(text: string): number[] {
    return tokenize(text).map(({ word }) => this.#idOf(word));
  }

  #idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    this.#ids.set(word, this.list.length);
    return this.list.push(word) - 1;
  }
}

/** The service packs that a hotfix asks for or is made for. */
function servicePacksOf({ hotfix, fileTables }: Article): string[] {
  const asked = hotfix?.prerequisites.flatMap(({ servicePack }) => servicePack ?? []) ?? [];
  const rows = fileTables.flatMap(({ files }) => files.flatMap(({ servicePack }) => servicePack ?? []));
  return [...new Set([...asked, ...rows])].sort();
}

function streamsOf(lists: readonly (readonly number[])[]): Streams {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, i) => (starts[i + 1] = starts[i]! + list.length));
  return { starts, words: Uint32Array.from(lists.flat()) };
}

function collectSubjects(articles: readonly Article[], lexicon: Lexicon, words: WordNumbers) {
  const components = new Map(lexicon.components.map((component, i) => [component.id, { ...component, i }]));
  const products = new Map(lexicon.products.map((product, i) => [product.id, { ...product, i }]));
  const subjects: Subject[] = [];
  const numbers = new Map<string, number>();
  const subjectOf = articles.map((article) => {
    const about = article.components.flatMap((id) => components.get(id) ?? []);
    const runsOn = article.products.flatMap((id) => products.get(id) ?? []);
    const packs = servicePacksOf(article);
    const text = [
      ...article.appliesTo,
      ...runsOn.map(({ name }) => name),
      ...about.map(({ name }) => name),
      ...packs.map((pack) => pack.replace(/^SP(\d)$/, 'SP$1, Service Pack $1')),
    ];
    const key = JSON.stringify([article.components, article.products, article.appliesTo, packs]);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, subjects.length);
    return (
      subjects.push({
        components: about.map(({ i }) => i),
        products: runsOn.map(({ i }) => i),
        words: [...new Set(words.of(text.join('\n')))].sort((a, b) => a - b),
      }) - 1
    );
  });
  return { subjects, subjectOf: Uint32Array.from(subjectOf) };
}
