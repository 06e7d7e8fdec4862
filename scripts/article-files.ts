import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articleDataFiles, articleDataText } from '@/library/article-data';
import type { Article } from '@/schema/article';

/** Writes the articles as data into a folder that is served as the site's root. */
export function writeArticleFiles(rootDir: string, articles: readonly Article[]): void {
  for (const file of articleDataFiles(articles)) {
    const path = join(rootDir, file.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, articleDataText(file));
  }
}
