import type { Card } from '../index/search-index';
import type { ByteReader } from './byte-reader';
import type { ByteWriter } from './byte-writer';

/** How many cards one file holds: a result list needs about as many files as it has entries, each a few kilobytes. */
export const CARDS_PER_BLOCK = 32;

/** Writes a block of cards. */
export function writeCards(writer: ByteWriter, cards: readonly Card[]): void {
  writer.bytes(Uint8Array.from(cards, ({ title }) => (title === null ? 0 : 1)));
  writer.strings(cards.flatMap(({ title, symptoms, cause, lead }) => [title ?? '', symptoms, cause, lead]));
}

/** Reads a block of cards. */
export function readCards(reader: ByteReader): Card[] {
  const titled = reader.bytes();
  const texts = reader.strings();
  return Array.from(titled, (hasTitle, i) => {
    const [title = '', symptoms = '', cause = '', lead = ''] = texts.slice(i * 4, i * 4 + 4);
    return { title: hasTitle ? title : null, symptoms, cause, lead };
  });
}
