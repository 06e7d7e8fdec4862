import type { SearchIndex } from '../index/search-index';
import type { Condition } from './condition';

/**
 * Which articles satisfy the conditions. Several values of one field widen (`os:2008 os:2012` is either of them),
 * different fields narrow, and what is asked of file rows must hold for one and the same row. Null without conditions.
 */
export function articleTest(
  index: SearchIndex,
  conditions: readonly Condition[],
): ((doc: number) => boolean) | null {
  if (conditions.length === 0) return null;
  const wanted = groupByField(conditions.filter(({ filter }) => !filter.negated));
  const refused = conditions.filter(({ filter }) => filter.negated);
  const onArticles = wanted.filter(([first]) => first?.on === 'article');
  const onRows = wanted.filter(([first]) => first?.on === 'row');
  return (doc) =>
    onArticles.every((group) => group.some((condition) => holds(index, condition, doc))) &&
    (onRows.length === 0 || hasRow(index, doc, (row) => onRows.every((group) => group.some(rowTest(row))))) &&
    !refused.some((condition) => holds(index, condition, doc));
}

function groupByField(conditions: readonly Condition[]): Condition[][] {
  const groups = new Map<string, Condition[]>();
  for (const condition of conditions) {
    groups.set(condition.filter.field, [...(groups.get(condition.filter.field) ?? []), condition]);
  }
  return [...groups.values()];
}

function holds(index: SearchIndex, condition: Condition, doc: number): boolean {
  return condition.on === 'article' ? condition.test(doc) : hasRow(index, doc, condition.test);
}

function rowTest(row: number): (condition: Condition) => boolean {
  return (condition) => condition.on === 'row' && condition.test(row);
}

function hasRow(index: SearchIndex, doc: number, test: (row: number) => boolean): boolean {
  const rows = index.details?.rows;
  if (!rows) return false;
  for (let row = rows.starts[doc]!; row < rows.starts[doc + 1]!; row++) if (test(row)) return true;
  return false;
}
