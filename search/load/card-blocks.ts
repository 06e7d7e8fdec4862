import { ByteReader } from '../format/byte-reader';
import { readCards } from '../format/cards-part';
import type { Card } from '../index/search-index';
import { fetchParts } from './fetch-file';
import type { Manifest } from './manifest';
import { LoadError } from './problems';

/** The cards of an index, fetched block by block as they are shown. */
export interface CardBlocks {
  card(doc: number): Card | null;
  /** Fetches the blocks of these articles; what cannot be fetched stays missing and is tried again next time. */
  fetch(docs: readonly number[]): Promise<void>;
  /** Takes cards that came with another file. */
  take(cards: Uint8Array): void;
}

/** Makes the store of an index's cards. */
export function createCardBlocks(base: string, { library, cards, articles }: Manifest): CardBlocks {
  const perBlock = cards?.perBlock ?? Math.max(articles, 1);
  const blocks = new Map<number, readonly Card[]>();
  const under = new Map<number, Promise<void>>();

  const fetchBlock = async (block: number) => {
    if (!cards) return;
    const url = new URL(`${cards.folder}/${block}.fdx`, base).href;
    try {
      const parts = await fetchParts(url, library, { again: false });
      blocks.set(block, readCards(new ByteReader(parts.get('cards') ?? new Uint8Array())));
    } catch (error) {
      // The result is shown without its text, and says so; the next answer asks again.
      if (!(error instanceof LoadError || error instanceof RangeError)) throw error;
    } finally {
      under.delete(block);
    }
  };
  return {
    card: (doc) => blocks.get(Math.floor(doc / perBlock))?.[doc % perBlock] ?? null,
    take: (bytes) => void blocks.set(0, readCards(new ByteReader(bytes))),
    async fetch(docs) {
      const wanted = new Set(docs.map((doc) => Math.floor(doc / perBlock)));
      for (const block of wanted) {
        if (!blocks.has(block) && !under.has(block)) under.set(block, fetchBlock(block));
      }
      await Promise.all([...wanted].map((block) => under.get(block)));
    },
  };
}
