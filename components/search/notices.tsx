import type { Answer, Correction, FilterProblem, UnknownWord } from '@/search/types';
import { vendorUrl } from '../urls';
import {
  alsoSearched,
  filterProblemSentence,
  relaxedSentence,
  unexplained,
  UNFOLDED_WORDS,
  wordsSentence,
} from './answer-words';
import { FileLinks } from './file-links';
import { KeptTogether } from './kept-together';
import { repairs, replacePart } from './query-edit';
import { QueryLink } from './query-link';

interface NoticesProps {
  answer: Answer;
  verbatim: boolean;
}

/** What has to be known to read the results: what was searched instead, besides, or not at all. */
export function Notices({ answer, verbatim }: NoticesProps) {
  const { text, corrections, relaxed, filterProblems, named } = answer;
  return (
    <div className="notices">
      <Enter named={named} />
      {named
        .filter(({ here }) => !here)
        .map(({ kb }) => (
          <NotHere key={kb} kb={kb} />
        ))}
      <FileLinks {...answer} />
      {corrections.length > 0 && <CorrectedNotice text={text} corrections={corrections} />}
      {verbatim && (
        <p>
          Every word is searched as typed. <QueryLink query={text}>Correct misspelt words</QueryLink>
        </p>
      )}
      {relaxed.map((phrase) => (
        <p key={phrase}>{relaxedSentence(phrase)}</p>
      ))}
      <UnknownNotices text={text} unknown={unexplained(answer)} />
      {filterProblems.map((problem) => (
        <ProblemNotice key={problem.text} text={text} problem={problem} />
      ))}
      <Words lead="Also searched" words={alsoSearched(answer)} className="hint" />
    </div>
  );
}

interface WordsProps {
  lead: string;
  words: readonly string[];
  className?: string;
}

function Words({ lead, words, className }: WordsProps) {
  if (words.length === 0) return null;
  const sentence = wordsSentence(lead, words);
  const folded = words.slice(UNFOLDED_WORDS);
  if (folded.length === 0) return <p className={className}>{sentence}</p>;
  return (
    <details className={className}>
      <summary>{sentence}</summary>
      {folded.join(', ')}
    </details>
  );
}

function Enter({ named }: Pick<Answer, 'named'>) {
  const first = named.find(({ here }) => here);
  if (!first) return null;
  return (
    <p className="hint">
      <kbd>Enter</kbd> opens KB {first.kb}
    </p>
  );
}

function NotHere({ kb }: { kb: number }) {
  return (
    <p>
      KB {kb} is not in this library. The vendor may still have it:{' '}
      <a href={vendorUrl(kb)} rel="external">
        KB {kb} on the vendor’s site
      </a>
    </p>
  );
}

function CorrectedNotice({ text, corrections }: { text: string; corrections: readonly Correction[] }) {
  return (
    <p>
      Showing results for <b>{corrections.map(({ used }) => used).join(', ')}</b>.{' '}
      <QueryLink query={text} verbatim>
        Search for {corrections.map(({ typed }) => typed).join(', ')} instead
      </QueryLink>
    </p>
  );
}

/** A long text has many words that no article has: nobody repairs them one by one. */
function UnknownNotices({ text, unknown }: { text: string; unknown: readonly UnknownWord[] }) {
  const repairable =
    unknown.length > UNFOLDED_WORDS ? [] : unknown.filter(({ nearest }) => nearest.length > 0);
  const others = unknown.filter((one) => !repairable.includes(one));
  return (
    <>
      {repairable.map((one) => (
        <UnknownNotice key={one.word} text={text} unknown={one} />
      ))}
      <Words lead="In no article here" words={others.map(({ word }) => word)} />
    </>
  );
}

function UnknownNotice({ text, unknown: { word, nearest } }: { text: string; unknown: UnknownWord }) {
  return (
    <p>
      In no article here: <b>{word}</b>.{' '}
      <Choices choices={nearest} query={(other) => replacePart(text, word, other)} />
    </p>
  );
}

/** What a reader who goes on typing may be about to finish. */
const UNFINISHED: ReadonlySet<FilterProblem['problem']> = new Set(['no-value', 'minus-word', 'open-quote']);

function ProblemNotice({ text, problem }: { text: string; problem: FilterProblem }) {
  return (
    <p className={UNFINISHED.has(problem.problem) ? 'hint' : undefined}>
      <KeptTogether text={filterProblemSentence(problem)} />{' '}
      <Choices choices={repairs(problem)} query={(filter) => replacePart(text, problem.text, filter)} />
    </p>
  );
}

function Choices({ choices, query }: { choices: readonly string[]; query: (choice: string) => string }) {
  if (choices.length === 0) return null;
  return (
    <>
      Did you mean{' '}
      {choices.map((choice, nr) => (
        <span key={choice}>
          {nr > 0 && ' or '}
          <QueryLink query={query(choice)} className="token">
            {choice}
          </QueryLink>
        </span>
      ))}
      ?
    </>
  );
}
