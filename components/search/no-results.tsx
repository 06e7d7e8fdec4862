import type { Answer } from '@/search/types';
import { counted } from './answer-words';
import { QueryLink } from './query-link';

/** What can be done when nothing was found. */
export function NoResults({ answer: { help, filters, named } }: { answer: Answer }) {
  const drops = help?.drop ?? [];
  return (
    <div className="no-results">
      {drops.length > 0 && (
        <ul>
          {drops.map(({ filter: { field, value, negated }, query, total }) => (
            <li key={query}>
              <QueryLink query={query}>
                Without{' '}
                <code>
                  {negated && '-'}
                  {field}:{value}
                </code>
              </QueryLink>
              : {counted(total, 'article')}
            </li>
          ))}
        </ul>
      )}
      {drops.length === 0 && named.length === 0 && (
        <p>
          {filters.length > 0
            ? 'Take a filter away, or use fewer or other words.'
            : 'Use fewer or other words: what is seen on the screen, the name of a driver or service, an event ID.'}
        </p>
      )}
    </div>
  );
}
