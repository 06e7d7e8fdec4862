import { describe, expect, test } from 'vitest';
import { articleOf, importLines, shortRows } from '../testing/import-text';
import { splitLines, squeezed } from '../lines';

const HEADER = [
  'DOCUMENT:Q900001  22-DEC-1999  [winnt]',
  'TITLE   :Spooler Stops After the Second',
  '         Network Printer Is Added',
  'PRODUCT :Microsoft Windows NT',
  'PROD/VER:winnt:4.0',
  'OPER/SYS:',
  'KEYWORDS:kbprint',
  '',
  '======================================================================',
];
const PRODUCTS = [
  '-------------------------------------------------------------------------------',
  'The information in this article applies to:',
  '',
  ' - Microsoft Windows NT Server version 4.0 ',
  ' - Microsoft BackOffice Small Business Server, on platform(s):',
  '    - the operating system: Windows NT',
  '-------------------------------------------------------------------------------',
  '',
];
const TRAILER = [
  '',
  'Additional query words: spoolsv hang 4.00',
  '',
  '======================================================================',
  'Keywords          : kbprint kbfix ',
  'Technology        : kbWinNTsearch',
  'Version           : winnt:4.0',
  'Issue type        : kbbug',
  '',
  '=============================================================================',
  '',
  'THE INFORMATION PROVIDED IN THIS ARCHIVE IS OFFERED AS IT IS.',
  '',
  'Copyright Example 2001.',
];

/** A document with this text between its list of products and its trailer. */
function document(...body: string[]): string[] {
  return [...HEADER, ...PRODUCTS, ...body, ...TRAILER];
}

function blocksOf(...body: string[]) {
  return articleOf(document('MORE INFORMATION', '================', '', ...body)).sections[0]?.blocks;
}

describe('a Q-text document', () => {
  const article = articleOf(
    document(
      'SYMPTOMS',
      '========',
      '',
      'After a second network printer has been added, the spooler service stops and the',
      'queue of the first one is empty.',
      '',
      'STATUS',
      '======',
      '',
      'The maker of the driver is looking into it.',
    ),
  );

  test('states its number, title, last review and keywords in its header and trailer', () => {
    expect(article).toMatchObject({
      kb: 900001,
      title: 'Spooler Stops After the Second Network Printer Is Added',
      kind: 'article',
      lastReview: '1999-12-22',
      keywords: ['kbprint', 'spoolsv', 'hang', '4.00', 'kbfix', 'kbWinNTsearch', 'kbbug'],
      hotfix: null,
    });
  });

  test('lists its products, and those that the lexicon knows by id', () => {
    expect(article.appliesTo).toEqual([
      'Microsoft Windows NT Server version 4.0',
      'Microsoft BackOffice Small Business Server, on platform(s): - the operating system: Windows NT',
    ]);
  });

  test('has its sections under the known headings, wrapped lines joined', () => {
    expect(article.sections).toEqual([
      {
        kind: 'symptoms',
        heading: 'SYMPTOMS',
        blocks: [
          {
            type: 'paragraph',
            text: 'After a second network printer has been added, the spooler service stops and the queue of the first one is empty.',
          },
        ],
      },
      {
        kind: 'status',
        heading: 'STATUS',
        blocks: [{ type: 'paragraph', text: 'The maker of the driver is looking into it.' }],
      },
    ]);
  });

  test('leaves the disclaimer out, and says so', () => {
    expect(article.source.problems).toEqual([{ code: 'boilerplate', kind: 'disclaimer', count: 1 }]);
    expect(article.source.unplaced).toEqual([]);
  });

  test('without a list of products applies to the product of its header', () => {
    const lines = [...HEADER, 'SUMMARY', '=======', '', 'A short text.', ...TRAILER];
    expect(articleOf(lines).appliesTo).toEqual(['Microsoft Windows NT winnt:4.0']);
  });

  test('is cut off where its end is missing', () => {
    const { article: cut } = importLines([...HEADER, ...PRODUCTS, 'SUMMARY', '=======', '', 'A short']);
    expect(cut?.source.problems.map(({ code }) => code)).toEqual(['cut-off']);
  });

  test('believes its header rather than numbers in its text', () => {
    const { article: found, problems } = importLines(
      document('SUMMARY', '=======', '', 'Article ID: Q123456', '', 'Text.'),
      { document: 'Q900001.TXT' },
    );
    expect(found?.kb).toBe(900001);
    expect(problems.map(({ code }) => code)).not.toContain('kb-conflict');
  });

  test('accounts for each of its lines', () => {
    const lines = document('SUMMARY', '=======', '', '1. One.', '', '   two', '', '| odd', '', '<>');
    const { lines: settled } = importLines(lines);
    const said = settled.map(({ line }) => squeezed(line.text)).join('');
    expect(said).toBe(
      splitLines(lines.join('\n'))
        .map(({ text }) => squeezed(text))
        .join(''),
    );
  });
});

