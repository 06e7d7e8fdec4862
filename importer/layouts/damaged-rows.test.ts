import { expect, test } from 'vitest';
import { articleOf, shortRows } from '../testing/import-text';

const read = (...rows: string[]) => {
  const article = articleOf([
    'A server stops now',
    'Symptoms',
    'It stops.',
    'File information',
    ...rows,
    'Status',
    'Known.',
  ]);
  return {
    rows: shortRows(article),
    headings: article.fileTables.map(({ heading }) => heading),
    source: article.source,
  };
};
const codes = ({ source }: ReturnType<typeof read>) => source.problems.map(({ code }) => code);

test('a name that is torn before its extension is joined again, where bars begin the rows', () => {
  const table = read(
    '|File name|File version|File size|',
    '|A-very-long-',
    'name.sys|6.1.7601.21781|1,025|',
    '|B.sys|6.1.7601.21782|1,026|',
  );
  expect(table.rows).toEqual([
    'A-very-long-name.sys 6.1.7601.21781 1025 - - - - ×1',
    'B.sys 6.1.7601.21782 1026 - - - - ×1',
  ]);
  expect(codes(table)).toContain('row-rejoined');
});

test('rows whose tabs have turned into spaces are read between those that kept theirs', () => {
  const table = read(
    'Windows 7',
    'File name\tFile version\tDate',
    'A.sys\t6.1.7601.21780\t27-Jul-2011',
    '     B.sys   6.1.7601.21781      28-Jul-2011',
    'C.sys\t6.1.7601.21782\t29-Jul-2011',
  );
  expect(table.rows.map((row) => row.split(' ', 1)[0])).toEqual(['A.sys', 'B.sys', 'C.sys']);
  expect(table.headings).toEqual(['Windows 7']);
});

test('a row that cannot be read is no heading of the rows below it', () => {
  const table = read(
    'File name\tFile version\tDate\tPlatform',
    'A.sys\t6.1.7601.21780\t27-Jul-2011\tx64',
    'B.sys 6.1.7601.21781 27-Jul-2011 x64',
    'C.sys\t6.1.7601.21782\t27-Jul-2011\tx64',
  );
  expect(table.headings.filter((heading) => heading.includes('B.sys'))).toEqual([]);
  expect(codes(table)).toContain('row-unreadable');
});
