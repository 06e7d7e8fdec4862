import { describe, expect, test } from 'vitest';
import { findComponents } from './components';
import { distinctIds, productFinder } from './products';
import { articleOf, importLines, shortRows } from './testing/import-text';
import { LEXICON } from './testing/lexicon';

const TITLE = 'A service stops on Windows 7';
const codes = (lines: string[]) => importLines(lines).problems.map(({ code }) => code);
const kinds = (lines: string[]) => articleOf(lines).sections.map(({ kind }) => kind);

describe('the title', () => {
  test.each([
    [['Find solutions', TITLE, 'Article ID: 900001', 'Symptoms', 'It stops.']],
    [['Notice: this is a copy.', TITLE, 'Symptoms', 'It stops.']],
    [[`KB900001: ${TITLE}`, 'Symptoms', 'It stops.']],
    [[`Title: ${TITLE}`, 'It stops.']],
    [['Symptoms', 'It stops.', 'Article ID: 900001', `Title: ${TITLE}`]],
    [['Artikel-ID: 900001 - Produkte anzeigen', TITLE, 'Symptoms', 'It stops.']],
    [[`KB 900001 ${TITLE}`, 'Symptoms', 'It stops.']],
    [[`KB900001${TITLE}`, 'Symptoms', 'It stops.']],
    [[`900001 - ${TITLE}`, 'Symptoms', 'It stops.']],
    [[`Article ID: 900001${TITLE}`, 'Symptoms', 'It stops.']],
    [[`Article ID: 900001 - ${TITLE}`, 'Symptoms', 'It stops.']],
  ])('is found in %s', (lines) => {
    expect(articleOf(lines).title).toBe(TITLE);
  });

  test.each([
    [['Symptoms', 'It stops.']],
    [['A hotfix is available to you. It mends the service.']],
    [['- Windows 7', '- Windows Vista']],
  ])('is missing from %s, and that is said', (lines) => {
    expect(articleOf(lines).title).toBeNull();
    expect(codes(lines)).toContain('title-missing');
  });

  test('is the one that the user gives', () => {
    expect(articleOf([TITLE, 'Symptoms', 'It stops.'], { title: 'Another one' }).title).toBe('Another one');
  });
});

describe('sections', () => {
  test('are told by the first words of a paragraph where headings are missing, and that is said', () => {
    const lines = [
      TITLE,
      'The service stops.',
      'This issue occurs because it waits.',
      'A hotfix mends this hotfix case.',
    ];
    expect(kinds(lines)).toEqual(['symptoms', 'cause', 'resolution']);
    expect(codes(lines).filter((code) => code === 'section-inferred')).toHaveLength(3);
  });

  test('hold lists, steps, notes and commands as what they are', () => {
    const lines = [
      'Workaround',
      'Do this:',
      '1. Click Start.',
      '2. Run this:',
      'netsh int ip reset',
      'Warning It restarts.',
      'Notes',
      '- One',
      '- Two',
    ];
    expect(articleOf([TITLE, ...lines]).sections[0]?.blocks).toEqual([
      { type: 'paragraph', text: 'Do this:' },
      { type: 'steps', items: ['Click Start.', 'Run this:'] },
      { type: 'code', text: 'netsh int ip reset' },
      { type: 'note', tone: 'warning', blocks: [{ type: 'paragraph', text: 'It restarts.' }] },
      { type: 'note', tone: 'note', blocks: [{ type: 'list', items: ['One', 'Two'] }] },
    ]);
  });

  test('keep the numbers of steps that go on behind a command, a note or a paragraph', () => {
    const lines = ['Workaround', '1. Click Start.', '2. Run this:', 'netsh int ip reset', '3. Restart.'];
    const more = ['Note It takes long.', '4. Wait.', 'a. A minute.', 'b. Or two.', '5. Restart.', '1. Anew.'];
    expect(articleOf([TITLE, ...lines, ...more]).sections[0]?.blocks).toEqual([
      { type: 'steps', items: ['Click Start.', 'Run this:'] },
      { type: 'code', text: 'netsh int ip reset' },
      { type: 'steps', first: 3, items: ['Restart.'] },
      { type: 'note', tone: 'note', blocks: [{ type: 'paragraph', text: 'It takes long.' }] },
      { type: 'steps', first: 4, items: ['Wait. – A minute. – Or two.', 'Restart.'] },
      { type: 'steps', items: ['Anew.'] },
    ]);
  });

  test.each([
    ['SYMPTOM: it stops', 'symptoms', 'it stops'],
    ['PROBLEM - It stops', 'symptoms', 'It stops'],
    ['**Cause:** The driver waits for ever.', 'cause', 'The driver waits for ever.'],
    ['SOLUTION: install it', 'resolution', 'install it'],
    ['Workaround: Restart the service by hand.', 'workaround', 'Restart the service by hand.'],
  ])('begin at a label with text behind it: %s', (line, kind, text) => {
    const sections = articleOf([TITLE, 'Status', 'Known.', line]).sections;
    expect(sections.map((section) => section.kind)).toEqual(['status', kind]);
    expect(sections[1]?.blocks).toEqual([{ type: 'paragraph', text }]);
  });

  test.each([
    'Cause: unknown',
    'Status: 0x80070005 is shown',
    'Problem: See above',
    'Solution Partner: It stops now and then.',
  ])('do not begin at a word that only looks like a label: %s', (line) => {
    expect(kinds([TITLE, 'More information', 'It stops.', line])).toEqual(['more-information']);
  });

  test('have repeated paragraphs once; of two, the one that parts a list from its announcement goes', () => {
    const repeated = 'An error is shown afterwards.';
    const lines = [
      TITLE,
      'Symptoms',
      'Consider this:',
      repeated,
      '- You click.',
      repeated,
      'Cause',
      'It waits.',
    ];
    expect(articleOf(lines).sections[0]?.blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'list',
      'paragraph',
    ]);
    expect(codes(lines)).toContain('repeated-paragraph');
  });

  test('join the lines of paragraphs that are broken at a column', () => {
    const line = (end: string) => `This line is as long as lines are in mails and goes on with ${end}`;
    const lines = [
      TITLE,
      '',
      'Symptoms',
      '',
      line('the'),
      `next, which is one more. ${line('a').slice(0, 30)}`,
      line('the'),
      line('the'),
      'last.',
      '',
      'The end.',
    ];
    expect(
      articleOf(lines.map((text, index) => (index > 4 && index < 8 ? text.toLowerCase() : text))).sections[0]
        ?.blocks,
    ).toHaveLength(2);
  });
});

