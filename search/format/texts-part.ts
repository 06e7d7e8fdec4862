import type { SearchIndex, Texts } from '../index/search-index';
import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';
import { joinStreams, readStreams, roomFor, writeStreams } from './stream-codec';
import { readTitles, writeTitles, type Titles, type TitlesPart } from './titles-part';

/** Writes the texts of all articles, and the titles of those that the first part left out. */
export function writeTextsPart(
  writer: ByteWriter,
  index: SearchIndex,
  articles: number,
  words: number,
): void {
  const { titles, texts } = index;
  if (!texts) throw new Error('An index without texts cannot be written: build it from articles.');
  const end = index.kbs.length;
  writeTitles(writer, index, { from: articles, to: end }, { from: words, to: index.vocabulary.length });
  writeStreams(writer, texts.symptoms, 0, end, [titles]);
  writeStreams(writer, texts.cause, 0, end, [titles, texts.symptoms]);
  writeStreams(writer, texts.lead, 0, end, [titles]);
}

/** Reads the texts, and completes the titles that came first. */
export function readTextsPart(reader: ByteReader, first: TitlesPart): Titles & { texts: Texts } {
  const all = joinTitles(first, readTitles(reader));
  const end = all.kbs.length;
  const room = roomFor(reader);
  const symptoms = readStreams(reader, 0, end, [all.titles], room);
  const cause = readStreams(reader, 0, end, [all.titles, symptoms], room);
  const lead = readStreams(reader, 0, end, [all.titles], room);
  return { ...all, texts: { symptoms, cause, lead } };
}

function joinTitles(first: Titles, rest: Titles): Titles {
  return {
    vocabulary: [...first.vocabulary, ...rest.vocabulary],
    kbs: joined(first.kbs, rest.kbs),
    subjects: [...first.subjects, ...rest.subjects],
    subjectOf: joined(first.subjectOf, rest.subjectOf),
    titles: joinStreams(first.titles, rest.titles),
  };
}

function joined(first: Uint32Array, second: Uint32Array): Uint32Array {
  const all = new Uint32Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
