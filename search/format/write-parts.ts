import type { BuiltIndex } from '../index/build-index';
import type { Card } from '../index/search-index';
import { ByteWriter } from './byte-writer';
import { CARDS_PER_BLOCK, writeCards } from './cards-part';
import { writeDetailsPart } from './details-part';
import { writeMeaningsPart } from './meanings-part';
import { checksum, sealPart, type PartKind } from './seal';
import { writeTextsPart } from './texts-part';
import { writeTitlesPart } from './titles-part';

/** An index as bytes. */
export interface WrittenIndex {
  /** Tells the parts of one build from those of another. */
  library: number;
  /** In the order in which they are wanted; `cards` are apart. */
  parts: { kind: PartKind; bytes: Uint8Array<ArrayBuffer> }[];
  /** All cards of small libraries stand in one block; `CARDS_PER_BLOCK` otherwise. */
  cardBlocks: Uint8Array<ArrayBuffer>[];
}

/** Writes an index as sealed parts. */
export function writeParts(index: BuiltIndex, cardsPerBlock = CARDS_PER_BLOCK): WrittenIndex {
  const { first, meanings, details } = index;
  const contents: [PartKind, Uint8Array][] = [
    ['titles', content((writer) => writeTitlesPart(writer, index, first.articles, first.words))],
    ['texts', content((writer) => writeTextsPart(writer, index, first.articles, first.words))],
  ];
  if (details) contents.push(['details', content((writer) => writeDetailsPart(writer, details))]);
  if (meanings) contents.push(['meanings', content((writer) => writeMeaningsPart(writer, meanings))]);
  const blocks = cardBlocks(index, cardsPerBlock);
  const sums = [...contents.map(([, bytes]) => bytes), ...blocks].map(checksum);
  const library = checksum(Uint8Array.from(new Uint8Array(Uint32Array.from(sums).buffer)));
  return {
    library,
    parts: contents.map(([kind, bytes]) => ({ kind, bytes: sealPart(kind, library, bytes) })),
    cardBlocks: blocks.map((bytes) => sealPart('cards', library, bytes)),
  };
}

function cardBlocks(index: BuiltIndex, perBlock: number): Uint8Array[] {
  const cards = Array.from(index.kbs, (_, doc): Card => {
    const card = index.card(doc);
    if (!card) throw new Error('An index without cards cannot be written: build it from articles.');
    return card;
  });
  const length = Math.min(perBlock, cards.length);
  return Array.from({ length: Math.ceil(cards.length / length) }, (_, block) =>
    content((writer) => writeCards(writer, cards.slice(block * length, (block + 1) * length))),
  );
}

function content(write: (writer: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter();
  write(writer);
  return writer.toBytes();
}
