import { findKey } from './find-key';
import type { Find } from './inventory';

/**
 * The finds, where what may be a KB or an event has become one if the library knows it. What a sentence names in passing is left
 * out where the library does not know it, or the paste says more of it elsewhere.
 */
export function namePossible(finds: readonly Find[], isHere: (find: Find) => boolean): Find[] {
  const sure = finds.filter((find) => !isPossible(find) && !isPassing(find));
  const certain = new Set(sure.map(factOf));
  return finds.flatMap((find) => {
    if (!isPossible(find) && !isPassing(find)) return [find];
    const named = asNamed(find);
    if (certain.has(factOf(named))) return [];
    const here = isHere(find);
    if (here) certain.add(factOf(named));
    return here ? [named] : isPassing(find) ? [] : [find];
  });
}

/** Whether a find is only what the paste may mean. */
export function isPossible(find: Find): boolean {
  return (
    (find.kind === 'kb' && find.role === 'possible') || (find.kind === 'event' && find.possible === true)
  );
}

/** Whether a find is no more than named in a sentence. */
export function isPassing(find: Find): boolean {
  return (find.kind === 'file' || find.kind === 'event') && find.passing === true;
}

/** What a find is about: a file by its name alone, since a sentence tells no more of it. */
function factOf(find: Find): string {
  return find.kind === 'file' ? `file\n${find.name?.toLowerCase()}` : findKey(find);
}

function asNamed(find: Find): Find {
  switch (find.kind) {
    case 'kb':
      return { ...find, role: 'named' };
    case 'file':
    case 'event': {
      const named = { ...find };
      delete named.passing;
      if (named.kind === 'event') delete named.possible;
      return named;
    }
    default:
      return find;
  }
}
