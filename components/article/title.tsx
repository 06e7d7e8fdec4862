import type { Article } from '@/schema/article';

/** An article's title, or what stands in for one that the source lost. */
export function titleText({ title, kb }: Pick<Article, 'title' | 'kb'>): string {
  return title ?? `KB ${kb} — title missing in the source`;
}

/** The title for headings and lists; a stand-in is told apart by its look as well as by its words. */
export function Title({ article }: { article: Pick<Article, 'title' | 'kb'> }) {
  return article.title === null ? <span className="stand-in">{titleText(article)}</span> : article.title;
}
