import { importDocument, type ImportOptions, type ImportResult } from '../import-document';
import { LEXICON } from './lexicon';

/** Imports lines as a document of KB900001, for tests. */
export function importLines(lines: readonly string[], options: Partial<ImportOptions> = {}): ImportResult {
  return importDocument(lines.join('\n'), { document: 'KB900001.txt', lexicon: LEXICON, ...options });
}

/** The article of some lines; throws where there is none. */
export function articleOf(lines: readonly string[], options: Partial<ImportOptions> = {}) {
  const { article, problems } = importLines(lines, options);
  if (!article) throw new Error(JSON.stringify(problems));
  return article;
}

/** The rows of an article's tables, short: `name version size modified platform servicePack branch ×copies`. */
export function shortRows(article: ReturnType<typeof articleOf>): string[] {
  return article.fileTables.flatMap(({ files }) =>
    files.map((row) =>
      [
        row.name,
        row.version,
        row.size,
        row.modified,
        row.platform,
        row.servicePack,
        row.branch,
        `×${row.copies}`,
      ]
        .map((cell) => cell ?? '-')
        .join(' '),
    ),
  );
}
