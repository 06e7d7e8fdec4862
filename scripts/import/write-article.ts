import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '@/schema/article';
import { differencesBetween } from './differences';
import { reasonOf } from './documents';

/** What became of an article's file. */
export type Written =
  | { state: 'written' | 'unchanged'; file: string }
  | { state: 'differs'; file: string; differences: string[] }
  | { state: 'failed'; file: string; reason: string };

/** An article as its file holds it. */
export function articleText(article: Article): string {
  return `${JSON.stringify(article, null, 2)}\n`;
}

/** Writes an article's file whole or not at all; one that says something else is left alone unless forced. */
export function writeArticle(out: string, kb: number, text: string, force: boolean): Written {
  const file = join(out, `KB${kb}.json`);
  try {
    mkdirSync(out, { recursive: true });
    const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
    if (before === text) return { state: 'unchanged', file };
    if (before !== null && !force)
      return { state: 'differs', file, differences: differencesBetween(before, text) };
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
