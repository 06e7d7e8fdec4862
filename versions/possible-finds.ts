import { findKey } from './find-key';
import type { Find } from './inventory';

/** The finds, where what may be a KB or an event has become one if the library knows it. */
export function namePossible(finds: readonly Find[], isHere: (find: Find) => boolean): Find[] {
  const certain = new Set(finds.filter((find) => !isPossible(find)).map(findKey));
  return finds.flatMap((find) => {
    if (!isPossible(find)) return [find];
    const named = asNamed(find);
    if (certain.has(findKey(named))) return [];
    return [isHere(named) ? named : find];
  });
}

/** Whether a find is only what the paste may mean. */
export function isPossible(find: Find): boolean {
  return (
    (find.kind === 'kb' && find.role === 'possible') || (find.kind === 'event' && find.possible === true)
  );
}

function asNamed(find: Find): Find {
  if (find.kind === 'kb') return { ...find, role: 'named' };
  if (find.kind !== 'event') return find;
  const { line, kind, source, id, log, level } = find;
  return { line, kind, source, id, log, level };
}
