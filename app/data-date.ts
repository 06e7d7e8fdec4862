import { articleDate } from '@/library/library';
import { siteLibrary } from '@/library/site-library';

let found: { date: string | null } | undefined;

/** The day up to which the site's data reaches: of the newest file or review of any article; null where none has a date. */
export function dataDate(): string | null {
  found ??= { date: newestDate() };
  return found.date;
}

function newestDate(): string | null {
  const days = siteLibrary().articles.flatMap((article) => [
    articleDate(article),
    article.lastReview ?? null,
  ]);
  return days.reduce(
    (latest, day) => (latest === null || (day !== null && day > latest) ? day : latest),
    null,
  );
}
