import { Day } from '@/components/day';
import type { Article, Problem } from '@/schema/article';
import { problemSentence } from '@/schema/problems';

/** Where the text comes from, what was damaged or left out, and what fits nowhere. */
export function SourceNotes({ article }: { article: Article }) {
  const { source, keywords } = article;
  const damage = source.problems.filter(({ code }) => code !== 'boilerplate');
  const leftOut = source.problems.filter(({ code }) => code === 'boilerplate');
  return (
    <section aria-labelledby="source">
      <h2 id="source">Source and damage</h2>
      <p>{origin(article)}</p>
      {damage.length === 0 ? <p>No damage was found in it.</p> : <Problems problems={damage} />}
      {leftOut.length > 0 && (
        <details>
          <summary>Standing text that was left out: {leftOut.length}</summary>
          <Problems problems={leftOut} />
        </details>
      )}
      <Unplaced lines={source.unplaced} />
      {keywords && <p className="hint">Keywords: {keywords.join(', ')}</p>}
    </section>
  );
}

function origin({ source, revision, lastReview }: Article) {
  return (
    <>
      Read from <code>{source.document}</code>.
      {source.wording === 'restated' &&
        ' Its sentences are restated in other words; figures and names are original.'}
      {revision && ` Revision ${revision}.`}
      {lastReview && (
        <>
          {' '}
          Last review <Day date={lastReview} />.
        </>
      )}
    </>
  );
}

function Problems({ problems }: { problems: readonly Problem[] }) {
  return (
    <ul>
      {problems.map((problem, index) => (
        <li key={index}>{problemSentence(problem)}</li>
      ))}
    </ul>
  );
}

function Unplaced({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3 id="unplaced">Lines that fit nowhere</h3>
      <pre>
        <code>{lines.join('\n')}</code>
      </pre>
    </>
  );
}
