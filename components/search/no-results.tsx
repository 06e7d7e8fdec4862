import { printFilter } from '@/search/query/query';
import type { Answer } from '@/search/types';
import { apartSentence, counted } from './answer-words';
import { QueryLink } from './query-link';

const NOTHING_TO_SEARCH =
  'Nothing in this can be searched for: add a word of what is seen on the screen, the name of a driver or service, an event ID.';

/** What can be done when nothing was found. */
export function NoResults({ answer: { help, filters, named } }: { answer: Answer }) {
  const { apart, isEmpty, drop } = help ?? { apart: [], isEmpty: false, drop: [] };
  return (
    <div className="no-results">
      {apart.length > 0 && <p>{apartSentence(apart)}</p>}
      {filters
        .filter(({ articles }) => articles === 0)
        .map(({ filter }) => (
          <p key={printFilter(filter)}>
            No article here fits <code className="token">{printFilter(filter)}</code>.
          </p>
        ))}
      {drop.length > 0 && (
        <ul>
          {drop.map(({ part, query, total }) => (
            <li key={query}>
              <QueryLink query={query}>
                Without <code className="token">{part}</code>
              </QueryLink>
              : {counted(total, 'article')}
            </li>
          ))}
        </ul>
      )}
      {drop.length === 0 && named.length === 0 && (
        <p>{isEmpty ? NOTHING_TO_SEARCH : advice(filters.length > 0, apart.length > 0)}</p>
      )}
    </div>
  );
}

function advice(hasFilters: boolean, hasPhrases: boolean): string {
  if (hasFilters) return 'Take a filter away, or use fewer or other words.';
  if (hasPhrases) return 'Take the quotation marks away, or use fewer phrases.';
  return 'Use fewer or other words: what is seen on the screen, the name of a driver or service, an event ID.';
}
