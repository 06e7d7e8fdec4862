import { describe, expect, test } from 'vitest';
import {
  alsoSearched,
  announcement,
  counted,
  coverageSentence,
  filterProblemSentence,
  loadingSentence,
  unexplained,
} from './answer-words';
import { sampleAnswer } from './sample-answer';

describe('what is said about an answer', () => {
  test('counts are written as people read them', () => {
    expect([counted(1, 'article'), counted(0, 'article'), counted(56989, 'article')]).toEqual([
      '1 article',
      '0 articles',
      '56,989 articles',
    ]);
  });

  test('a screen reader hears that a KB is not here', () => {
    const answer = sampleAnswer({ named: [{ kb: 123456, here: false }] });
    expect(announcement(answer)).toBe('KB 123456 is not in this library. No article found.');
  });

  test('a screen reader hears the count and the corrections, no more', () => {
    const answer = sampleAnswer({ total: 3, corrections: [{ typed: 'stoped', used: 'stopped' }] });
    expect(announcement(answer)).toBe('3 articles. Showing results for stopped.');
  });
});

describe('words that are in no article', () => {
  test('are told once: not again where an expansion or a filter problem tells of them', () => {
    const answer = sampleAnswer({
      unknown: ['w2k3', 'oss', 'component', 'zzyx'].map((word) => ({ word, nearest: [] })),
      expansions: [{ typed: 'w2k3', also: ['Windows Server 2003'], by: 'synonym' }],
      filterProblems: [
        { problem: 'unknown-field', text: 'oss:2003', field: 'oss', nearest: ['os'] },
        { problem: 'space-in-filter', text: 'component: mpio', meant: 'component:mpio' },
      ],
    });
    expect(unexplained(answer).map(({ word }) => word)).toEqual(['zzyx']);
  });
});

describe('words that were searched besides', () => {
  test('are told once, without those of the query and those that a word may become', () => {
    const answer = sampleAnswer({
      text: 'windows server 2008 hangs',
      expansions: [
        { typed: 'hangs', also: ['freezes', 'b', 'c', 'd', 'e'], by: 'related' },
        { typed: 'windows', also: ['Windows Server 2008'], by: 'synonym' },
        { typed: 'hangs', also: ['stops responding', 'Freezes'], by: 'synonym' },
        { typed: 'hangs', also: ['hangsup'], by: 'completed' },
        { typed: '2147942405', also: ['0x80070005'], by: 'converted' },
      ],
    });
    expect(alsoSearched(answer)).toEqual(['0x80070005', 'stops responding', 'freezes', 'b', 'c']);
  });
});

describe('how much of the library is searched', () => {
  const whole = { articles: 57_000, titles: 57_000, texts: 57_000, identifiers: true };
  test.each([
    [{ ...whole, titles: 12, texts: 0, identifiers: false }, 'searching titles only so far: 12 of 57,000'],
    [{ ...whole, texts: 0, identifiers: false }, 'searching titles only so far'],
    [{ ...whole, texts: 40_000 }, 'searching the texts of 40,000 of 57,000 so far'],
    [{ ...whole, identifiers: false }, 'file names, versions, events and filters are still loading'],
    [whole, null],
  ])('%j: %s', (coverage, sentence) => expect(coverageSentence(coverage)).toBe(sentence));
});

describe('how the loading goes', () => {
  const loading = (bytes: number, ofBytes: number | null) =>
    loadingSentence({ state: 'loading', bytes, ofBytes, coverage: null });

  test('in sizes that people read', () => {
    expect(loading(0, null)).toBe('Loading the index …');
    expect(loading(310_400, null)).toBe('Loading the index: 310 KB …');
    expect(loading(310_400, 3_960_000)).toBe('Loading the index: 310 KB of 4.0 MB …');
  });

  test('nothing is said when there is nothing to wait for', () => {
    expect(loadingSentence(null)).toBeNull();
    expect(loadingSentence({ state: 'ready', coverage: sampleAnswer().coverage })).toBeNull();
  });
});

describe('a filter that cannot be applied', () => {
  test('is named with what is wrong with it', () => {
    expect(
      filterProblemSentence({
        problem: 'unknown-field',
        text: '-oss:2003',
        field: 'oss',
        nearest: ['os'],
      }),
    ).toBe('There is no filter called “oss”, so -oss:2003 is searched as words.');
    expect(filterProblemSentence({ problem: 'not-loaded-yet', text: 'event:4004', field: 'event' })).toBe(
      'event:4004 was not applied: the part of the index that it needs is not loaded yet.',
    );
  });

  test('is told how it is written in one piece', () => {
    const spaced = { problem: 'space-in-filter', text: 'os: 2003', meant: 'os:2003' } as const;
    expect(filterProblemSentence(spaced)).toBe(
      'A filter has no space behind its colon, so os: 2003 is searched as words.',
    );
    const apart = { problem: 'event-apart', text: 'event:dfsr 4004', meant: 'event:dfsr/4004' } as const;
    expect(filterProblemSentence(apart)).toBe(
      'An event’s source and number are joined by a slash, so of event:dfsr 4004 only the number is searched, as a word.',
    );
  });

  test('is told with an example, where it has no value yet', () => {
    expect(filterProblemSentence({ problem: 'no-value', text: 'os:', field: 'os' })).toBe(
      'os: needs a value, such as os:2008r2.',
    );
    expect(filterProblemSentence({ problem: 'no-value', text: '-event:', field: 'event' })).toBe(
      '-event: needs a value, such as event:4004.',
    );
  });

  test('is told with how it is written, where nothing can be offered instead', () => {
    const problem = { problem: 'unknown-value', text: '-version:abc', field: 'version' } as const;
    expect(filterProblemSentence({ ...problem, nearest: [] })).toBe(
      '“abc” is no version that is known here, so -version:abc was left out. Write it like version:>=6.1.7601.22000.',
    );
    expect(filterProblemSentence({ ...problem, nearest: ['6.1'] })).not.toContain('Write it like');
  });
});
