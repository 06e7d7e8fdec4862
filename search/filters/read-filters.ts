import { FILTER_FIELDS, type QueryPart } from '../query/query';
import type { AppliedFilter, FilterProblem } from '../types';
import type { SearchIndex } from '../index/search-index';
import { articleTest } from './apply-filters';
import { conditionOf, type Condition } from './condition';
import { nearestNames } from './nearest-names';

/** The filters of a query: those that can be applied, and what is wrong with the others. */
export interface ReadFilters {
  conditions: Condition[];
  problems: FilterProblem[];
}

const FIELDS = Object.keys(FILTER_FIELDS).map((id) => ({ id, name: id, aliases: [] }));

/** Reads the filters of a query's parts. */
export function readFilters(index: SearchIndex, parts: readonly QueryPart[]): ReadFilters {
  const read: ReadFilters = { conditions: [], problems: [] };
  for (const part of parts) {
    if (part.type === 'unknown-filter') {
      const nearest = nearestNames(FIELDS, part.field);
      read.problems.push({ problem: 'unknown-field', text: `${part.field}:${part.value}`, nearest });
    }
    if (part.type !== 'filter') continue;
    const condition = conditionOf(index, part.filter);
    if ('problem' in condition) read.problems.push(condition);
    else read.conditions.push(condition);
  }
  return read;
}

/** A condition as the answer tells of it, with the number of articles that satisfy it. */
export function appliedFilter(index: SearchIndex, condition: Condition): AppliedFilter {
  const { filter, id, label } = condition;
  const test = articleTest(index, [condition]);
  let articles = 0;
  for (let doc = 0; doc < index.kbs.length; doc++) if (test?.(doc)) articles++;
  return { filter, id, label, articles };
}
