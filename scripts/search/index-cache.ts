import { createHash, type Hash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readArticles } from '@/library/articles';
import { LEXICON_DIR, readLexicon } from '@/library/lexicon';
import { readWholeIndex } from '@/search/format/read-index';
import { writeParts } from '@/search/format/write-parts';
import type { BuiltIndex } from '@/search/index/build-index';
import type { SearchIndex } from '@/search/index/search-index';
import { readCached, writeCached } from './cache-file';
import { libraryIndex } from './library-index';

const CODE_DIRS = ['search', 'versions'].map((dir) => join(process.cwd(), dir));

/** The index of a folder of articles: kept from the last time if articles, lexicon and engine are the same, else built. */
export function cachedIndex(articlesDir: string): SearchIndex {
  const name = `${contentHash(articlesDir)}.fdx`;
  const bytes = readCached(name);
  const kept = bytes && readWholeIndex(bytes);
  if (kept?.ok) return kept.index;
  const articles = readArticles(articlesDir);
  const index = libraryIndex(articles, readLexicon());
  writeCached(name, wholeIndex(index));
  return index;
}

function wholeIndex(index: BuiltIndex): Buffer {
  const { parts, cardBlocks } = writeParts(index, Infinity);
  return Buffer.concat([...parts.map(({ bytes }) => bytes), ...cardBlocks]);
}

function contentHash(articlesDir: string): string {
  const hash = createHash('sha256');
  for (const dir of CODE_DIRS) {
    hashFiles(hash, dir, (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  }
  hashFiles(hash, LEXICON_DIR, (name) => name.endsWith('.json'));
  hashFiles(hash, articlesDir, (name) => /^KB\d+\.json$/.test(name));
  return hash.digest('hex').slice(0, 32);
}

/** A folder that is not there hashes as an empty one: reading the articles then says what is wrong. */
function hashFiles(hash: Hash, dir: string, wanted: (name: string) => boolean): void {
  for (const path of filesOf(dir).filter(wanted).sort()) {
    hash.update(`${path}\n`).update(readFileSync(join(dir, path)));
  }
}

/** The files of a folder; none where it cannot be read, which reading its content says with a sentence. */
function filesOf(dir: string): string[] {
  try {
    return readdirSync(dir, { recursive: CODE_DIRS.includes(dir), encoding: 'utf8' });
  } catch (error) {
    if (error instanceof Error && 'code' in error) return [];
    throw error;
  }
}
