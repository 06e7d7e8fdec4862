import type { Dated } from '@/components/article-list';
import { articleDate } from '@/library/library';
import type { Article } from '@/schema/article';

/** Articles with their days, for a list. */
export function dated(articles: readonly Article[]): Dated[] {
  return articles.map((article) => ({ article, date: articleDate(article) }));
}
