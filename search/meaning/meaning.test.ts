import { describe, expect, test } from 'vitest';
import { createEngine } from '../engine';
import { readWholeIndex } from '../format/read-index';
import { writeParts } from '../format/write-parts';
import { buildIndex } from '../index/build-index';
import { sampleArticle, SAMPLE_LEXICON } from '../sample-library';
import { learnMeanings } from './learn-meanings';

const THINGS = [
  'printer',
  'mailbox',
  'cluster',
  'modem',
  'snapshot',
  'router',
  'keyboard',
  'scanner',
  'tape',
  'quota',
];
const TITLE_WORDS = ['purged', 'sluggish', 'mute', 'tangled'];
const TEXT_WORDS = ['erased', 'slow', 'silent', 'mixed'];

/** Titles say `purged` where texts say `erased`, and so on; every pair of words in the company of all things. */
const LIBRARY = Array.from({ length: 2400 }, (_, i) => {
  const [thing, other] = [THINGS[i % 10]!, THINGS[Math.floor(i / 10) % 10]!];
  const what = Math.floor(i / 100) % 4;
  return sampleArticle(
    100_000 + i,
    `The ${thing} of ${other} is ${TITLE_WORDS[what]} after number${i % 60}`,
    {
      symptoms: `Whenever the ${other} is used, the ${thing} turns out ${TEXT_WORDS[what]}, says number${i % 60}.`,
    },
  );
});

const learned = learnMeanings(LIBRARY);

describe('meanings', () => {
  test('words that titles and texts say for one another are found for one another', () => {
    const engine = createEngine(buildIndex(LIBRARY, SAMPLE_LEXICON, learned));
    const { expansions } = engine.search({ text: 'sluggish ' });
    expect(expansions.find(({ by }) => by === 'related')?.also).toContain('slow');
  });

  test('of articles with as many of the words, the one on the same matter comes first', () => {
    const rivals = [
      sampleArticle(900_001, 'A printer and what was mixed', { symptoms: 'The printer turns out silent.' }),
      sampleArticle(900_000, 'A printer and what was left', { symptoms: 'The printer turns out slow.' }),
    ];
    const first = (meanings: typeof learned) =>
      createEngine(buildIndex(rivals, SAMPLE_LEXICON, meanings)).search({ text: 'printer sluggish ' })
        .results[0]?.kb;
    expect(first(learned)).toBe(900_000);
    expect(first(null)).toBe(900_001);
  });

  test('what is read of the bytes is what was learned', () => {
    const index = buildIndex(LIBRARY, SAMPLE_LEXICON, learned);
    const { parts, cardBlocks } = writeParts(index, Infinity);
    const read = readWholeIndex(
      new Uint8Array(Buffer.concat([...parts.map(({ bytes }) => bytes), ...cardBlocks])),
    );
    expect(read.ok && read.index.meanings).toEqual(index.meanings);
  });

  test('a small library teaches nothing', () => {
    expect(learnMeanings(LIBRARY.slice(0, 1999))).toBeNull();
  });

  test('three thousand articles of the same words can be searched', () => {
    const same = Array.from({ length: 3000 }, (_, i) =>
      sampleArticle(100_000 + i, 'The same title once more', {
        symptoms: 'The same few words again.',
        cause: 'None.',
      }),
    );
    const engine = createEngine(buildIndex(same, SAMPLE_LEXICON, learnMeanings(same)));
    expect(engine.search({ text: 'same title' }).results[0]?.kb).toBe(102_999);
  });

  test('codes of systems among the keywords are no words', () => {
    const coded = LIBRARY.map((article) => ({ ...article, keywords: ['kbExchangeSearch', 'spooling'] }));
    const stems = learnMeanings(coded)?.stems ?? [];
    expect(stems).toContain('spool');
    expect(stems.filter((stem) => stem.startsWith('kb'))).toEqual([]);
  });
});
