import { expect, test } from 'vitest';
import { importLines, shortRows } from '../testing/import-text';

test('a name with spaces is not read, for a text before the name would look the same, and that is said', () => {
  const { article, problems } = importLines([
    'A disk fails',
    'File information',
    'File nameFile versionFile sizeDateTimePlatform',
    'Mpio.sys6.1.7601.21642156,54415-Jan-201106:29x64',
    'Ras setup.exe6.1.7601.21642156,54415-Jan-201106:29x64',
    'Msdsm.sys6.1.7601.21642156,54415-Jan-201106:29x64',
    'Status',
    'It is known.',
  ]);
  expect(article && shortRows(article)).toEqual([
    'Mpio.sys 6.1.7601.21642 156544 2011-01-15T06:29 x64 - - ×1',
    'Msdsm.sys 6.1.7601.21642 156544 2011-01-15T06:29 x64 - - ×1',
  ]);
  expect(problems).toContainEqual(expect.objectContaining({ code: 'row-unreadable', line: 5 }));
});
