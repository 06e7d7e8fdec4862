import { describe, expect, test } from 'vitest';
import { articleOf, importLines, shortRows } from '../testing/import-text';

const markdown = (...lines: string[]) => articleOf([...lines, ''], { document: 'KB900001.md' });
const above = [
  '# A lock is kept for too long',
  '',
  '## Symptoms',
  '',
  'It stops.',
  '',
  '## Cause',
  '',
  'It waits.',
  '',
];
const table = (...rows: string[]) => [
  ...above,
  '### File information',
  '',
  '| File name | File version | File size |',
  '|---|---|---|',
  ...rows,
  '',
  '## Status',
  '',
  'Known.',
];

describe('front matter', () => {
  test('gives the day of the last review, and the title where no heading does', () => {
    const article = markdown(
      '---',
      'title: "A lock: held too long"',
      'ms.date: 07/24/2020',
      'author: x',
      '---',
      '',
      'It stops.',
    );
    expect([article.title, article.lastReview]).toEqual(['A lock: held too long', '2020-07-24']);
    expect(JSON.stringify(article.sections)).not.toContain('author');
  });

  test('its title gives way to the heading; broken front matter is no reason to stop', () => {
    const article = markdown(
      '---',
      'title: Lock: kept',
      'ms.date: 2020-07-24',
      '---',
      '# A lock is kept for too long',
      '',
      'It stops.',
    );
    expect([article.title, article.lastReview]).toEqual(['A lock is kept for too long', '2020-07-24']);
  });

  test('may stand behind the line on the wording', () => {
    const article = markdown(
      'Wording: restated',
      '---',
      'title: A lock is kept',
      '---',
      '## Cause',
      '',
      'It waits.',
    );
    expect([article.source.wording, article.title]).toEqual(['restated', 'A lock is kept']);
  });
});

describe('what the vendor adds to Markdown', () => {
  test('number and products below the title, notes, directives', () => {
    const article = articleOf(
      [
        '# A lock is kept for too long',
        '',
        '_Original product version:_ &nbsp; Windows Vista, Windows Server 2008  ',
        '_Original KB number:_ &nbsp; 900002',
        '',
        '## Symptoms',
        '',
        '> [!IMPORTANT]',
        '> Save your work.',
        '>',
        '> - All of it.',
        '',
        ':::image type="content" source="a.png":::',
        '',
        'On \\\\<ServerName>\\x nothing works.',
        '',
      ],
      { document: 'page.md' },
    );
    expect([article.kb, article.appliesTo]).toEqual([900002, ['Windows Vista', 'Windows Server 2008']]);
    expect(article.sections[0]?.blocks).toEqual([
      {
        type: 'note',
        tone: 'important',
        blocks: [
          { type: 'paragraph', text: 'Save your work.' },
          { type: 'list', items: ['All of it.'] },
        ],
      },
      { type: 'paragraph', text: 'On \\<ServerName>\\x nothing works.' },
    ]);
  });
});

describe('tables', () => {
  test('in an item of a list have the item as heading; broken names are whole, empty rows nothing', () => {
    const article = markdown(
      ...above,
      '### File information',
      '',
      '- For all x64-based versions of Windows 7',
      '',
      '  |File name|File size|Date (UTC)|',
      '  |---|---|---|',
      '  |Amd64_31bf_<br/>6.1.7601.21780_none_1.manifest|1,042|27-Jul-2011|',
      '  |   |   |   |',
    );
    expect(article.fileTables.map(({ heading }) => heading)).toEqual([
      'For all x64-based versions of Windows 7',
    ]);
    expect(shortRows(article)).toEqual([
      'Amd64_31bf_6.1.7601.21780_none_1.manifest - 1042 2011-07-27 - - - ×1',
    ]);
    expect(article.source.problems).toEqual([]);
  });

  test('a row that lost a cell or has one too many is not filled up or cut', () => {
    const { fileTables, source } = markdown(
      ...table(
        '| A.sys | 6.1.7601.21780 | 1 |',
        '| B.sys | 6.1.7601.21780 |',
        '| C.sys | 6.1.7601.21780 | 3 | x64 |',
        '| D.sys | 6.1.7601.21780 | 4 |',
      ),
    );
    expect(fileTables[0]?.files.map(({ name }) => name)).toEqual(['A.sys', 'D.sys']);
    expect(source.problems.map(({ code, line }) => [code, line])).toEqual([
      ['row-unreadable', 16],
      ['row-unreadable', 17],
    ]);
  });

  test('a row in which the file ends is no row', () => {
    const text = table('| A.sys | 6.1.7601.21780 | 1,024 |', '| B.sys | 6.1.7601.21781 | 2,048 |')
      .slice(0, -4)
      .join('\n');
    for (let length = text.indexOf('| B.sys'); length < text.length; length++) {
      const { article } = importLines([text.slice(0, length)], { document: 'KB900001.md' });
      expect(article && shortRows(article)).toEqual(['A.sys 6.1.7601.21780 1024 - - - - ×1']);
    }
  });
});

describe('what is Markdown', () => {
  const layoutsOf = (lines: string[], document: string) => articleOf(lines, { document }).source.layouts;
  const rows = [
    '| File name | File version | File size |',
    '|---|---|---|',
    '| A.sys | 6.1.7601.21780 | 1 |',
    '',
  ];

  test('is told by its structure, whatever its name', () => {
    expect(layoutsOf(['## Symptoms', '', ...rows], 'KB900001.txt')).toEqual(['markdown']);
    expect(layoutsOf(['# A heading of any kind', '', ...rows], 'KB900001.md')).toEqual(['markdown']);
    expect(layoutsOf(['Symptoms', '', ...rows], 'KB900001.md')).toEqual(['pipe']);
    expect(layoutsOf(['Symptoms', '', '# a remark', '', ...rows], 'KB900001.txt')).toEqual(['pipe']);
  });

  test('pages and web archives are told by their content, too', () => {
    const html =
      '<table><tr><td>File name<td>File version<td>File size<tr><td>A.sys<td>6.1.7601.21780<td>1</table>';
    expect(layoutsOf([`<h2>Symptoms</h2>${html}`], 'KB900001.txt')).toEqual(['html']);
    expect(layoutsOf(['Symptoms', '', ...rows], 'KB900001.html')).toEqual(['pipe']);
    const archive = [
      'From: <Saved by a browser>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; boundary="x"',
      '',
    ];
    expect(importLines(archive, { document: 'KB900001.htm' }).problems).toEqual([
      { code: 'format-not-read', format: 'web archive (MHTML)' },
    ]);
    const frames = ['<html><frameset cols="1,2"><frame src="a.htm"><frame src="b.htm"></frameset></html>'];
    expect(importLines(frames, { document: 'KB900001.htm' }).problems).toEqual([{ code: 'page-of-frames' }]);
  });
});
