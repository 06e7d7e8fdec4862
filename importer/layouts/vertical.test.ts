import { expect, test } from 'vitest';
import { articleOf, shortRows } from '../testing/import-text';

const HEADER = ['File name', 'File version', 'File size', 'Date', 'Time', 'Platform'];

test('names with spaces and without extension, also behind a row that lost a cell', () => {
  const rows = shortRows(
    articleOf([
      'A disk fails',
      'File information',
      ...HEADER,
      ...['Mpio.sys', '6.1.7601.21642', '15-Jan-2011', '06:29', 'x64'],
      ...['Ras setup.exe', '6.1.7601.21642', '1,061,440', '2-Jun-2011', '19:34', 'x64'],
      ...['Readme', 'Not applicable', '944', '2-Jun-2011', '19:34', 'Not applicable'],
      'Status',
      'It is known.',
    ]),
  );
  expect(rows).toEqual([
    'Mpio.sys 6.1.7601.21642 - 2011-01-15T06:29 x64 - - ×1',
    'Ras setup.exe 6.1.7601.21642 1061440 2011-06-02T19:34 x64 - - ×1',
    'Readme - 944 2011-06-02T19:34 - - - ×1',
  ]);
});
