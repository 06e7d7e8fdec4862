import type { RelatedTable } from '../index/search-index';
import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';

/** Similarities are kept in steps of this. */
const STEP = 1 / 255;

/** Writes the related words, those of words that have none left out. */
export function writeRelatedPart(writer: ByteWriter, { starts, words, similarities }: RelatedTable): void {
  const having = Array.from({ length: starts.length - 1 }, (_, word) => word).filter(
    (word) => starts[word + 1]! > starts[word]!,
  );
  writer.number(starts.length - 1);
  writer.ascending(having);
  writer.numbers(having.map((word) => starts[word + 1]! - starts[word]!));
  writer.numbers(words);
  writer.bytes(Uint8Array.from(similarities, (similarity) => Math.round(similarity / STEP)));
}

/** Reads what `writeRelatedPart` wrote. */
export function readRelatedPart(reader: ByteReader): RelatedTable {
  const starts = new Uint32Array(reader.number() + 1);
  const having = reader.ascending();
  const counts = reader.numbers();
  having.forEach((word, i) => (starts[word + 1] = counts[i] ?? 0));
  for (let word = 1; word < starts.length; word++) starts[word]! += starts[word - 1]!;
  const words = reader.numbers();
  return { starts, words, similarities: Float32Array.from(reader.bytes(), (steps) => steps * STEP) };
}
