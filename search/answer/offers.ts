import type { Naming } from '../exact/aliases';
import { withFilter } from '../query/query';
import type { AppliedFilter, Filter, FilterOffer } from '../types';
import type { SystemCounts } from './counts';

/** Filters for the components and operating systems that the words name, unless they are applied already or would keep everything. */
export function offersFor(
  namings: readonly Naming[],
  text: string,
  counts: SystemCounts,
  applied: readonly AppliedFilter[],
  total: number,
): FilterOffer[] {
  return namings.flatMap(({ thing, groups }) => {
    const field = thing.type === 'component' ? 'component' : 'os';
    if (applied.some(({ filter, id }) => filter.field === field && id === thing.id)) return [];
    const filter: Filter = { field, value: thing.id, negated: false };
    const start = groups[0]!.start;
    const end = groups.at(-1)!.end;
    const rest = `${text.slice(0, start).trimEnd()} ${text.slice(end).trimStart()}`.trim();
    const keeps = counts[thing.type === 'component' ? 'components' : 'products'][thing.at]!;
    if (keeps === 0 || keeps === total) return [];
    return [
      { filter, label: thing.name, because: text.slice(start, end), query: withFilter(rest, filter), keeps },
    ];
  });
}
