import { expect, test } from 'vitest';
import { sampleArticle, sampleRow, sampleTable } from '@/schema/sample-article';
import type { Article } from '@/schema/article';
import { createEngine } from '@/search/engine';
import { SAMPLE_LEXICON } from '@/search/sample-library';
import { libraryIndex } from './library-index';

const withRow = (kb: number, row: Partial<Parameters<typeof sampleRow>[0]>, parts: Partial<Article> = {}) =>
  sampleArticle({ kb, fileTables: [sampleTable({ files: [sampleRow(row)] })], ...parts });

const engine = createEngine(
  libraryIndex(
    [
      withRow(1001, { version: '6.1.7600.20881', branch: null }),
      withRow(1002, { version: '6.1.7600.16385', branch: 'LDR' }),
      withRow(1003, { version: '6.1.7600.16600', branch: null }),
      withRow(1004, { version: '6.1.7600.20999', branch: 'WOW', platform: 'x86' }),
      withRow(1005, { version: '5.2.3790.4127', branch: null }),
      withRow(
        1006,
        { version: '6.0.6001.17001', branch: null },
        { branchRules: [{ pattern: '6.0.6001.17xxx', products: [], milestone: 'SP1', branch: 'LDR' }] },
      ),
    ],
    SAMPLE_LEXICON,
  ),
);

test.each([
  ['branch:ldr', [1006, 1004, 1002, 1001], 'stated, by rule, and by the number, of a 32-bit twin, too'],
  ['branch:gdr', [1003], 'by the number alone'],
  ['branch:wow', [1004], 'only where it is stated'],
  ['branch:ldr version:6.1.7600.20881', [1001], 'together with the version of the same row'],
  ['-branch:ldr', [1005, 1003], 'where no branch can be told, none is refused'],
])('%s finds %j: %s', (text, kbs) => {
  expect(engine.search({ text }).results.map(({ kb }) => kb)).toEqual(kbs);
});
