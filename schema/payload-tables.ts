import type { Article, FileTable } from './article';

/** The tables of files that an article installs, without its manifests. */
export function payloadTables({ fileTables }: Pick<Article, 'fileTables'>): FileTable[] {
  return fileTables.filter(({ role }) => role === 'payload');
}
