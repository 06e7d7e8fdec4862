import { describe, expect, test } from 'vitest';
import { createEngine } from '../engine';
import { buildIndex } from '../index/build-index';
import { sampleArticle, SAMPLE_LEXICON } from '../sample-library';
import { WEIGHTS } from '../weights';

const titled = (from: number, count: number, title: string) =>
  Array.from({ length: count }, (_, i) => sampleArticle(from + i, title));

const engine = createEngine(
  buildIndex(
    [
      ...titled(1100, WEIGHTS.slip.times, 'Mailbox is full'),
      sampleArticle(1300, 'Mialbox cannot be moved'),
      ...titled(1400, 30, 'Folder opens'),
      sampleArticle(1500, 'Holder of the window'),
      sampleArticle(1600, 'Folder of the window'),
    ],
    SAMPLE_LEXICON,
    null,
  ),
);
const found = (text: string, verbatim = false) =>
  engine.search({ text, verbatim, limit: 200 }).results.map(({ kb }) => kb);

describe('a slip that an article has as well', () => {
  test('finds the common word, too, and says so', () => {
    expect(found('mialbox full')[0]).toBe(1149);
    expect(engine.search({ text: 'mialbox full' }).expansions).toContainEqual({
      typed: 'mialbox',
      also: ['mailbox'],
      by: 'synonym',
    });
  });

  test('is what was meant where nothing is to be corrected', () => {
    expect(found('mialbox', true)).toEqual([1300]);
  });
});

test('a rare word is not meant for being rare: the likeliest correction comes first', () => {
  expect(found('bolder window ').slice(0, 2)).toEqual([1600, 1500]);
});
