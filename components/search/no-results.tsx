import { printFilter, withPhrasesAsWords } from '@/search/query/query';
import type { Answer, NoResultHelp } from '@/search/types';
import { apartSentence, counted } from './answer-words';
import { QueryLink } from './query-link';

const NOTHING_TO_SEARCH =
  'Nothing in this can be searched for: add a word of what is seen on the screen, the name of a driver or service, an event ID.';

/** What can be done when nothing was found. */
export function NoResults({ answer: { text, help, filters, named } }: { answer: Answer }) {
  const { apart, isEmpty, drop } = help ?? { apart: [], isEmpty: false, drop: [] };
  const hasWay = apart.length + drop.length > 0;
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
      {hasWay && <Ways text={text} hasPhrases={apart.length > 0} drop={drop} />}
      {!hasWay && named.length === 0 && <p>{isEmpty ? NOTHING_TO_SEARCH : advice(filters.length > 0)}</p>}
    </div>
  );
}

interface WaysProps extends Pick<NoResultHelp, 'drop'> {
  text: string;
  hasPhrases: boolean;
}

function Ways({ text, hasPhrases, drop }: WaysProps) {
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
      {hasPhrases && (
        <li>
          <QueryLink query={withPhrasesAsWords(text)}>Search their words one by one</QueryLink>
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
