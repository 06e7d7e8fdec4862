import type { Streams } from '../words/inverted';
import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';

/**
 * How a word is written, by its first byte: again a word that the article had before (few bits, since texts repeat
 * their title), one of the commonest words, a common word in two bytes, or any word in three.
 */
const AGAIN = 24;
const COMMONEST = 120;
const SINGLE = AGAIN + COMMONEST;
const THREE_BYTES = 255;
/** Words below this number are written in one or two bytes: the vocabulary begins with the commonest. */
export const COMMON_WORDS = COMMONEST + (THREE_BYTES - SINGLE) * 256;

/** Writes the texts of articles `from` up to `to`; `before` are the parts of the same articles that were written already. */
export function writeStreams(
  writer: ByteWriter,
  streams: Streams,
  from: number,
  to: number,
  before: readonly Streams[],
): void {
  const seen = new Seen();
  for (let doc = from; doc < to; doc++) {
    seen.begin(before, doc);
    const words = streams.words.subarray(streams.starts[doc]!, streams.starts[doc + 1]!);
    writer.number(words.length);
    for (const word of words) writeWord(writer, word, seen);
  }
}

/** Reads what `writeStreams` wrote of articles `from` up to `to`; `words` has room for all of them, and is free again. */
export function readStreams(
  reader: ByteReader,
  from: number,
  to: number,
  before: readonly Streams[],
  words: Uint32Array = roomFor(reader),
): Streams {
  const starts = new Uint32Array(to - from + 1);
  const seen = new Seen();
  let at = 0;
  for (let doc = from; doc < to; doc++) {
    seen.begin(before, doc);
    for (const end = at + reader.number(); at < end; at++) words[at] = readWord(reader, seen);
    starts[doc - from + 1] = at;
  }
  return { starts, words: words.slice(0, at) };
}

/** Room for all words that may still come: each has a byte at least. */
export function roomFor(reader: ByteReader): Uint32Array {
  return new Uint32Array(reader.left);
}

/** Two runs of articles as one. */
export function joinStreams(first: Streams, second: Streams): Streams {
  const starts = new Uint32Array(first.starts.length + second.starts.length - 1);
  starts.set(first.starts);
  second.starts.forEach((start, i) => (starts[first.starts.length - 1 + i] = first.words.length + start));
  const words = new Uint32Array(first.words.length + second.words.length);
  words.set(first.words);
  words.set(second.words, first.words.length);
  return { starts, words };
}

/** The different words that an article had before, in order, as many as have a byte; one table serves for all articles. */
class Seen {
  readonly words = new Uint32Array(AGAIN);
  count = 0;

  begin(before: readonly Streams[], doc: number): void {
    this.count = 0;
    for (const { starts, words } of before) {
      for (let i = starts[doc]!; i < starts[doc + 1]! && this.count < AGAIN; i++) {
        if (this.placeOf(words[i]!) < 0) this.words[this.count++] = words[i]!;
      }
    }
  }

  add(word: number): void {
    if (this.count < AGAIN) this.words[this.count++] = word;
  }

  /** -1 where the article did not have the word. */
  placeOf(word: number): number {
    for (let place = 0; place < this.count; place++) if (this.words[place] === word) return place;
    return -1;
  }
}

function writeWord(writer: ByteWriter, word: number, seen: Seen): void {
  const again = seen.placeOf(word);
  if (again >= 0) return writer.byte(again);
  seen.add(word);
  if (word < COMMONEST) return writer.byte(AGAIN + word);
  const rest = word < COMMON_WORDS ? word - COMMONEST : word - COMMON_WORDS;
  if (word < COMMON_WORDS) writer.byte(SINGLE + (rest >> 8));
  else {
    writer.byte(THREE_BYTES);
    writer.number(rest >> 8);
  }
  writer.byte(rest & 255);
}

function readWord(reader: ByteReader, seen: Seen): number {
  const first = reader.byte();
  if (first < seen.count) return seen.words[first]!;
  const word = readNewWord(reader, first);
  seen.add(word);
  return word;
}

function readNewWord(reader: ByteReader, first: number): number {
  if (first < SINGLE) return first - AGAIN;
  if (first < THREE_BYTES) return COMMONEST + ((first - SINGLE) << 8) + reader.byte();
  return COMMON_WORDS + (reader.number() << 8) + reader.byte();
}
