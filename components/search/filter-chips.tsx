import { withoutFilter } from '@/search/query/query';
import type { Answer } from '@/search/types';
import { QueryLink } from './query-link';

/** The filters of the query, each to be taken away, and those that its words point to, each to be added. */
export function FilterChips({ answer: { text, filters, offers } }: { answer: Answer }) {
  if (filters.length + offers.length === 0) return null;
  return (
    <ul className="filter-chips" aria-label="Filters">
      {filters.map(({ filter, label }) => (
        <li key={`${filter.negated} ${filter.field} ${filter.value}`}>
          <QueryLink query={withoutFilter(text, filter)} className="chip chip-on">
            <span className="sr-only">Remove the filter </span>
            {filter.negated && 'not '}
            {label}
            <span aria-hidden="true"> ×</span>
          </QueryLink>
        </li>
      ))}
      {offers.map(({ query, label, keeps }) => (
        <li key={query}>
          <QueryLink query={query} className="chip">
            Only {label}? <span className="count">({keeps.toLocaleString('en-US')})</span>
          </QueryLink>
        </li>
      ))}
    </ul>
  );
}
