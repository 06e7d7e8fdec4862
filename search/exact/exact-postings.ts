import type { IdentifierKind } from '../text/identifiers';
import type { MatchField } from '../types';
import { WEIGHTS } from '../weights';
import type { Alternative } from '../words/groups';
import type { Postings } from '../words/inverted';
import { exactKey, PLACES, prefixRange, type ExactIndex } from './exact-index';

/** The ways in which an identifier is found: as it is, and as the beginning of others. */
export function exactAlternative(index: ExactIndex, kind: IdentifierKind, key: string): Alternative[] {
  const sortKey = exactKey(kind, key);
  const { from, to } = prefixRange(index, sortKey);
  const isHere = index.keys[from] === sortKey;
  const longer = isHere ? from + 1 : from;
  const found: Alternative[] = [];
  if (isHere) found.push(alternativeOf(index, from, longer, key, WEIGHTS.identifier.whole));
  if (to > longer && to - longer <= WEIGHTS.prefixKeys && mayBeLonger(kind, key)) {
    const name = to - longer === 1 ? index.keys[longer]!.slice(kind.length + 1) : `${key}…`;
    found.push(alternativeOf(index, longer, to, name, WEIGHTS.identifier.prefix));
  }
  return found;
}

/** Numbers are whole: event 40 is not the beginning of event 4004, and 0x7 not that of 0x7e. */
function mayBeLonger(kind: IdentifierKind, key: string): boolean {
  return key.length >= 3 && kind !== 'event' && kind !== 'code' && kind !== 'kb';
}

function alternativeOf(
  index: ExactIndex,
  from: number,
  to: number,
  found: string,
  weight: number,
): Alternative {
  const placesOf = new Map<number, number>();
  for (let i = index.starts[from]!; i < index.starts[to]!; i++) {
    placesOf.set(index.docs[i]!, (placesOf.get(index.docs[i]!) ?? 0) | index.places[i]!);
  }
  return {
    found,
    by: 'exact',
    stems: [],
    weight,
    postings: postingsOf(placesOf),
    field: (doc) => bestPlace(placesOf.get(doc) ?? 0),
  };
}

function postingsOf(placesOf: ReadonlyMap<number, number>): Postings {
  const entries = [...placesOf].sort(([a], [b]) => a - b);
  return {
    docs: Uint32Array.from(entries, ([doc]) => doc),
    impacts: Float32Array.from(entries, ([, places]) => WEIGHTS.identifierPlace[bestPlace(places)]),
  };
}

function bestPlace(places: number): (typeof PLACES)[number] & MatchField {
  return PLACES.find((_, bit) => places & (1 << bit)) ?? 'resolution';
}
