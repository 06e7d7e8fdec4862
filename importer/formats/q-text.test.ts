import { describe, expect, test } from 'vitest';
import { splitLines, squeezed } from '../lines';
import { articleOf, importLines } from '../testing/import-text';
import { document, HEADER, PRODUCTS, TRAILER } from '../testing/q-text';

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
