import type { Article } from '@/schema/article';
import { problemText } from './problem-text';

/** Where the text comes from, what was damaged or left out, and what fits nowhere. */
export function SourceNotes({ article }: { article: Article }) {
  const { source, revision, lastReview, keywords } = article;
  return (
    <section aria-labelledby="source">
      <h2 id="source">Source and damage</h2>
      <p>
        Read from <code>{source.document}</code>.{' '}
        {source.wording === 'restated' &&
          'The sentences are restated in other words; figures and names are the source’s. '}
        {revision && `Revision ${revision}. `}
        {lastReview && `Last review ${lastReview}.`}
      </p>
      {source.problems.length === 0 ? (
        <p>Nothing in it was damaged or left out.</p>
      ) : (
        <ul>
          {source.problems.map((problem, index) => (
            <li key={index}>{problemText(problem)}</li>
          ))}
        </ul>
      )}
      <Unplaced lines={source.unplaced} />
      {keywords && <p className="hint">Keywords: {keywords.join(', ')}</p>}
    </section>
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
