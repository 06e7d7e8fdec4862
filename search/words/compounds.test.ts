import { describe, expect, test } from 'vitest';
import { createEngine } from '../engine';
import { buildIndex } from '../index/build-index';
import { sampleArticle, SAMPLE_LEXICON } from '../sample-library';
import { WEIGHTS } from '../weights';

/** As many articles with a title as make a spelling known, from a number on. */
const articlesFrom = (kb: number, title: string) =>
  Array.from({ length: WEIGHTS.compound.articles }, (_, i) => sampleArticle(kb + i, title));

const engine = createEngine(
  buildIndex(
    [
      ...articlesFrom(1100, 'A timeout of the relay'),
      ...articlesFrom(1200, 'The host name of the relay'),
      ...articlesFrom(1300, 'The setup of a printer'),
      sampleArticle(1400, 'Time is shown out of order', {
        symptoms: 'A printer is set to another hostname. Users authenticate in a log.',
      }),
    ],
    {
      ...SAMPLE_LEXICON,
      synonyms: [{ weight: 0.9, forms: ['log on', 'authenticate'] }],
    },
    null,
  ),
);
const also = (text: string) => engine.search({ text }).expansions.flatMap(({ also }) => also);

describe('words written together or apart', () => {
  test('are found the other way, too', () => {
    expect(also('time out')).toContain('timeout');
    expect(also('hostname')).toContain('host name');
    expect(engine.search({ text: 'time out relay' }).results.map(({ kb }) => kb)).toContain(1119);
  });

  test('count the particle that is not searched by itself', () => {
    expect(also('set up printer')).toContain('setup');
    expect(also('set printer')).not.toContain('setup');
  });

  test('are taken apart where they were run together', () => {
    const { corrections, results } = engine.search({ text: 'theprinter timeoutrelay ' });
    expect(corrections).toEqual([
      { typed: 'theprinter', used: 'the printer' },
      { typed: 'timeoutrelay', used: 'timeout relay' },
    ]);
    expect(results[0]?.kb).toBe(1119);
  });
});

describe('a synonym with a particle', () => {
  test('is not meant by the word without it', () => {
    expect(also('log on')).toEqual(['authenticate']);
    expect(also('log')).toEqual([]);
  });
});
