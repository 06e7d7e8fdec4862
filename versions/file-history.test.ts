import { describe, expect, test } from 'vitest';
import type { FileRow, FileTable } from '@/schema/article';
import { sampleArticle, sampleRow, sampleTable } from '@/schema/sample-article';
import { createFileHistory } from './file-history';

function shipping(kb: number, rows: Partial<FileRow>[], table: Partial<FileTable> = {}) {
  return sampleArticle({
    kb,
    fileTables: [sampleTable({ platform: 'x86', ...table, files: rows.map((row) => sampleRow(row)) })],
  });
}

const of2007 = shipping(990007, [
  { version: '5.2.3790.2985', servicePack: 'SP1' },
  { version: '5.2.3790.4127', servicePack: 'SP2' },
]);
const of2012 = shipping(990012, [{ version: '5.2.3790.5059', servicePack: 'SP2' }]);
const history = createFileHistory([of2007, of2012]);

describe('one file across articles', () => {
  test('a row learns of a newer one on its own service pack only', () => {
    const [sp1, sp2] = history.rowsOf('volsnap.sys');
    expect(history.newerElsewhere(sp2!)).toMatchObject({ kb: 990012, row: { version: '5.2.3790.5059' } });
    expect(history.newerElsewhere(sp1!)).toBeNull();
    expect(history.newerElsewhere(history.rowsOf('VOLSNAP.SYS')[2]!)).toBeNull();
  });

  test('the newest is known for each line', () => {
    expect(history.newestKnown('Volsnap.sys').map(({ row }) => row.version)).toEqual([
      '5.2.3790.2985',
      '5.2.3790.5059',
    ]);
  });

  test('branches, platforms and twins are lines of their own; unchanged files are on none', () => {
    const mixed = shipping(
      990020,
      [
        { version: '6.1.7601.17514' },
        { version: '6.1.7601.18741' },
        { version: '6.1.7601.22948' },
        { version: '6.1.7601.22948', platform: 'x64' },
        { version: '6.1.7601.23000', platform: 'x86', branch: 'WOW' },
      ],
      { platform: null },
    );
    expect(createFileHistory([mixed]).newestKnown('volsnap.sys')).toHaveLength(4);
  });
});

describe('computed replacement', () => {
  test('every file has to be carried, at the same version or above', () => {
    const both = shipping(990030, [
      { version: '6.1.7601.21642' },
      { name: 'Mpio.sys', version: '6.1.7601.21642' },
      { name: 'Mpio.inf', version: null },
      { name: 'Mpioctl.dll', version: '6.1.7600.16385' },
    ]);
    const one = shipping(990031, [{ version: '6.1.7601.21700' }]);
    const newer = shipping(990032, [
      { version: '6.1.7601.21642' },
      { name: 'mpio.sys', version: '6.1.7601.22000' },
      { name: 'MPIO.INF', version: null },
    ]);
    const withoutInf = shipping(990033, [
      { version: '6.1.7601.22100' },
      { name: 'Mpio.sys', version: '6.1.7601.22100' },
    ]);
    const library = createFileHistory([both, one, newer, withoutInf]);
    expect(library.carriersOf(both)).toEqual([990032]);
    expect(library.carriersOf(one)).toEqual([990033]);
    expect(library.carriersOf(newer)).toEqual([]);
  });

  test('it never crosses builds, branches or service packs', () => {
    const ldr = shipping(990040, [{ version: '6.1.7601.21642' }]);
    const gdr = shipping(990041, [{ version: '6.1.7601.18741' }]);
    const rtm = shipping(990042, [{ version: '6.1.7600.21999' }]);
    const library = createFileHistory([ldr, gdr, rtm]);
    expect([ldr, gdr, rtm].map((article) => library.carriersOf(article))).toEqual([[], [], []]);
    expect(history.carriersOf(of2007)).toEqual([]);
  });

  test('a file whose branch is not known rules it out', () => {
    const odd = shipping(990050, [{ version: '9.9.9.1' }]);
    const later = shipping(990051, [{ version: '9.9.9.2' }]);
    expect(createFileHistory([odd, later]).carriersOf(odd)).toEqual([]);
  });
});
