import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readLexicon } from '@/library/lexicon';
import { runImport } from './run';

const SOURCES = join(process.cwd(), 'content', 'sources');
const ARTICLES = join(process.cwd(), 'content', 'articles');

describe('the articles that come with Fixdex', () => {
  const out = mkdtempSync(join(tmpdir(), 'fixdex-articles-'));
  afterAll(() => rmSync(out, { recursive: true }));

  test('are what the importer makes of their sources', async () => {
    const code = await runImport({
      paths: [SOURCES],
      out,
      force: false,
      lexicon: readLexicon(),
      terminal: false,
      say: () => {},
    });
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(readdirSync(ARTICLES).sort());
    for (const name of readdirSync(out)) {
      expect(readFileSync(join(out, name), 'utf8'), name).toBe(readFileSync(join(ARTICLES, name), 'utf8'));
    }
  });

  test('have all rows of the five documents', async () => {
    const counts = readdirSync(ARTICLES).map((name) => {
      const { kb, fileTables } = JSON.parse(readFileSync(join(ARTICLES, name), 'utf8')) as {
        kb: number;
        fileTables: { files: { copies: number }[] }[];
      };
      const files = fileTables.flatMap((table) => table.files);
      return [kb, files.reduce((sum, { copies }) => sum + copies, 0), files.length];
    });
    expect(counts.sort(([a = 0], [b = 0]) => a - b)).toEqual([
      [940041, 100, 68],
      [975759, 23, 23],
      [977381, 53, 53],
      [2277904, 10, 10],
      [2748349, 20, 20],
    ]);
  });
});
