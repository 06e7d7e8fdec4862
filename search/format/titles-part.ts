import type { IndexedComponent, IndexedProduct, SearchIndex, Subject } from '../index/search-index';
import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';
import { readStreams, writeStreams } from './stream-codec';

/** What a run of articles is found by before their texts are there. */
export type Titles = Pick<SearchIndex, 'kbs' | 'vocabulary' | 'subjects' | 'subjectOf' | 'titles'>;

/** The first part of an index: the lexicon, and the titles of its newest articles. */
export type TitlesPart = Titles & Pick<SearchIndex, 'articles' | 'components' | 'products' | 'synonyms'>;

/** Writes the first part: as many articles and words as are asked for. */
export function writeTitlesPart(
  writer: ByteWriter,
  index: SearchIndex,
  articles: number,
  words: number,
): void {
  writer.number(index.articles);
  writeThings(writer, index.components);
  writeThings(writer, index.products);
  writer.strings(index.products.map(({ short }) => short));
  writeSynonyms(writer, index.synonyms);
  writeTitles(writer, index, { from: 0, to: articles }, { from: 0, to: words });
}

/** Reads the first part. */
export function readTitlesPart(reader: ByteReader): TitlesPart {
  const articles = reader.number();
  const components = readThings(reader);
  const things = readThings(reader);
  const shorts = reader.strings();
  const products: IndexedProduct[] = things.map((thing, i) => ({ ...thing, short: shorts[i] ?? '' }));
  const synonyms = readSynonyms(reader);
  return { articles, components, products, synonyms, ...readTitles(reader) };
}

/** Where a run begins, and where it ends (not included). */
export interface Run {
  from: number;
  to: number;
}

/** Writes the titles of a run of articles, with the words and subjects that come up in it first. */
export function writeTitles(writer: ByteWriter, index: SearchIndex, articles: Run, words: Run): void {
  const subjectOf = index.subjectOf.subarray(articles.from, articles.to);
  const kbs = index.kbs.subarray(articles.from, articles.to);
  writer.sortedStrings(index.vocabulary.slice(words.from, words.to));
  writer.ascending(kbs.toReversed());
  writer.numbers(subjectOf);
  const known = countSubjects(index.subjectOf.subarray(0, articles.from));
  writeSubjects(writer, index.subjects.slice(known, countSubjects(index.subjectOf.subarray(0, articles.to))));
  writeStreams(writer, index.titles, articles.from, articles.to, []);
}

/** Reads the titles of a run of articles; `subjectOf` goes on counting the subjects of the runs before. */
export function readTitles(reader: ByteReader): Titles {
  const vocabulary = reader.sortedStrings();
  const kbs = reader.ascending().reverse();
  const subjectOf = reader.numbers();
  const subjects = readSubjects(reader);
  const titles = readStreams(reader, 0, kbs.length, []);
  return { vocabulary, kbs, subjectOf, subjects, titles };
}

/** Subjects are numbered in the order of their first article. */
function countSubjects(subjectOf: Uint32Array): number {
  return subjectOf.reduce((count, subject) => Math.max(count, subject + 1), 0);
}

function writeThings(writer: ByteWriter, things: readonly IndexedComponent[]): void {
  writer.strings(things.map(({ id }) => id));
  writer.strings(things.map(({ name }) => name));
  for (const { aliases } of things) writer.strings(aliases);
}

function readThings(reader: ByteReader): IndexedComponent[] {
  const ids = reader.strings();
  const names = reader.strings();
  return ids.map((id, i) => ({ id, name: names[i] ?? '', aliases: reader.strings() }));
}

function writeSynonyms(writer: ByteWriter, sets: SearchIndex['synonyms']): void {
  writer.numbers(sets.map(({ weight }) => Math.round(weight * 100)));
  writer.numbers(sets.map(({ forms }) => forms.length));
  writer.names(sets.flatMap(({ forms }) => forms));
}

function readSynonyms(reader: ByteReader): SearchIndex['synonyms'] {
  const weights = reader.numbers();
  const counts = reader.numbers();
  const forms = reader.names();
  let at = 0;
  return Array.from(weights, (weight, i) => ({
    weight: weight / 100,
    forms: forms.slice(at, (at += counts[i] ?? 0)),
  }));
}

function writeSubjects(writer: ByteWriter, subjects: readonly Subject[]): void {
  writer.number(subjects.length);
  for (const { components, products, words } of subjects) {
    writer.numbers(components);
    writer.numbers(products);
    writer.ascending(words);
  }
}

function readSubjects(reader: ByteReader): Subject[] {
  return Array.from({ length: reader.number() }, () => ({
    components: reader.list(),
    products: reader.list(),
    words: summedUp(reader.list()),
  }));
}

/** The numbers of a list that holds the steps between them. */
function summedUp(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}
