import type { Article } from '@/schema/article';
import type { ProblemCode } from '@/schema/problems';

/** Problems that lose a row of a file table. */
const ROW_LOST: readonly ProblemCode[] = ['row-cut', 'row-unreadable', 'ambiguous-row'];

/** Warns above everything else of an article whose source lost file rows, tables or its end, so that nobody takes half a table for a whole one. */
export function LostParts({ article: { source } }: { article: Article }) {
  const count = (...codes: ProblemCode[]) =>
    source.problems.filter(({ code }) => codes.some((lost) => lost === code)).length;
  const [tables, rows] = [count('table-missing'), count(...ROW_LOST)];
  const lost = [
    count('cut-off') > 0 && 'its end is cut off',
    tables > 0 && (tables === 1 ? 'a file table is missing' : `${tables} file tables are missing`),
    rows > 0 && `${rows === 1 ? 'a file row' : `${rows} file rows`} could not be read`,
  ].filter((part) => part !== false);
  if (lost.length === 0) return null;
  return (
    <p className="lost-parts" role="note">
      <strong>The source of this article is damaged:</strong> {lost.join(', ')}. What is shown here is not all
      of it. <a href="#source">What is damaged</a>
    </p>
  );
}
