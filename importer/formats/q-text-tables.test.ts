import { describe, expect, test } from 'vitest';
import { articleOf, shortRows } from '../testing/import-text';
import { document } from '../testing/q-text';

describe('file tables in a Q-text document', () => {
  const TABLE = [
    '   Date      Time    Size    File name    Platform',
    '   -----------------------------------------------',
    '   11/13/98  06:20p  43,456  Spoolss.dll  (x86)',
    '   11/13/98  06:21p  71,232  Spoolss.dll  (Alpha)',
  ];

  test('make it a hotfix where it speaks of a fix, and an article where it does not', () => {
    const fix = document('RESOLUTION', '==========', '', 'Get this fix:', '', ...TABLE);
    const list = document('SUMMARY', '=======', '', 'On the second disk are:', '', ...TABLE);
    expect(articleOf(fix)).toMatchObject({ kind: 'hotfix', hotfix: { restart: null } });
    expect(articleOf(list)).toMatchObject({ kind: 'article', hotfix: null });
    expect(shortRows(articleOf(list))).toEqual([
      'Spoolss.dll - 43456 1998-11-13T18:20 x86 - - ×1',
      'Spoolss.dll - 71232 1998-11-13T18:21 Alpha - - ×1',
    ]);
  });

  test('have the underlined line and the telling words above them as heading', () => {
    const article = articleOf(
      document(
        'RESOLUTION',
        '==========',
        '',
        'Windows NT 4.0',
        '--------------',
        '',
        'This fix should have the following file attributes or later:',
        '',
        ...TABLE,
        '',
        'French files (0000040C):',
        '',
        ...TABLE,
      ),
    );
    expect(article.fileTables.map(({ heading, products }) => [heading, products])).toEqual([
      ['Windows NT 4.0', ['windows-nt-4-0']],
      ['Windows NT 4.0: French files (0000040C)', ['windows-nt-4-0']],
    ]);
  });

  test('have a line that names nothing but a system as heading, until another comes', () => {
    const article = articleOf(
      document(
        'RESOLUTION',
        '==========',
        '',
        ...['For Windows NT 4.0', '', 'Get this:', '', ...TABLE, '', ''],
        ...['For Windows 98', '', 'Get that:', '', ...TABLE],
      ),
    );
    expect(article.fileTables.map(({ heading, products }) => [heading, products])).toEqual([
      ['For Windows NT 4.0: Get this', ['windows-nt-4-0']],
      ['For Windows 98: Get that', []],
    ]);
  });

  test('can be drawn as boxes', () => {
    const article = articleOf(
      document(
        'RESOLUTION',
        '==========',
        '',
        '+------------------------------------+',
        '| File name    | Date       | Time   |',
        '+------------------------------------+',
        '| Winrui32.dll | 01/25/2001 | 14:42  |',
        '+------------------------------------+',
      ),
    );
    expect(shortRows(article)).toEqual(['Winrui32.dll - - 2001-01-25T14:42 - - - ×1']);
  });

  test('drawn as boxes may have rows that were broken within a cell', () => {
    const { fileTables, sections } = articleOf(
      document(
        'RESOLUTION',
        '==========',
        '',
        '+------------------------------------+',
        '| File name    | Size   | Version    |',
        '+------------------------------------+',
        '| Winrui32.dll | 43,456 | 4.0.1381.7',
        '      (see the',
        '      readme)',
        '| ',
        '+------------------------------------+',
        '| Winrui.dll   | 43,457 | 4.0.1381.8 |',
        '+------------------------------------+',
      ),
    );
    expect(fileTables.flatMap(({ files }) => files.map(({ version }) => version))).toEqual([
      '4.0.1381.7',
      '4.0.1381.8',
    ]);
    expect(sections).toEqual([]);
  });

  test('have no say in facts of a hotfix that the article is not', () => {
    const { sections } = articleOf(document('RESOLUTION', '==========', '', 'Restart the computer.'));
    expect(sections[0]?.blocks).toEqual([{ type: 'paragraph', text: 'Restart the computer.' }]);
  });
});
