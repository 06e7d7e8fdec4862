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

describe('a misspelt word whose right spelling stands in no article', () => {
  const small = createEngine(
    buildIndex(
      [
        sampleArticle(2100, 'Corrupted indexes of a volume'),
        sampleArticle(2200, 'Printers vanish'),
        sampleArticle(2300, 'Backup takes long'),
      ],
      { ...SAMPLE_LEXICON, synonyms: [{ weight: 0.8, forms: ['disappear', 'vanish', 'go away'] }] },
      null,
    ),
  );
  const answer = (text: string, verbatim = false) => small.search({ text, verbatim });

  test('finds the forms that articles have', () => {
    expect(answer('corupt ').corrections).toEqual([{ typed: 'corupt', used: 'corrupted' }]);
    expect(answer('corupt ').results.map(({ kb }) => kb)).toEqual([2100]);
  });

  test('finds the synonyms that articles have', () => {
    const { corrections, correctedText, expansions, unknown, results } = answer('printer dissapear ');
    expect(corrections).toEqual([{ typed: 'dissapear', used: 'disappear' }]);
    expect(correctedText).toBe('printer disappear ');
    expect(expansions).toContainEqual({ typed: 'dissapear', also: ['vanish'], by: 'synonym' });
    expect(unknown).toEqual([]);
    expect(results.map(({ kb }) => kb)).toEqual([2200]);
  });

  test('stays unknown where nothing is near, or where it is to be searched as typed', () => {
    expect(answer('kerberos ').unknown.map(({ word }) => word)).toEqual(['kerberos']);
    expect(answer('corupt ', true).results).toEqual([]);
    expect(answer('dissapear ', true).results).toEqual([]);
  });

  test('is corrected to a word that articles have before anything else', () => {
    expect(answer('bakcup ').corrections).toEqual([{ typed: 'bakcup', used: 'backup' }]);
  });
});

test('a rare word is not meant for being rare: the likeliest correction comes first', () => {
  expect(found('bolder window ').slice(0, 2)).toEqual([1600, 1500]);
});
