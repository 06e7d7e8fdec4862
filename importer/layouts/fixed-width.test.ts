import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitLines } from '../lines';
import { articleOf, shortRows } from '../testing/import-text';
import { fixedWidth } from './fixed-width';

/** The article of a Q-text document that has these lines as its text. */
function articleWith(...lines: string[]) {
  return articleOf(['DOCUMENT:Q900001  22-DEC-1999  [winnt]', 'TITLE   :A title', '', ...lines, '']);
}

function rowsOf(...lines: string[]): string[] {
  return shortRows(articleWith(...lines));
}

function codesOf(...lines: string[]): string[] {
  return articleWith(...lines).source.problems.map(({ code }) => code);
}

describe('a fixed-width file table', () => {
  test.each([
    [
      'Date         Time   Version        Size       File name   Platform',
      '05-Dec-2001  17:15  4.0.1381.7103    169,744  Gdi32.dll   Intel',
      'Gdi32.dll 4.0.1381.7103 169744 2001-12-05T17:15 x86 - - ×1',
    ],
    [
      'File name     Version    Date/Time       Size    Destination folder',
      'Esdi_506.pdr  4.0.0.1116 8/25/97 11:16a  24,426  Windows\\System\\Iosubsys',
      'Esdi_506.pdr 4.0.0.1116 24426 1997-08-25T11:16 - - - ×1',
    ],
    [
      'Filename       Size        Modified',
      'D3d.inf        1,580       01/08/99   6:10p',
      'D3d.inf - 1580 1999-01-08T18:10 - - - ×1',
    ],
    ['File Name      Version', 'Store.exe      5.5.2505.00', 'Store.exe 5.5.2505.0 - - - - - ×1'],
    ['Size (bytes) File name', '48,416       Hal.dll', 'Hal.dll - 48416 - - - - ×1'],
    [
      'File Name     Platform  Date     Time    Size',
      'Exupload.dll (Intel)    5/27/98  10:51a  17,680',
      'Exupload.dll - 17680 1998-05-27T10:51 x86 - - ×1',
    ],
    [
      'Date         Time       Size       File name',
      '28-Sep-2001  9:15:52AM  45 bytes   Readme',
      'Readme - 45 2001-09-28T09:15:52 - - - ×1',
    ],
    [
      'File Date     Time           File Size   File Name',
      '01-17-1997    7:02:38p -r--    352,256   Os\\Acmsetup.exe',
      'Os\\Acmsetup.exe - 352256 1997-01-17T19:02:38 - - - ×1',
    ],
    [
      'File           Date      Time     Size      Version',
      'Mfc40.dll      2/19/70   12:55a   933,888   2, 5, 1, 265',
      'Mfc40.dll 2.5.1.265 933888 1970-02-19T00:55 - - - ×1',
    ],
  ])('%s', (header, row, expected) => {
    expect(rowsOf(header, '-'.repeat(header.length), row)).toEqual([expected]);
  });

  test('reads the rows below remarks and folders under the rule of its header, and says what they are', () => {
    const table = [
      'File name   Size   Date',
      '-----------------------',
      'Disk 2 of the set',
      'A.dll        1,024  12-17-96',
    ];
    expect(rowsOf(...table)).toEqual(['A.dll - 1024 1996-12-17 - - - ×1']);
    expect(codesOf(...table)).toContain('row-unreadable');
  });

  test('reads the rows behind a label between two groups of them, and says the label', () => {
    const table = [
      'File name   Size   Date',
      '-----------------------',
      'Korean',
      'A.dll        1,024  12-17-96',
      '',
    ];
    const more = ['Japanese', 'B.dll        1,025  12-18-96'];
    expect(rowsOf(...table, ...more).map((row) => row.split(' ', 1)[0])).toEqual(['A.dll', 'B.dll']);
    expect(articleWith(...table, ...more).source.unplaced).toEqual(['Korean', 'Japanese']);
  });

  test('reads a row whose cells have slipped from under their header by what they can be', () => {
    expect(
      rowsOf(
        '   Date      Time    Version      Size    File name     Platform',
        '   -------------------------------------------------------------',
        '09/23/1999  08:55p             375,056 kernel32.dll     I386',
      ),
    ).toEqual(['kernel32.dll - 375056 1999-09-23T20:55 x86 - - ×1']);
  });

  test('has rows behind blank lines and words of the last column below it', () => {
    const lines = [
      'Date       Time      Size       File name  Location',
      '--------------------------------------------------------',
      '',
      '08/13/99   05:20p    75,769     Vip.386    Windows',
      '                                           Second Edition',
      '',
      '08/14/99   02:50p    80,409     Vip.386    Windows',
      '',
      'Some text behind the table.',
    ];
    expect(rowsOf(...lines)).toHaveLength(2);
    expect(articleWith(...lines).source.problems).toContainEqual(
      expect.objectContaining({ code: 'column-unplaced', values: ['Windows Second Edition', 'Windows'] }),
    );
  });

  test('without header is read where a sentence announces it', () => {
    const rows = [
      '   4/30/97 9:49PM      215,968 Netapi32.dll (Intel)',
      '   4/30/97 9:52PM      322,832 Netapi32.dll',
    ];
    const announced = ['The fix should have the following time stamp:', '', ...rows];
    expect(rowsOf(...announced)).toEqual([
      'Netapi32.dll - 215968 1997-04-30T21:49 x86 - - ×1',
      'Netapi32.dll - 322832 1997-04-30T21:52 - - - ×1',
    ]);
    expect(codesOf(...announced)).toContain('header-missing');
    expect(rowsOf('The disk holds:', '', ...rows)).toEqual([]);
  });

  test('says versions and sizes that are not exact, and invents none', () => {
    const lines = [
      'Date       Version    Size     File name',
      '-----------------------------------------',
      '11/13/98   4.00.1116  341 KB   Rasdlg.dll',
    ];
    expect(rowsOf(...lines)).toEqual(['Rasdlg.dll - - 1998-11-13 - - - ×1']);
    expect(codesOf(...lines)).toEqual(['column-inexact', 'column-inexact', 'cut-off']);
  });

  test('has versions with a remark right behind the number', () => {
    const lines = [
      'Date      Time     Version          Size      File name      Platform',
      '---------------------------------------------------------------------',
      '5/16/99   6:30pm   1.2(build 786)   469,936   Pcmwin32.exe   x86',
    ];
    expect(rowsOf(...lines)).toEqual(['Pcmwin32.exe - 469936 1999-05-16T18:30 x86 - - ×1']);
    expect(articleWith(...lines).source.problems).toContainEqual(
      expect.objectContaining({ code: 'column-inexact', values: ['1.2(build 786)'] }),
    );
  });

  test('takes the day first where a row proves it, and says what it assumes where none does', () => {
    const table = (...dates: string[]) => [
      'Date      Size     File name',
      '-----------------------------',
      ...dates.map((date, index) => `${date}  75,76${index}   Ip.lib`),
    ];
    expect(rowsOf(...table('28/08/01', '03/04/01'))).toEqual([
      'Ip.lib - 75760 2001-08-28 - - - ×1',
      'Ip.lib - 75761 2001-04-03 - - - ×1',
    ]);
    expect(codesOf(...table('03/04/01'))).toContain('date-order-assumed');
    expect(codesOf(...table('03/14/01'))).not.toContain('date-order-assumed');
  });

  test('leaves a row unplaced that cannot be read', () => {
    const { source } = articleWith(
      'Date      Time     Size     File name',
      '--------------------------------------',
      '11/13/98  06:20p   43,456   Spoolss.dll',
      '11/13/98  31.11am  28,851   Iiscnfg.h',
      '',
      'Some text behind the table.',
    );
    expect(source.unplaced).toEqual(['11/13/98  31.11am  28,851   Iiscnfg.h']);
    expect(source.problems.map(({ code }) => code)).toContain('row-unreadable');
  });

  test.each([
    ['two sizes', ['File      Size     Size     Date', '-----', 'A.exe  100  200  4/3/92']],
    [
      'no names of files',
      ['Name       Type     Size', '', 'UserName   varchar  50', 'Password   varchar  64'],
    ],
    [
      'a directory',
      ['File Name     Size    Date', '-----', '.      <DIR>   12-17-96', 'AGREE  WMF  26,454  12-09-96'],
    ],
    ['program text', ['Type FILETIME', '  dwLowDateTime As Long', 'End Type']],
    ['a sentence', ['The file date, size and version are these:', 'Setup.exe has 4,304 bytes.']],
  ])('is not seen in %s', (_, lines) => {
    expect(fixedWidth(splitLines(lines.join('\n')), 0)).toBeNull();
  });

  test('takes no line for a row that has no file name', () => {
    const text = fc.array(fc.constantFrom('the', 'value', '12', '4/3/92', '1.2', 'Setup', '-', '6:10p'), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (lines) => {
        const table = [
          'Date      Version   Size   File name',
          '-----',
          ...lines.map((words) => words.join('  ')),
        ];
        const found = fixedWidth(splitLines(table.join('\n')), 0);
        for (const row of found?.table.rows ?? []) expect(['Setup', undefined]).toContain(row.cells[3]);
      }),
    );
  });

  test('takes linear time on hostile lines', () => {
    const start = performance.now();
    for (const word of ['a.b ', '1 ', '1.1.1.1 ', '(x86) ', '4/3/92 ']) {
      fixedWidth(splitLines(`Date  Time  Size  File name  Platform\n-----\n${word.repeat(5000)}`), 0);
      fixedWidth(splitLines(`${'Date  Time  Size  File name  '.repeat(5000)}\n-----\n${word}`), 0);
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
