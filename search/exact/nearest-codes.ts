import { findIdentifiers, type IdentifierKind } from '../text/identifiers';
import { editDistance } from '../words/correct';
import { exactKey, prefixRange, type ExactIndex } from './exact-index';

const NUMBERED = new Set<IdentifierKind>(['code', 'event', 'version']);
const AT_MOST = 3;

/**
 * What the library has that is nearest to a typed code, event id or version: those that differ in one digit, and versions of the
 * same build; those of most articles first. Null where nothing of that kind was typed.
 */
export function nearestCodes(index: ExactIndex, typed: string): string[] | null {
  const [identifier] = findIdentifiers(typed, NUMBERED);
  if (!identifier) return null;
  const { kind, key } = identifier;
  if (kind === 'version') return sameBuild(index, key);
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

/** All but the last number of a version of four: which build of a product it belongs to. */
const BUILD = /^\d+\.\d+\.\d+(?=\.\d+$)/;

/** The only version of the build, or the beginning that several have in common. */
function sameBuild(index: ExactIndex, version: string): string[] {
  const build = BUILD.exec(version)?.[0];
  if (!build) return [];
  const key = exactKey('version', `${build}.`);
  const { from, to } = prefixRange(index, key);
  if (from === to) return [];
  return [to - from === 1 ? index.keys[from]!.slice(exactKey('version', '').length) : build];
}
