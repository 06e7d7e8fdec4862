import { describe, expect, test } from 'vitest';
import { importDocument } from './import-document';
import { splitDocument } from './split-document';
import { LEXICON } from './testing/lexicon';

const split = (...lines: string[]) => splitDocument(lines.join('\n'), 'saved.txt');
const read = (...lines: string[]) =>
  split(...lines).map((text) => {
    const { article } = importDocument(text, { document: 'saved.txt', lexicon: LEXICON });
    return [article?.kb, article?.title, article?.sections.length];
  });

describe('a document with several articles is cut where', () => {
  test('the next one has its number and title in front, and begins with the same section', () => {
    const one = ['KB900001: A service stops', 'Symptoms', 'It stops.', 'Cause', 'It waits.'];
    const two = ['KB 900002 Another service stops', '', 'Symptoms', 'It stops, too.'];
    expect(read(...one, '', ...two)).toEqual([
      [900001, 'A service stops', 2],
      [900002, 'Another service stops', 1],
    ]);
  });

  test('the next title stands above its number, as the first one does', () => {
    const one = ['A service stops now', 'Article ID: 900001', 'SYMPTOMS', 'It stops.', 'Windows 7'];
    const two = ['Another service stops', 'Article ID: 900002', 'SYMPTOMS', 'It stops, too.'];
    expect(read(...one, '', ...two)).toEqual([
      [900001, 'A service stops now', 1],
      [900002, 'Another service stops', 1],
    ]);
  });

  test('another Q-text header begins', () => {
    const article = (kb: number) => [
      `DOCUMENT:Q${kb}  22-DEC-1999  [winnt]`,
      'TITLE   :A service stops',
      '',
      'SUMMARY',
      '=======',
      '',
      'It stops.',
      '',
    ];
    expect(read(...article(900001), ...article(900002)).map(([kb]) => kb)).toEqual([900001, 900002]);
  });

  test('lines keep their numbers', () => {
    const one = ['KB900001: A service stops', 'Symptoms', 'It stops.'];
    const [, second = ''] = split(
      ...one,
      'KB900002: Another one stops',
      'Symptoms',
      'It shows this:',
      'Cause',
      'It waits.',
    );
    const { problems } = importDocument(second, { document: 'saved.txt', lexicon: LEXICON });
    expect(problems).toEqual([{ code: 'announcement-empty', text: 'It shows this:', line: 6 }]);
  });
});

describe('a document is one article where', () => {
  test.each([
    [
      'a reference stands above a section',
      ['References', 'KB900002: Another one', 'More information', 'Much.'],
    ],
    ['its own number is repeated', ['KB900001: A service stops', 'Symptoms', 'It still stops.']],
    ['a number comes at its end', ['Status', 'Known.', 'Article ID: 900001']],
  ])('%s', (_, lines) => {
    expect(split('KB900001: A service stops', 'Symptoms', 'It stops.', ...lines)).toHaveLength(1);
  });

  test('its numbers stand below its sections, and they contradict one another', () => {
    const text = [
      'Symptoms',
      'It stops.',
      'Article ID: 900001',
      'Symptoms',
      'It stops.',
      'Article ID: 900002',
    ];
    expect(split(...text)).toHaveLength(1);
    expect(importDocument(text.join('\n'), { document: 'x.txt', lexicon: LEXICON }).problems).toEqual([
      { code: 'kb-conflict', stated: [900001, 900002] },
    ]);
  });
});
