import { expect, test } from 'vitest';
import { sampleArticle, sampleRow, sampleTable } from '@/schema/sample-article';
import { fileEntries } from './file-entry';

test('files are counted over all articles whatever their capital letters; manifests are left out', () => {
  const older = sampleTable({
    files: [
      sampleRow({ modified: '2007-08-07T10:29Z', version: '5.2.3790.4127' }),
      sampleRow({ name: 'Mpio.inf', version: null, modified: null }),
    ],
  });
  const newer = sampleTable({
    files: [sampleRow({ name: 'VOLSNAP.SYS' }), sampleRow(), sampleRow({ platform: 'x64' })],
  });
  const manifest = sampleTable({ role: 'manifest', files: [sampleRow({ name: 'Update.mum' })] });
  expect(
    fileEntries([
      sampleArticle({ kb: 11, fileTables: [older] }),
      sampleArticle({ kb: 12, fileTables: [newer, manifest] }),
    ]),
  ).toEqual([
    { name: 'Mpio.inf', rows: 1, versions: 0, newest: null, articles: 1 },
    { name: 'Volsnap.sys', rows: 4, versions: 2, newest: '2012-08-21', articles: 2 },
  ]);
});
