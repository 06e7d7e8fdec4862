import { findIdentifiers, type IdentifierKind } from '../text/identifiers';
import { editDistance } from '../words/correct';
import { exactKey, prefixRange, type ExactIndex } from './exact-index';

const NUMBERED = new Set<IdentifierKind>(['code', 'event']);
const AT_MOST = 3;

/** The codes or event ids of the library that differ in one digit from the typed one, those of most articles first; null where it is neither. */
export function nearestCodes(index: ExactIndex, typed: string): string[] | null {
  const [identifier] = findIdentifiers(typed, NUMBERED);
  if (!identifier) return null;
  const { kind, key } = identifier;
  const { from, to } = prefixRange(index, exactKey(kind, ''));
  return index.keys
    .slice(from, to)
    .map((sorted, at) => ({
      near: sorted.slice(exactKey(kind, '').length),
      articles: index.starts[from + at + 1]! - index.starts[from + at]!,
    }))
    .filter(({ near }) => near.length === key.length && editDistance(near, key, 1) === 1)
    .sort((a, b) => b.articles - a.articles)
    .slice(0, AT_MOST)
    .map(({ near }) => (kind === 'event' ? `event ${near}` : near));
}