describe('the text of a Q-text document', () => {
  test('keeps an unknown line over a row of signs as text', () => {
    expect(blocksOf('Disk Layout', '===========', '', 'Two partitions.')).toEqual([
      { type: 'paragraph', text: 'Disk Layout' },
      { type: 'paragraph', text: 'Two partitions.' },
    ]);
  });

  test('has lists, and steps with what is indented below them', () => {
    expect(
      blocksOf(
        'Do one of these:',
        '',
        ' - Restart the',
        '   spooler.',
        ' - Remove the port.',
        '',
        '1. Open a prompt and type:',
        '',
        '      net stop spooler',
        '',
        '   Press ENTER.',
        '',
        '2. Close it.',
      ),
    ).toEqual([
      { type: 'paragraph', text: 'Do one of these:' },
      { type: 'list', items: ['Restart the\nspooler.', 'Remove the port.'] },
      { type: 'steps', items: ['Open a prompt and type:\nnet stop spooler\nPress ENTER.', 'Close it.'] },
    ]);
  });

  test('keeps the number of a step that other text has parted from the first ones', () => {
    expect(blocksOf('1. One.', '', 'Wait a minute.', '', '2. Two.')).toEqual([
      { type: 'steps', items: ['One.'] },
      { type: 'paragraph', text: 'Wait a minute.' },
      { type: 'steps', first: 2, items: ['Two.'] },
    ]);
  });

  test('keeps program text and listings as they stand, blank lines included', () => {
    expect(blocksOf('   for (i = 0; i < 3; i++) {', '      __stop(i);', '   }', '', '   return i;')).toEqual([
      { type: 'code', text: 'for (i = 0; i < 3; i++) {\n   __stop(i);\n}\n\nreturn i;' },
    ]);
  });

  test('reads an indented message as a sentence, and notes as notes', () => {
    expect(blocksOf('   The print job could not be found.', '', 'NOTE: This is rare.')).toEqual([
      { type: 'paragraph', text: 'The print job could not be found.' },
      { type: 'note', tone: 'note', blocks: [{ type: 'paragraph', text: 'This is rare.' }] },
    ]);
  });

  test('has no markup: stars and underscores mean themselves, and repeats are no damage', () => {
    expect(blocksOf('Call __init and **p.', '', 'Call __init and **p.')).toEqual([
      { type: 'paragraph', text: 'Call __init and **p.' },
      { type: 'paragraph', text: 'Call __init and **p.' },
    ]);
  });

  test('points to other articles by number and title', () => {
    const { references, sections } = articleOf(
      document(
        'MORE INFORMATION',
        '================',
        '',
        'For more, see the following articles in the Knowledge Base:',
        '',
        '   Q173439   How to Add a Port',
        '             by Hand',
        '',
        '   ARTICLE-ID: Q123456',
        '   TITLE     : Ports in General',
        '',
        'It is also in Q111111.',
      ),
    );
    expect(references).toEqual([
      { kb: 173439, title: 'How to Add a Port by Hand' },
      { kb: 123456, title: 'Ports in General' },
      { kb: 111111 },
    ]);
    expect(sections[0]?.blocks).toEqual([{ type: 'paragraph', text: 'It is also in Q111111.' }]);
  });

  test('shows event log entries', () => {
    const { events, sections } = articleOf(
      document(
        'SYMPTOMS',
        '========',
        '',
        '   Event ID: 7031',
        '   Source: Spooler',
        '   Type: Error',
        '   Description: The service stopped',
        '   without a reason.',
      ),
    );
    expect(events).toEqual([{ source: 'Spooler', id: 7031, level: 'Error' }]);
    expect(sections[0]?.blocks).toEqual([
      {
        type: 'event',
        source: 'Spooler',
        id: 7031,
        level: 'Error',
        description: 'The service stopped without a reason.',
      },
    ]);
  });
});

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

  test('have no say in facts of a hotfix that the article is not', () => {
    const { sections } = articleOf(document('RESOLUTION', '==========', '', 'Restart the computer.'));
    expect(sections[0]?.blocks).toEqual([{ type: 'paragraph', text: 'Restart the computer.' }]);
  });
});
