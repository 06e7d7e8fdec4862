import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { decode, MAX_BYTES } from '@/importer/decode';
import { importDocument, type ImportOptions, type ImportResult } from '@/importer/import-document';
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

/** Imports the document at a path. Whatever goes wrong is a problem of this document alone. */
export function importFile(path: string, settings: ImportSettings): Imported {
  const { article, problems } = resultOf(path, settings);
  if (!article) return { path, problems, article: null };
  const { kb, kind } = article;
  return {
    path,
    problems,
    article: { kb, kind, text: articleText(article), fullness: fullness(article), ...rowCounts(article) },
  };
}

function resultOf(path: string, settings: ImportSettings): Pick<ImportResult, 'article' | 'problems'> {
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES) return refused(problem('too-big', { bytes: size, limit: MAX_BYTES }));
    const decoded = decode(readFileSync(path));
    if ('problem' in decoded) return refused(decoded.problem);
    return importDocument(decoded.text, { ...settings, document: basename(path) });
  } catch (error) {
    const readable = !(error instanceof Error && 'code' in error);
    const reason = readable ? String(error) : reasonOf(error);
    return refused(readable ? problem('importer-failed', { reason }) : problem('not-readable', { reason }));
  }
}

function refused(reason: ImportProblem): Pick<ImportResult, 'article' | 'problems'> {
  return { article: null, problems: [reason] };
}
