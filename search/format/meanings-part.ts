import type { Meanings } from '../index/search-index';
import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';

/** Writes what words mean. */
export function writeMeaningsPart(writer: ByteWriter, { words, codes, examples }: Meanings): void {
  writer.ascending(words);
  writer.bytes(codes);
  writer.bytes(new Uint8Array(examples.buffer, examples.byteOffset, examples.length));
}

/** Reads what `writeMeaningsPart` wrote. */
export function readMeaningsPart(reader: ByteReader): Meanings {
  const words = reader.ascending();
  const codes = reader.bytes();
  return { words, codes, examples: Int8Array.from(reader.bytes(), (byte) => (byte << 24) >> 24) };
}
