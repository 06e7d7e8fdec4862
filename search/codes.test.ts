import { describe, expect, test } from 'vitest';
import { createEngine } from './engine';
import { buildIndex } from './index/build-index';
import { sampleArticle, sampleFile, SAMPLE_ARTICLES, SAMPLE_LEXICON } from './sample-library';

const STOPS = sampleArticle(3001, 'The service does not stop', {
  symptoms: 'You try to stop the service and see an error in an event, status unknown.',
});
const library = createEngine(buildIndex([...SAMPLE_ARTICLES, STOPS], SAMPLE_LEXICON, null));

describe('a code that no article has', () => {
  test.each([
    'STOP 0x9E',
    'STOP: 0x0000009E',
    'stop 9e',
    'Stop error code (0x9E',
    'bug check 0x9E',
    'status 0xc000009e',
    'event 4444',
    'Event ID: 4444',
    '0x9E stop error',
    '0x9E error',
  ])('%s is said to be unknown as a whole, and the words around it find nothing', (text) => {
    const { total, unknown } = library.search({ text });
    expect({ total, unknown: unknown.map(({ word }) => word) }).toEqual({ total: 0, unknown: [text] });
  });

  test('the other words are searched as ever', () => {
    expect(library.search({ text: 'STOP 0x9E service' }).results[0]?.kb).toBe(3001);
    expect(library.search({ text: '0x9E stops service' }).results[0]?.why).toMatchObject([
      { found: 'stops' },
      { found: 'service' },
    ]);
  });

  test.each([
    ['STOP 0x7F', ['0x7e']],
    ['stop 7f', ['0x7e']],
    ['event 4044', ['event 4004']],
    ['0x9F', []],
  ])('%s: those of the library that differ in one digit are offered (%j)', (text, nearest) => {
    expect(library.search({ text }).unknown).toEqual([{ word: text, nearest }]);
  });
});

test('a code with the words before it is found and marked as the code alone', () => {
  const [result] = library.search({ text: 'stop error 0x7E' }).results;
  const { text, highlights } = result!.excerpt!;
  expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['0x0000007E']);
});

describe('a code that is written as a decimal number', () => {
  const DENIED = sampleArticle(3002, 'Access to the share is denied', {
    symptoms: 'The backup ends with 0x80070005, and a disk of 2147483648 bytes is full.',
  });
  const UNSPECIFIED = sampleArticle(3003, 'A query fails', {
    symptoms: "Run-time error '-2147467259 (80004005)': Unspecified error.",
  });
  const codes = createEngine(buildIndex([DENIED, UNSPECIFIED], SAMPLE_LEXICON, null));
  const found = (text: string) => codes.search({ text }).results.map(({ kb }) => kb);

  test.each([
    '-2147024891',
    '2147942405',
    'error -2147024891',
    'HRESULT: -2147024891',
    '"-2147024891"',
    'hr = -2147024891;\nbackup of C: stopped',
    '12:30:05 job 7 ended (rc=2147942405)',
  ])('finds what its hexadecimal form finds: %s', (text) => {
    expect(found(text)[0]).toBe(3002);
    expect(codes.search({ text }).expansions).toContainEqual({
      typed: expect.stringMatching(/-2147024891$|2147942405$/) as string,
      also: ['0x80070005'],
      by: 'converted',
    });
  });

  test.each(['0x80004005', '-2147467259', '2147500037'])(
    'an article is found by either form of its code: %s',
    (text) => expect(found(text)).toEqual([3003]),
  );

  test('the reason names the code that stands in the article, and the text is marked', () => {
    const [result] = codes.search({ text: 'error 2147942405' }).results;
    expect(result?.why).toEqual([
      { field: 'symptoms', typed: 'error 2147942405', found: '0x80070005', by: 'converted' },
    ]);
    const { text, highlights } = result!.excerpt!;
    expect(highlights.map(({ start, end }) => text.slice(start, end))).toEqual(['0x80070005']);
  });

  test('a code that is said in both forms counts once', () => {
    const { expansions, unknown } = codes.search({ text: "error '-2147467259 (80004005)'" });
    expect([expansions.length, unknown]).toEqual([1, []]);
  });

  test('a negative one that no article has is said, and those like it are offered', () => {
    expect(codes.search({ text: '-2147024890' }).unknown).toEqual([
      { word: '-2147024890', nearest: ['0x80070005'] },
    ]);
  });

  test('any other number is searched as the word that it is', () => {
    expect(found('2147483648')).toEqual([3002]);
    expect(codes.search({ text: '2147942406' }).unknown).toMatchObject([{ word: '2147942406' }]);
    for (const text of ['2147483648', '2147942406', '2147942405 bytes'])
      expect(codes.search({ text }).expansions).toEqual([]);
  });
});

test('an article number in groups of digits names its article', () => {
  const { named, results } = library.search({ text: 'see KB 977 381 first' });
  expect([named, results[0]?.kb]).toEqual([[{ kb: 977381, here: true }], 977381]);
  expect(library.search({ text: 'KB 2 748 350' }).named).toEqual([{ kb: 2748350, here: false }]);
});

describe('a version that no article has', () => {
  const shipping = (kb: number, version: string) =>
    sampleArticle(kb, 'A disk is slow', {}, { fileTables: [sampleFile('Disk.sys', version)] });
  const versions = createEngine(
    buildIndex(
      [
        shipping(3011, '6.0.6002.22500'),
        shipping(3012, '6.1.7601.22500'),
        shipping(3013, '6.1.7601.22600'),
        shipping(3014, '16.1.7601.1'),
      ],
      SAMPLE_LEXICON,
      null,
    ),
  );

  test.each([
    ['6.0.6002.18005', ['6.0.6002.22500']],
    ['6.1.7601.17514', ['6.1.7601']],
    ['6.2.9200.16384', []],
  ])('%s finds nothing, and what the library has of its build is offered (%j)', (text, nearest) => {
    const { total, unknown } = versions.search({ text });
    expect({ total, unknown }).toEqual({ total: 0, unknown: [{ word: text, nearest }] });
  });

  test('what is offered finds the fixes of the build', () => {
    const found = versions.search({ text: 'disk.sys 6.1.7601' }).results.map(({ kb }) => kb);
    expect(found.slice(0, 2).sort()).toEqual([3012, 3013]);
  });
});
