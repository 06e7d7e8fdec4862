import { memo } from 'react';
import type { LoadStatus } from '@/search/protocol';
import type { Answer } from '@/search/types';
import { countSentence, coverageSentence, loadingSentence } from './answer-words';
import { Facets } from './facets';
import { FilterChips } from './filter-chips';
import { LoadProblem } from './load-problem';
import { NoResults } from './no-results';
import { Notices } from './notices';
import { ResultList } from './result-list';

interface AnswerViewProps {
  answer: Answer | null;
  failure: string | null;
  status: LoadStatus | null;
  verbatim: boolean;
  onOpen: () => void;
  onMore: () => void;
  onRetry: () => void;
}

/** Everything that is shown for a query: how it was understood, what was found, and how to narrow it. */
export const AnswerView = memo(function AnswerView({ answer, verbatim, ...page }: AnswerViewProps) {
  const problem = problemOf(page);
  return (
    <section className="answer-view" aria-labelledby="search-count">
      <div className="answer-top">
        <h2 id="search-count">
          {answer ? countSentence(answer) : problem ? 'Search is not ready' : 'Searching …'}
        </h2>
        <p className="hint">{progress(page.status)}</p>
      </div>
      {problem && <LoadProblem sentence={problem} onRetry={page.onRetry} />}
      {answer && <FilterChips answer={answer} />}
      {answer && <Notices answer={answer} verbatim={verbatim} />}
      {answer && (
        <div className="answer-columns">
          <Facets facets={answer.facets} />
          <div className="answer-main">
            {answer.total > 0 ? (
              <ResultList
                results={answer.results}
                total={answer.total}
                onOpen={page.onOpen}
                onMore={page.onMore}
              />
            ) : (
              <NoResults answer={answer} />
            )}
          </div>
        </div>
      )}
    </section>
  );
});

function progress(status: LoadStatus | null): string | null {
  const parts = [loadingSentence(status), status?.coverage && coverageSentence(status.coverage)];
  return parts.filter(Boolean).join(' · ') || null;
}

/** While the index is still coming, a request that cannot be answered yet is no failure. */
function problemOf({ status, failure }: Pick<AnswerViewProps, 'status' | 'failure'>): string | null {
  if (status?.state === 'failed') return status.problem.sentence;
  return status?.state === 'ready' ? failure : null;
}
