import { articleDataFiles } from '@/library/article-data';
import { siteLibrary } from '@/library/site-library';

let names: Map<number, string> | undefined;

/** The name of the file that holds an article's data, looked up once per process. */
export function articleDataName(kb: number): string {
  names ??= new Map(
    articleDataFiles(siteLibrary().articles).flatMap(({ name, articles }) =>
      articles.map((article) => [article.kb, name] as const),
    ),
  );
  return names.get(kb)!;
}
