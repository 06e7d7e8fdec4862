import { memo, useState } from 'react';
import type { LoadStatus } from '@/search/protocol';
import type { Answer } from '@/search/types';
import { countSentence, coverageSentence, loadingSentence } from './answer-words';
import { Facets, FacetsSwitch, telling } from './facets';
import { FilterChips } from './filter-chips';
import { LoadProblem } from './load-problem';
import { NoResults } from './no-results';
import { Notices } from './notices';
import { ResultList } from './result-list';

interface Loading {
  status: LoadStatus | null;
  /** Why the engine did not answer. */
  failure: string | null;
}

interface Actions {
  /** The reader leaves for an article. */
  onOpen: () => void;
  onMore: () => void;
}

interface AnswerContentProps extends Loading, Actions {
  answer: Answer | null;
  verbatim: boolean;
  onRetry: () => void;
}

interface AnswerViewProps extends AnswerContentProps {
  /** Whether the answer to what stands in the box is still to come. */
  busy: boolean;
}

const CARDS_MISSING =
  'Titles and texts of some results could not be fetched: the connection failed, or the site was rebuilt while this page was open. Try again.';

/** Everything that is shown for a query: how far the index is, how the query was understood, and what was found. */
export function AnswerView({ busy, ...props }: AnswerViewProps) {
  return (
    <section className="answer-view" aria-labelledby="search-count" aria-busy={busy}>
      <AnswerContent {...props} />
    </section>
  );
}

/** A keystroke alone changes nothing here. */
const AnswerContent = memo(function AnswerContent(props: AnswerContentProps) {
  const { answer, status, verbatim, onOpen, onMore, onRetry } = props;
  const [open, setOpen] = useState(false);
  const problem = problemOf(props);
  const facets = answer ? telling(answer) : [];
  return (
    <>
      <div className="answer-head">
        <div className="answer-count">
          <h2 id="search-count">{headline(answer, problem)}</h2>
          <p className="hint">{progress(status)}</p>
          {facets.length > 0 && <FacetsSwitch facets={facets} open={open} onSwitch={() => setOpen(!open)} />}
        </div>
        {problem && <LoadProblem sentence={problem} onRetry={onRetry} />}
        {answer && <FilterChips answer={answer} />}
        {answer && <Notices answer={answer} verbatim={verbatim} />}
      </div>
      <Facets facets={facets} open={open} />
      <div className="answer-main">{answer && <Found answer={answer} onOpen={onOpen} onMore={onMore} />}</div>
    </>
  );
});

function Found({ answer, ...actions }: { answer: Answer } & Actions) {
  if (answer.total === 0) return <NoResults answer={answer} />;
  return <ResultList results={answer.results} total={answer.total} {...actions} />;
}

function headline(answer: Answer | null, problem: string | null): string {
  if (answer) return countSentence(answer);
  return problem ? 'Search is not ready' : 'Searching …';
}

function progress(status: LoadStatus | null): string | null {
  const parts = [loadingSentence(status), status?.coverage && coverageSentence(status.coverage)];
  return parts.filter(Boolean).join(' · ') || null;
}

/** While the index is still coming, a request that cannot be answered yet is no failure. */
function problemOf({ status, failure, answer }: Loading & Pick<AnswerContentProps, 'answer'>): string | null {
  if (status?.state === 'failed') return status.problem.sentence;
  if (answer?.results.some(({ card }) => card === 'missing')) return CARDS_MISSING;
  return status?.state === 'ready' ? failure : null;
}
