import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readArticles } from '@/library/articles';
import type { Article } from '@/schema/article';

/** What a built site weighs; bytes, gzip at its default level. */
export interface SiteFigures {
  articles: number;
  /** Of every kind, compressed copies included. */
  files: number;
  /** What a page of an article has besides the article's own text. */
  besideText: { raw: Spread; gzip: Spread };
  /** All scripts of an article's page. */
  scriptGzip: number;
  largestPage: { name: string; bytes: number };
}

/** Values in the middle and near the end of a list. */
export interface Spread {
  median: number;
  p95: number;
}

/** Weighs the site that was built from a folder of articles. */
export function weighSite(siteDir: string, contentDir: string): SiteFigures {
  const files = readdirSync(siteDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const articles = readArticles(contentDir);
  const beside = articles.map((article) => besideText(siteDir, article));
  const pages = files.filter((file) => file.endsWith('.html'));
  const sizes = pages.map((name) => ({ name: name.slice(siteDir.length + 1), bytes: statSync(name).size }));
  return {
    articles: articles.length,
    files: files.length,
    besideText: {
      raw: spreadOf(beside.map(({ raw }) => raw)),
      gzip: spreadOf(beside.map(({ gzip }) => gzip)),
    },
    scriptGzip: scriptBytes(siteDir, articles[0]!),
    largestPage: sizes.reduce((most, page) => (page.bytes > most.bytes ? page : most)),
  };
}

function besideText(siteDir: string, article: Article): { raw: number; gzip: number } {
  const page = articlePage(siteDir, article);
  const text = Buffer.from(ownText(article).join('\n'));
  return { raw: page.length - text.length, gzip: gzipSync(page).length - gzipSync(text).length };
}

function articlePage(siteDir: string, { kb }: Article): Buffer {
  return readFileSync(join(siteDir, 'kb', String(kb), 'index.html'));
}

/** Everything that an article says, each value once where it stands; what is told of its source is not part of that. */
function ownText(article: Article): string[] {
  return leaves({ ...article, source: null });
}

function leaves(value: unknown): string[] {
  if (value === null || value === undefined) return [];
  return typeof value === 'object' ? Object.values(value).flatMap(leaves) : [String(value)];
}

function scriptBytes(siteDir: string, article: Article): number {
  const page = articlePage(siteDir, article).toString();
  const sources = [...page.matchAll(/<script[^>]* src="(.*?)"/g)].map((match) => match[1]!);
  return sources.reduce((sum, source) => sum + gzipSync(readFileSync(join(siteDir, source))).length, 0);
}

function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { median: at(0.5), p95: at(0.95) };
}
