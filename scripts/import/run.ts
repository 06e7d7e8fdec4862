import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { SingleBar } from 'cli-progress';
import { decode, MAX_BYTES } from '@/importer/decode';
import { importDocument, type ImportResult } from '@/importer/import-document';
import { problem } from '@/schema/problems';
import type { Lexicon } from '@/schema/lexicon';
import { fullness, rowCounts } from './article-size';
import { EXTENSIONS, findDocuments, reasonOf } from './documents';
import { documentLines } from './report';
import { articleText, writeArticle, type Written } from './write-article';

/** What an import run is asked to do. */
export interface ImportRun {
  paths: readonly string[];
  kb?: number;
  title?: string;
  /** Folder of the articles. */
  out: string;
  force: boolean;
  lexicon: Lexicon;
  /** Whether a progress bar can be shown. */
  terminal: boolean;
  say: (line: string) => void;
}

/** From this many documents on, a terminal shows how far the run has come. */
const MANY = 20;

/** Imports documents and says what came of each; returns the exit code. */
export function runImport(run: ImportRun): number {
  const { found, skipped, unreadable } = findDocuments(run.paths);
  if (found.length > 1 && (run.kb !== undefined || run.title !== undefined)) {
    run.say(
      `--kb and --title belong to one document, and ${found.length} were given; import them one by one.`,
    );
    return 1;
  }
  for (const { path } of skipped) run.say(`${path}: skipped; only ${EXTENSIONS.join(' ')} are read.`);
  for (const { path, reason } of unreadable) run.say(`${path}: cannot be read, ${reason}.`);
  if (found.length === 0) run.say('There is no document to import under these paths.');
  const complete = importAll(found, run);
  return complete && found.length > 0 && unreadable.length === 0 && !skipped.some(({ asked }) => asked)
    ? 0
    : 1;
}

interface Candidate {
  path: string;
  text: string;
  fullness: number;
  lines: string[];
}

/** Imports all documents, then writes the fullest one for each KB number. Returns whether every document gave an article. */
function importAll(paths: readonly string[], run: ImportRun): boolean {
  const winners = new Map<number, Candidate>();
  const others: string[] = [];
  let complete = true;
  eachWithProgress(paths, run.terminal, (path) => {
    const { article, problems } = importFile(path, run);
    if (!article) {
      complete = false;
      others.push(...documentLines(path, null, problems));
      return;
    }
    const lines = documentLines(path, { kb: article.kb, ...rowCounts(article) }, problems);
    const candidate = { path, text: articleText(article), fullness: fullness(article), lines };
    const rival = winners.get(article.kb);
    const loser = rival && rival.fullness >= candidate.fullness ? candidate : rival;
    if (loser !== candidate) winners.set(article.kb, candidate);
    if (loser)
      others.push(`${loser.path}: also KB${article.kb}, and says less than the other document; not used.`);
  });
  const written = [...winners].map(([kb, candidate]) => {
    const result = writeArticle(run.out, kb, candidate.text, run.force);
    candidate.lines.forEach(run.say);
    sayWritten(result, run);
    return result.state;
  });
  others.forEach(run.say);
  return complete && !written.includes('differs') && !written.includes('failed');
}

function importFile(path: string, run: ImportRun): Pick<ImportResult, 'article' | 'problems'> {
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES)
      return { article: null, problems: [problem('too-big', { bytes: size, limit: MAX_BYTES })] };
    const decoded = decode(readFileSync(path));
    if ('problem' in decoded) return { article: null, problems: [decoded.problem] };
    const { kb, title, lexicon } = run;
    return importDocument(decoded.text, {
      document: basename(path),
      lexicon,
      ...(kb !== undefined && { kb }),
      ...(title !== undefined && { title }),
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { article: null, problems: [problem('not-readable', { reason: reasonOf(error) })] };
  }
}

function eachWithProgress(paths: readonly string[], terminal: boolean, work: (path: string) => void): void {
  const bar = terminal && paths.length >= MANY ? new SingleBar({ format: '{bar} {value}/{total}' }) : null;
  bar?.start(paths.length, 0);
  for (const path of paths) {
    work(path);
    bar?.increment();
  }
  bar?.stop();
}

function sayWritten(result: Written, { say }: ImportRun): void {
  switch (result.state) {
    case 'written':
    case 'unchanged':
      say(`  ${result.state}: ${result.file}`);
      return;
    case 'differs':
      say(`  not written: ${result.file} differs; use --force to overwrite it.`);
      result.differences.forEach((difference) => say(`    ${difference}`));
      return;
    case 'failed':
      say(`  not written: ${result.file}, ${result.reason}.`);
      return;
    default:
      result satisfies never;
  }
}
