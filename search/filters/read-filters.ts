import { FILTER_FIELDS, printPart, type QueryPart } from '../query/query';
import type { AppliedFilter, FilterField, FilterProblem } from '../types';
import type { SearchIndex } from '../index/search-index';
import { articleTest } from './apply-filters';
import { conditionOf, type Condition } from './condition';
import { nearestNames } from './nearest-names';
import { eventApart } from './parted-filters';

/** The filters of a query: those that can be applied, and what is wrong with the others. */
export interface ReadFilters {
  conditions: Condition[];
  problems: FilterProblem[];
}

/** Other names that readers may try. */
const FIELD_ALIASES: Partial<Record<FilterField, readonly string[]>> = {
  os: ['system', 'operating-system', 'product', 'platform', 'windows'],
  component: ['driver', 'service', 'feature', 'area'],
  file: ['name', 'filename', 'dll', 'exe', 'binary'],
  version: ['build', 'fileversion'],
  arch: ['architecture', 'cpu', 'bits', 'platform'],
  branch: ['lane', 'service-branch'],
  event: ['evt', 'eventid', 'event-id', 'id'],
  kb: ['article', 'number', 'hotfix'],
  restart: ['reboot'],
  year: ['date', 'released'],
};

const FIELDS = (Object.keys(FILTER_FIELDS) as FilterField[]).map((id) => ({
  id,
  name: id,
  aliases: FIELD_ALIASES[id] ?? [],
}));

/** Reads the filters of a query, of which `parts` are the parts. */
export function readFilters(index: SearchIndex, text: string, parts: readonly QueryPart[]): ReadFilters {
  const read: ReadFilters = { conditions: [], problems: [] };
  for (const part of parts) {
    if (part.type === 'unknown-filter') {
      const { field } = part;
      read.problems.push({
        problem: 'unknown-field',
        text: printPart(part),
        field,
        nearest: nearestFields(field),
      });
    }
    if (part.type === 'empty-filter') {
      read.problems.push({ problem: 'no-value', text: printPart(part), field: part.field });
    }
    if (part.type !== 'filter') continue;
    const condition = conditionOf(index, part.filter);
    if ('problem' in condition) read.problems.push(refusal(condition, text, part));
    else read.conditions.push(condition);
  }
  return read;
}

function refusal(refused: FilterProblem, text: string, part: QueryPart): FilterProblem {
  return (refused.problem === 'unknown-value' && eventApart(text, part)) || refused;
}

/** The fields that a name may have been meant as: those that it begins or that begin it, else those spelt like it. */
function nearestFields(typed: string): string[] {
  const begun = FIELDS.filter(({ id, aliases }) =>
    [id, ...aliases].some((name) => name.startsWith(typed) || (name.length > 1 && typed.startsWith(name))),
  );
  return begun.length > 0 ? begun.map(({ id }) => id) : nearestNames(FIELDS, typed);
}

/** A condition as the answer tells of it, with the number of articles that satisfy it. */
export function appliedFilter(index: SearchIndex, condition: Condition): AppliedFilter {
  const { filter, id, label } = condition;
  const test = articleTest(index, [condition]);
  let articles = 0;
  for (let doc = 0; doc < index.kbs.length; doc++) if (test?.(doc)) articles++;
  return { filter, id, label, articles };
}
