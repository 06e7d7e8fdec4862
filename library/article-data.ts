import type { Article } from '@/schema/article';

/** Up to so many articles each has a data file of its own; more would double the files of a site. */
export const MOST_OWN_FILES = 5000;

const MOST_BYTES = 1_000_000;

/** A data file of the site: the articles in it and its name below the site's root. */
export interface DataFile {
  name: string;
  /** One article stands alone in `kb/<number>.json`, several as a list in `data/articles/<nnn>.json`. */
  isList: boolean;
  articles: readonly Article[];
}

/** The data files of a library: one for each article, or for large libraries lists of articles, in the order of their numbers, of at most 1 MB unless a single article is larger. */
export function articleDataFiles(articles: readonly Article[], mostOwnFiles = MOST_OWN_FILES): DataFile[] {
  if (articles.length <= mostOwnFiles) {
    return articles.map((article) => ({ name: `kb/${article.kb}.json`, isList: false, articles: [article] }));
  }
  return cut(articles).map((part, at) => ({
    name: `data/articles/${String(at).padStart(3, '0')}.json`,
    isList: true,
    articles: part,
  }));
}

/** The content of a data file. */
export function articleDataText({ isList, articles }: DataFile): string {
  return JSON.stringify(isList ? articles : articles[0]);
}

function cut(articles: readonly Article[]): Article[][] {
  const parts: Article[][] = [];
  let bytes = Infinity;
  for (const article of articles) {
    const size = Buffer.byteLength(JSON.stringify(article)) + ','.length;
    if (bytes + size > MOST_BYTES) {
      parts.push([]);
      bytes = '[]'.length;
    }
    parts.at(-1)?.push(article);
    bytes += size;
  }
  return parts;
}
