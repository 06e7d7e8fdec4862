import { ARCHITECTURES, RESTARTS, type Details, type SearchIndex } from '../index/search-index';
import { RESTART_LABELS } from '../filters/detail-readers';
import { parseQuery, withFilter, withoutFilter, type QueryPart } from '../query/query';
import type { AppliedFilter, Facet, FacetValue, Named } from '../types';
import { countArticles, countRows, type SystemCounts } from './counts';

/** How many values of a facet are listed. */
const LISTED = 12;

interface Value {
  value: string;
  label: string;
}

interface Count extends Value {
  count: number;
}

/** The values of a facet that are listed, and how many there are. */
interface Listing {
  listed: Count[];
  all: number;
}

/** What was asked, as the values of facets change it. */
interface Asked {
  text: string;
  parts: readonly QueryPart[];
  applied: readonly AppliedFilter[];
}

/** Counts how the found articles divide. */
export function facetsOf(
  index: SearchIndex,
  docs: Uint32Array,
  systems: SystemCounts,
  text: string,
  applied: readonly AppliedFilter[],
): Facet[] {
  const asked: Asked = { text, parts: parseQuery(text), applied };
  const facet = (field: Facet['field'], { listed, all }: Listing): Facet => ({
    field,
    values: listed.map((count) => facetValue(field, count, asked)),
    more: all - listed.length,
  });
  const facets = [
    facet('component', largest(systems.components, system(index.components))),
    facet('os', largest(systems.products, system(index.products))),
    ...(index.details ? detailFacets(index.details, docs, facet) : []),
  ];
  return facets.filter(({ values }) => values.length > 0);
}

function detailFacets(
  { rows, restart, year }: Details,
  docs: Uint32Array,
  facet: (field: Facet['field'], listing: Listing) => Facet,
): Facet[] {
  return [
    facet(
      'arch',
      largest(known(countRows(rows, docs, 'arch')), (code) => plain(ARCHITECTURES[code - 1]!)),
    ),
    facet(
      'restart',
      largest(known(countArticles(docs, restart)), (code) => ({
        value: RESTARTS[code - 1]!,
        label: RESTART_LABELS[RESTARTS[code - 1]!],
      })),
    ),
    facet('year', highest(known(countArticles(docs, year)))),
    facet(
      'file',
      largest(countRows(rows, docs, 'name'), (name) => plain(rows.names[name]!)),
    ),
  ];
}

/** Code 0 says that an article does not tell. */
function known(counts: Uint32Array): Uint32Array {
  return counts.fill(0, 0, 1);
}

/** Only what may be listed is named and sorted: thousands of files have one article. */
function largest(counts: Uint32Array, valueOf: (code: number) => Value): Listing {
  const codes = codesOf(counts);
  const sizes = Uint32Array.from(codes, (code) => counts[code]!).sort();
  const least = sizes.at(-LISTED) ?? 1;
  const listed = codes
    .filter((code) => counts[code]! >= least)
    .map((code) => ({ ...valueOf(code), count: counts[code]! }))
    .sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1));
  return { listed: listed.slice(0, LISTED), all: sizes.length };
}

function highest(counts: Uint32Array): Listing {
  const codes = codesOf(counts).reverse();
  const listed = codes.slice(0, LISTED).map((code) => ({ ...plain(String(code)), count: counts[code]! }));
  return { listed, all: codes.length };
}

/** The codes that some article has. */
function codesOf(counts: Uint32Array): number[] {
  const codes: number[] = [];
  for (let code = 0; code < counts.length; code++) if (counts[code]! > 0) codes.push(code);
  return codes;
}

function system(list: readonly Named[]): (at: number) => Value {
  return (at) => ({ value: list[at]!.id, label: list[at]!.name });
}

function plain(value: string): Value {
  return { value, label: value };
}

function facetValue(field: Facet['field'], count: Count, { text, parts, applied }: Asked): FacetValue {
  const { value } = count;
  const chosen = applied.find(
    ({ filter, id }) =>
      filter.field === field && !filter.negated && (id ?? filter.value.toLowerCase()) === value,
  );
  const query = chosen
    ? withoutFilter(text, chosen.filter)
    : withFilter(text, { field, value, negated: false }, parts);
  return { ...count, chosen: chosen !== undefined, query };
}
