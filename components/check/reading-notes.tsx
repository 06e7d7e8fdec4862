import type { CheckResult } from './protocol';
import { WithCode } from './with-code';

const SHOWN_LINES = 40;

/** What is wrong with the paste, and what nothing was understood of. */
export function ReadingNotes({ result }: { result: CheckResult }) {
  const { problems, furtherProblems, notUnderstood, notUnderstoodCount } = result;
  return (
    <>
      {problems.length > 0 && (
        <section className="reading-problems" aria-labelledby="problems">
          <h2 id="problems">Problems in the paste</h2>
          <ul>
            {problems.map(({ sentence }, index) => (
              <li key={index}>
                <WithCode text={sentence} />
              </li>
            ))}
          </ul>
          {furtherProblems > 0 && <p className="hint">{furtherProblems} more of their kind.</p>}
        </section>
      )}
      {notUnderstoodCount > 0 && (
        <details className="not-understood">
          <summary>
            Not understood: {notUnderstoodCount} {notUnderstoodCount === 1 ? 'line' : 'lines'}
          </summary>
          <ol>
            {notUnderstood.slice(0, SHOWN_LINES).map(({ line, text }, index) => (
              <li key={index}>
                <span className="hint">Line {line}</span> <code>{text}</code>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
