import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { decode, MAX_BYTES } from '@/importer/decode';
import { importDocument, type ImportOptions, type ImportResult } from '@/importer/import-document';
import { splitDocument } from '@/importer/split-document';
import type { Article } from '@/schema/article';
import { problem, type ImportProblem } from '@/schema/problems';
import { fullness, rowCounts } from './article-size';
import { reasonOf } from './documents';
import { articleText } from './write-article';

/** What came of a document, in a form that can be sent from one process to another. */
export interface Imported {
  path: string;
  problems: ImportProblem[];
  /** Null where the document gave no article; the problems say why. */
  article: ImportedArticle | null;
}

/** An article as its file will hold it, with what a run has to know of it. */
export interface ImportedArticle {
  kb: number;
  kind: Article['kind'];
  text: string;
  /** How much the article says. */
  fullness: number;
  rows: number;
  distinct: number;
}

/** What imports are told besides the document. */
export type ImportSettings = Pick<ImportOptions, 'kb' | 'title' | 'lexicon'>;

/** Imports the document at a path, which can hold several articles. Whatever goes wrong is a problem of this document alone. */
export function importFile(path: string, settings: ImportSettings): Imported[] {
  const results = resultsOf(path, settings);
  return results.map(({ article, problems }, index) => {
    const own = results.length > 1 ? `${path} (article ${index + 1} of ${results.length})` : path;
    if (!article) return { path: own, problems, article: null };
    const { kb, kind } = article;
    const sizes = { fullness: fullness(article), ...rowCounts(article) };
    return { path: own, problems, article: { kb, kind, text: articleText(article), ...sizes } };
  });
}

type Result = Pick<ImportResult, 'article' | 'problems'>;

function resultsOf(path: string, settings: ImportSettings): Result[] {
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES) return [refused(problem('too-big', { bytes: size, limit: MAX_BYTES }))];
    const decoded = decode(readFileSync(path));
    if ('problem' in decoded) return [refused(decoded.problem)];
    const document = basename(path);
    // A number or title that the user gives says that the document is one article.
    const given = settings.kb !== undefined || settings.title !== undefined;
    const texts = given ? [decoded.text] : splitDocument(decoded.text, document);
    return texts.map((text) => importDocument(text, { ...settings, document }));
  } catch (error) {
    const readable = !(error instanceof Error && 'code' in error);
    const reason = readable ? String(error) : reasonOf(error);
    return [refused(readable ? problem('importer-failed', { reason }) : problem('not-readable', { reason }))];
  }
}

function refused(reason: ImportProblem): Result {
  return { article: null, problems: [reason] };
}
