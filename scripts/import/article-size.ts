import type { Article } from '@/schema/article';

/** How many file rows an article has, repeats counted, and how many are distinct. */
export function rowCounts({ fileTables }: Article): { rows: number; distinct: number } {
  const files = fileTables.flatMap((table) => table.files);
  return { rows: files.reduce((sum, { copies }) => sum + copies, 0), distinct: files.length };
}

/** How much an article says, to choose between two documents of one KB number. */
export function fullness(article: Article): number {
  const { rows } = rowCounts(article);
  const { sections, hotfix, references, appliesTo, title } = article;
  return rows * 100 + JSON.stringify([sections, hotfix, references, appliesTo, title]).length;
}
