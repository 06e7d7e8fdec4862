import { findsOf, type Find } from './inventory';

/** The finds, where a number that may be a KB has become one if an article of that number is here. */
export function namePossibleKbs(finds: readonly Find[], isHere: (kb: number) => boolean): Find[] {
  const named = new Set(findsOf(finds, 'kb').flatMap(({ kb, role }) => (role === 'named' ? [kb] : [])));
  return finds.flatMap((find) => {
    if (find.kind !== 'kb' || find.role !== 'possible') return [find];
    if (named.has(find.kb)) return [];
    return [isHere(find.kb) ? { ...find, role: 'named' as const } : find];
  });
}
