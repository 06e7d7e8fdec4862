import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '@/schema/article';
import { differencesBetween } from './differences';
import { reasonOf } from './documents';

/** What became of an article's file; `new` is one that is not there yet and was only checked. */
export type Written =
  | { state: 'written' | 'new' | 'unchanged'; file: string }
  | { state: 'differs'; file: string; differences: string[] }
  | { state: 'failed'; file: string; reason: string };

/** Whether a file may be replaced that says something else: never, always, or nothing is to be written at all. */
export type WriteMode = 'keep' | 'replace' | 'check';

/** An article as its file holds it. */
export function articleText(article: Article): string {
  return `${JSON.stringify(article, null, 2)}\n`;
}

/** Writes an article's file whole or not at all; one that says something else is left alone unless it may be replaced. */
export function writeArticle(out: string, kb: number, text: string, mode: WriteMode): Written {
  const file = join(out, `KB${kb}.json`);
  try {
    const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
    if (before === text) return { state: 'unchanged', file };
    if (before !== null && mode !== 'replace')
      return { state: 'differs', file, differences: differencesBetween(before, text) };
    if (mode === 'check') return { state: 'new', file };
    mkdirSync(out, { recursive: true });
    replaceFile(file, join(out, `.KB${kb}.json.${process.pid}`), text);
    return { state: 'written', file };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { state: 'failed', file, reason: reasonOf(error) };
  }
}

function replaceFile(file: string, temporary: string, text: string): void {
  try {
    writeFileSync(temporary, text);
    renameSync(temporary, file);
  } finally {
    rmSync(temporary, { force: true });
  }
}
