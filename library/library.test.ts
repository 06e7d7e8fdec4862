import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '@/schema/article';
import { articleDate, loadLibrary } from './library';
import { sampleArticle, sampleRow, sampleTable } from '@/schema/sample-article';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'fixdex-'));
});

afterEach(() => rmSync(dir, { recursive: true }));

function libraryOf(...articles: Article[]) {
  for (const article of articles) writeFileSync(join(dir, `KB${article.kb}.json`), JSON.stringify(article));
  return loadLibrary(dir);
}

const fileOf = (name: string, modified: string) =>
  sampleTable({ files: [sampleRow({ name, modified }), sampleRow({ name, modified: '2001-01-01' })] });

describe('the library', () => {
  test('lists the articles of a component and of a product newest first', () => {
    const about = { components: ['volsnap'], products: ['windows-server-2008'] };
    const library = libraryOf(
      sampleArticle({ kb: 11, ...about, fileTables: [fileOf('Volsnap.sys', '2007-08-07T10:29Z')] }),
      sampleArticle({ kb: 12, ...about, fileTables: [fileOf('Volsnap.sys', '2012-08-21T11:47Z')] }),
      sampleArticle({ kb: 13, ...about }),
    );
    expect(library.byComponent.get('volsnap')?.map(({ kb }) => kb)).toEqual([12, 11, 13]);
    expect(library.byProduct.get('windows-server-2008')?.map(({ kb }) => kb)).toEqual([12, 11, 13]);
    expect(library.byKb.get(13)?.kb).toBe(13);
  });

  test('finds a payload file in any spelling of its name, once per article, and no manifest', () => {
    const library = libraryOf(
      sampleArticle({
        kb: 11,
        fileTables: [
          fileOf('VOLSNAP.SYS', '2007-08-07'),
          { ...fileOf('Update.mum', '2007-08-07'), role: 'manifest' },
        ],
      }),
    );
    expect(library.byFile.get('volsnap.sys')?.map(({ kb }) => kb)).toEqual([11]);
    expect(library.byFile.has('update.mum')).toBe(false);
  });

  test('names the article and the id that the lexicon does not know', () => {
    expect(() => libraryOf(sampleArticle({ kb: 11, components: ['teapot'] }))).toThrow(
      /KB11\.json names "teapot".*components\.json/,
    );
    const tables = [sampleTable({ products: ['windows-99'] })];
    expect(() => libraryOf(sampleArticle({ kb: 11, fileTables: tables }))).toThrow(/"windows-99"/);
  });

  test('takes the last review as the date where no file has one', () => {
    expect(articleDate(sampleArticle({ lastReview: '2013-03-18' }))).toBe('2013-03-18');
    expect(articleDate(sampleArticle())).toBeNull();
  });
});
