import type { Card, SearchIndex } from '../index/search-index';
import { ByteReader } from './byte-reader';
import { readDetailsPart } from './details-part';
import { readMeaningsPart } from './meanings-part';
import { openParts, type PartKind, type SealProblem } from './seal';
import { readTextsPart } from './texts-part';
import { readTitlesPart } from './titles-part';
import { readCards } from './cards-part';

/** What could be read of an index, or why nothing could. */
export type ReadIndex = { ok: true; index: SearchIndex } | { ok: false; problem: SealProblem };

/** Finds an article's card; null where it is not at hand. */
export type CardSource = (doc: number) => Card | null;

/**
 * Makes an index of the parts at hand: titles at least. Details and meanings speak of all articles, so they
 * count only together with the texts.
 */
export function indexOf(parts: ReadonlyMap<PartKind, Uint8Array>, card: CardSource): ReadIndex {
  const titles = parts.get('titles');
  if (!titles) return { ok: false, problem: 'not-an-index' };
  return guarded(() => {
    const first = readTitlesPart(new ByteReader(titles));
    const texts = parts.get('texts');
    if (!texts) return { ...first, texts: null, meanings: null, details: null, card };
    const all = { ...first, ...readTextsPart(new ByteReader(texts), first) };
    const [details, meanings] = [parts.get('details'), parts.get('meanings')];
    return {
      ...all,
      details: details ? readDetailsPart(new ByteReader(details)) : null,
      meanings: meanings ? readMeaningsPart(new ByteReader(meanings)) : null,
      card,
    };
  });
}

/** Reads a whole index from one file. */
export function readWholeIndex(bytes: Uint8Array): ReadIndex {
  const opened = openParts(bytes, null);
  if (!opened.ok) return opened;
  const cards = opened.parts.get('cards');
  const list = cards ? readCards(new ByteReader(cards)) : [];
  return indexOf(opened.parts, (doc) => list[doc] ?? null);
}

/** Content that passed its check sum and cannot be read all the same is damage, too. */
function guarded(read: () => SearchIndex): ReadIndex {
  try {
    return { ok: true, index: read() };
  } catch (error) {
    if (error instanceof RangeError) return { ok: false, problem: 'damaged' };
    throw error;
  }
}