describe('a document without an article', () => {
  test.each([[['KB900001']], [['', 'Print | Email', 'Article ID: 900001', 'Page 1 of 1']]])(
    'gives none: %s',
    (lines) => {
      expect(importLines(lines, { title: TITLE }).article).toBeNull();
      expect(codes(lines)).toEqual(['nothing-read']);
    },
  );
});

describe('damage is said', () => {
  test('a document that ends with a heading, a header row, a sentence or within a row', () => {
    const above = [TITLE, 'Symptoms', 'It stops.', 'File information'];
    const heading = 'For all supported x86-based versions of Windows 7';
    for (const end of [
      [heading],
      [heading, 'File name\tFile size'],
      ['This sentence goes on and then it'],
      [heading, 'File name\tFile size\tPlatform', 'a.dll\t1,0'],
    ]) {
      expect(codes([...above, ...end])).toContain('cut-off');
    }
  });

  test('a table that its heading promises', () => {
    expect(
      codes([
        TITLE,
        'File information',
        'For all supported x86-based versions of Windows 7',
        'Status',
        'Known.',
      ]),
    ).toContain('table-missing');
  });

  test('a row with an unreadable cell keeps the others; one that fits nowhere is kept as it stands', () => {
    const lines = [
      TITLE,
      'File name\tFile version\tFile size\tPlatform',
      'a.dll\t6.1.76x0.1\t1,000\tx86',
      'b.dll\t1,000',
      'Status',
      'Known.',
      'Mended.',
    ];
    const article = articleOf(lines);
    expect(shortRows(article)).toEqual(['a.dll - 1000 - x86 - - ×1']);
    expect(article.source.unplaced).toEqual(['b.dll\t1,000']);
    expect(codes(lines)).toEqual(expect.arrayContaining(['cell-unreadable', 'row-unreadable']));
  });

  test('a column that articles have no field for gives its cells to the problem', () => {
    const { problems } = importLines([
      TITLE,
      'File name\tFile size\tHash',
      'a.dll\t1,000\tabc',
      'Status',
      'Known.',
      'Mended.',
    ]);
    expect(problems).toContainEqual({ code: 'column-unplaced', line: 2, column: 'Hash', values: ['abc'] });
  });
});

describe('the lexicon', () => {
  const products = (text: string) => distinctIds(productFinder(LEXICON)(text));

  test('the longest product name counts', () => {
    expect(products('Windows Server 2008 R2 and Windows 8.1')).toEqual([
      'windows-server-2008-r2',
      'windows-8-1',
    ]);
    expect(products('Windows Vista and of Windows Server 2008')).toEqual([
      'windows-vista',
      'windows-server-2008',
    ]);
    expect(products('Windows Web Server 2008 R2, Microsoft® Windows 7')).toEqual([
      'windows-server-2008-r2',
      'windows-7',
    ]);
  });

  test('other servers and other numbers are no Windows', () => {
    expect(products('Microsoft SQL Server 2008 R2, Windows 70, Windows 8.5')).toEqual([]);
  });

  test('components come from title, files and text, the most telling first', () => {
    const evidence = {
      title: 'MPIO fails',
      text: 'The filter manager waits. The filter manager, filter manager.',
      files: ['Mpio.sys'],
      events: [],
    };
    expect(findComponents(LEXICON, evidence)).toEqual(['mpio', 'fltmgr']);
    expect(
      findComponents(LEXICON, { title: '', text: 'A snapshot once.', files: ['W03a3409.dll'], events: [] }),
    ).toEqual([]);
  });
});
