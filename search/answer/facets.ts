import { ARCHITECTURES, RESTARTS, type SearchIndex } from '../index/search-index';
import { RESTART_LABELS } from '../filters/detail-readers';
import { withFilter, withoutFilter } from '../query/query';
import type { AppliedFilter, Facet, FacetValue } from '../types';

/** How many values of a facet are listed. */
const LISTED = 12;

interface Count {
  value: string;
  label: string;
  count: number;
}

/** Counts how the found articles divide. */
export function facetsOf(
  index: SearchIndex,
  docs: Uint32Array,
  text: string,
  applied: readonly AppliedFilter[],
): Facet[] {
  const bySubject = new Uint32Array(index.subjects.length);
  for (const doc of docs) bySubject[index.subjectOf[doc]!]!++;
  const facet = (field: Facet['field'], counts: readonly Count[]): Facet => ({
    field,
    values: counts.slice(0, LISTED).map((count) => facetValue(field, count, text, applied)),
    more: Math.max(0, counts.length - LISTED),
  });
  const facets = [
    facet('component', largestFirst(countThings(index, bySubject, 'components'))),
    facet('os', largestFirst(countThings(index, bySubject, 'products'))),
    ...(index.details ? detailFacets(index, docs, facet) : []),
  ];
  return facets.filter(({ values }) => values.length > 0);
}

function detailFacets(
  index: SearchIndex,
  docs: Uint32Array,
  facet: (field: Facet['field'], counts: readonly Count[]) => Facet,
): Facet[] {
  const { restart, year } = index.details!;
  const restarts = tally(
    Array.from(docs, (doc) => restart[doc]!).filter(Boolean),
    (code) => RESTARTS[code - 1]!,
    (code) => RESTART_LABELS[RESTARTS[code - 1]!],
  );
  const years = tally(Array.from(docs, (doc) => year[doc]!).filter(Boolean), String);
  return [
    facet('arch', largestFirst(countRows(index, docs, 'arch'))),
    facet('restart', largestFirst(restarts)),
    facet(
      'year',
      years.sort((a, b) => Number(b.value) - Number(a.value)),
    ),
    facet('file', largestFirst(countRows(index, docs, 'name'))),
  ];
}

function countThings(index: SearchIndex, bySubject: Uint32Array, list: 'components' | 'products'): Count[] {
  const counts = new Uint32Array(index[list].length);
  index.subjects.forEach((subject, s) => {
    if (bySubject[s]) for (const thing of subject[list]) counts[thing]! += bySubject[s];
  });
  return index[list]
    .map(({ id, name }, at) => ({ value: id, label: name, count: counts[at]! }))
    .filter(({ count }) => count > 0);
}

/** Counts articles, not rows: each value once an article. */
function countRows(index: SearchIndex, docs: Uint32Array, column: 'arch' | 'name'): Count[] {
  const { rows } = index.details!;
  const values: number[] = [];
  for (const doc of docs)
    values.push(...new Set(rows[column].subarray(rows.starts[doc]!, rows.starts[doc + 1]!)));
  if (column === 'name') return tally(values, (name) => rows.names[name]!);
  return tally(values.filter(Boolean), (code) => ARCHITECTURES[code - 1]!);
}

function tally(
  values: readonly number[],
  valueOf: (code: number) => string,
  labelOf: (code: number) => string = valueOf,
): Count[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ value: valueOf(code), label: labelOf(code), count }));
}

function largestFirst(counts: readonly Count[]): Count[] {
  return counts.toSorted((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
}

function facetValue(
  field: Facet['field'],
  count: Count,
  text: string,
  applied: readonly AppliedFilter[],
): FacetValue {
  const { value } = count;
  const chosen = applied.find(
    ({ filter, id }) =>
      filter.field === field && !filter.negated && (id ?? filter.value.toLowerCase()) === value,
  );
  const query = chosen
    ? withoutFilter(text, chosen.filter)
    : withFilter(text, { field, value, negated: false });
  return { ...count, chosen: chosen !== undefined, query };
}
