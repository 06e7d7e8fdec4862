import { printFilter } from '@/search/query/query';
import type { Answer, NoResultHelp } from '@/search/types';
import { apartSentence, counted } from './answer-words';
import { QueryLink } from './query-link';

const NOTHING_TO_SEARCH =
  'Nothing in this can be searched for: add a word of what is seen on the screen, the name of a driver or service, an event ID.';

const NO_HELP: NoResultHelp = { apart: [], isEmpty: false, drop: [], asWords: null };

/** What can be done when nothing was found. */
export function NoResults({ answer: { help, filters, named } }: { answer: Answer }) {
  const { apart, isEmpty, drop, asWords } = help ?? NO_HELP;
  const hasWay = drop.length > 0 || asWords !== null;
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
      {hasWay && <Ways drop={drop} asWords={asWords} />}
      {!hasWay && named.length === 0 && <p>{isEmpty ? NOTHING_TO_SEARCH : advice(filters.length > 0)}</p>}
    </div>
  );
}

function Ways({ drop, asWords }: Pick<NoResultHelp, 'drop' | 'asWords'>) {
  return (
    <ul>
      {drop.map(({ part, query, total }) => (
        <li key={query}>
          <QueryLink query={query}>
            Without <code className="token">{part}</code>
          </QueryLink>
          : {counted(total, 'article')}
        </li>
      ))}
      {asWords && (
        <li>
          <QueryLink query={asWords.query}>Search their words one by one</QueryLink>:{' '}
          {counted(asWords.total, 'article')}
        </li>
      )}
    </ul>
  );
}

function advice(hasFilters: boolean): string {
  return hasFilters
    ? 'Take a filter away, or use fewer or other words.'
    : 'Use fewer or other words: what is seen on the screen, the name of a driver or service, an event ID.';
}
