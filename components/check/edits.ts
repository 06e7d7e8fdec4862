import { findKey } from '@/versions/find-key';
import type { Find } from '@/versions/inventory';

/** What the reader has changed in what was understood of a paste. */
export interface Edits {
  /** Keys of finds that are left out. */
  removed: readonly string[];
  /** What the reader has put in, in the order of putting in. */
  added: readonly Find[];
}

/** A fact of which a host has only one. */
export type SystemKind = 'os' | 'service-pack' | 'platform';

/** Before the reader has changed anything. */
export const NO_EDITS: Edits = { removed: [], added: [] };

/** The finds that count: what the reader put in goes first, and of a system fact that is put in only that. */
export function applyEdits(finds: readonly Find[], { removed, added }: Edits): Find[] {
  const leftOut = new Set(removed);
  const decided = new Set(added.map(({ kind }) => kind).filter(isSystemKind));
  return [
    ...added,
    ...finds.filter(
      (find) => !leftOut.has(findKey(find)) && !(isSystemKind(find.kind) && decided.has(find.kind)),
    ),
  ];
}

/** Leaves a find out, whether it was read or put in. */
export function without(edits: Edits, find: Find): Edits {
  const key = findKey(find);
  const added = edits.added.filter((other) => findKey(other) !== key);
  return { added, removed: added.length === edits.added.length ? [...edits.removed, key] : edits.removed };
}

/** Puts another find in the place of one. */
export function replacing(edits: Edits, before: Find, after: Find): Edits {
  const left = without(edits, before);
  return { ...left, added: [...left.added, { ...after, line: 0 }] };
}

/** Decides a system fact; null takes the decision back, so that the paste counts again. */
export function deciding(edits: Edits, kind: SystemKind, find: Find | null): Edits {
  const others = edits.added.filter((other) => other.kind !== kind);
  return { ...edits, added: find ? [...others, find] : others };
}

function isSystemKind(kind: Find['kind']): kind is SystemKind {
  return kind === 'os' || kind === 'service-pack' || kind === 'platform';
}
