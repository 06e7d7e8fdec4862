import type { Filter, FilterProblem } from '../types';
import type { SearchIndex } from '../index/search-index';
import { DETAIL_READERS } from './detail-readers';
import { printFilter } from '../query/query';
import { nearestNames } from './nearest-names';
import { squeeze } from './squeeze';

/** What a filter asks, of articles or of the rows of their file tables, under a name for people. */
export type Demand = { id: string | null; label: string } & (
  { on: 'article'; test: (doc: number) => boolean } | { on: 'row'; test: (row: number) => boolean }
);

/** A filter as the index can apply it. */
export type Condition = Demand & { filter: Filter };

/** Reads a filter's value; a value that names nothing gives the names that are like it. */
export function conditionOf(index: SearchIndex, filter: Filter): Condition | FilterProblem {
  const { field, value } = filter;
  const text = printFilter(filter);
  const answer = (demand: Demand | null, nearest: readonly string[]): Condition | FilterProblem =>
    demand ? { ...demand, filter } : { problem: 'unknown-value', text, field, nearest: [...nearest] };
  if (field === 'os') return answer(named(index, 'products', value), nearestNames(index.products, value));
  if (field === 'component') {
    return answer(named(index, 'components', value), nearestNames(index.components, value));
  }
  if (field === 'kb') return answer(byNumber(index, value), []);
  if (!index.details) return { problem: 'not-loaded-yet', text, field };
  const { read, values } = DETAIL_READERS[field];
  return answer(read(value.toLowerCase(), index.details), values);
}

function named(index: SearchIndex, list: 'products' | 'components', value: string): Demand | null {
  const at = placeOf(index[list], value);
  const thing = index[list][at];
  if (!thing) return null;
  const having = index.subjects.map((subject) => subject[list].includes(at));
  return { id: thing.id, label: thing.name, on: 'article', test: (doc) => having[index.subjectOf[doc]!]! };
}

interface Spelt {
  id: string;
  name: string;
  short?: string;
  aliases: readonly string[];
}

/** The place of the component or product with this spelling; -1 where there is none. */
export function placeBySpelling(things: readonly Spelt[], value: string): number {
  const wanted = squeeze(value);
  return things.findIndex(({ id, name, short = '', aliases }) =>
    [id, name, short, ...aliases].some((spelling) => squeeze(spelling) === wanted),
  );
}

/** By any spelling; else the only one that is like it. */
function placeOf(things: readonly Spelt[], value: string): number {
  const exact = placeBySpelling(things, value);
  if (exact >= 0) return exact;
  const near = nearestNames(things, value);
  return near.length === 1 ? things.findIndex(({ id }) => id === near[0]) : -1;
}

function byNumber({ kbs }: SearchIndex, value: string): Demand | null {
  const number = /^(?:kb|q)?\s?(\d{1,8})$/i.exec(value)?.[1];
  if (number === undefined) return null;
  return {
    id: null,
    label: `KB${Number(number)}`,
    on: 'article',
    test: (doc) => kbs[doc] === Number(number),
  };
}
