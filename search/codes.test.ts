import { describe, expect, test } from 'vitest';
import { createEngine } from './engine';
import { buildIndex } from './index/build-index';
import { sampleArticle, SAMPLE_ARTICLES, SAMPLE_LEXICON } from './sample-library';

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
