import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArticles } from '@/library/articles';
import { LEXICON_DIR, readLexicon } from '@/library/lexicon';
import { readWholeIndex } from '@/search/format/read-index';
import { writeParts } from '@/search/format/write-parts';
import { buildIndex } from '@/search/index/build-index';
import type { SearchIndex } from '@/search/index/search-index';

/** Where indexes are kept: in the project, or where that cannot be written to in the system's folder; never beside the articles. */
const CACHE_DIRS = [join(process.cwd(), '.cache', 'index'), join(tmpdir(), 'fixdex-index')];

const CODE_DIR = join(process.cwd(), 'search');

/** The index of a folder of articles: kept from the last time if articles, lexicon and engine are the same, else built. */
export function cachedIndex(articlesDir: string): SearchIndex {
  const name = `${contentHash(articlesDir)}.fdx`;
  const kept = readKept(name);
  if (kept) return kept;
  const index = buildIndex(readArticles(articlesDir), readLexicon());
  keep(name, index);
  return index;
}

function contentHash(articlesDir: string): string {
  const hash = createHash('sha256');
  hashFiles(hash, CODE_DIR, (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  hashFiles(hash, LEXICON_DIR, (name) => name.endsWith('.json'));
  hashFiles(hash, articlesDir, (name) => /^KB\d+\.json$/.test(name));
  return hash.digest('hex').slice(0, 32);
}

function hashFiles(hash: Hash, dir: string, wanted: (name: string) => boolean): void {
  const entries = readdirSync(dir, { withFileTypes: true, recursive: dir === CODE_DIR });
  for (const entry of entries.filter(({ name }) => wanted(name)).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    hash.update(`${entry.name}\n`).update(readFileSync(join(entry.parentPath, entry.name)));
  }
}

function readKept(name: string): SearchIndex | null {
  for (const dir of CACHE_DIRS) {
    const bytes = readIfThere(join(dir, name));
    const read = bytes && readWholeIndex(bytes);
    if (read?.ok) return read.index;
  }
  return null;
}

function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function keep(name: string, index: ReturnType<typeof buildIndex>): void {
  const { parts, cardBlocks } = writeParts(index, Infinity);
  const bytes = Buffer.concat([...parts.map(({ bytes }) => bytes), ...cardBlocks]);
  for (const dir of CACHE_DIRS) if (tryToWrite(dir, name, bytes)) return;
}

/** A cache that cannot be written costs time, nothing else. */
function tryToWrite(dir: string, name: string, bytes: Uint8Array): boolean {
  const unfinished = join(dir, `${name}.${process.pid}`);
  try {
    mkdirSync(dir, { recursive: true });
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, join(dir, name));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}
