import { describe, expect, test } from 'vitest';
import { createEngine } from './engine';
import { buildIndex } from './index/build-index';
import { packVectors } from './meaning/pack';
import { DIMENSIONS } from './meaning/shape';
import { sampleArticle, SAMPLE_LEXICON } from './sample-library';

const FABRIKAM = { appliesTo: ['Fabrikam Typesetter 4.2'] };

/** So many words that no query has. */
const others = (count: number) => Array.from({ length: count }, (_, i) => `part${i}`).join(' ');

/** Invented articles that compete for the same words. */
const ARTICLES = [
  sampleArticle(1001, 'The spooler stops when a printer port is deleted', {
    symptoms: 'When you delete a port, the spooler service stops and jobs stay in the queue.',
  }),
  sampleArticle(1002, 'Jobs are printed twice', {
    symptoms: 'A job in the queue is printed twice. The spooler is not affected, no port is involved.',
  }),
  sampleArticle(1003, 'A print server does not respond', {
    symptoms:
      'The server hangs for minutes while a driver is installed. Users freeze out of the queue later on.',
    cause: 'The spooler waits for a lock that the port monitor holds.',
  }),
  sampleArticle(1004, 'Access to a share is denied after a password change', {
    symptoms: 'You receive the message "The network path was not found" although the path was right before.',
  }),
  sampleArticle(1005, 'The path of a network drive is not found in the right place', {
    symptoms: 'Found files of the network have another path.',
  }),
  sampleArticle(1006, 'Stop error 0x0000001E in Ntfs.sys', {
    symptoms: 'The computer restarts. Event ID 55 is logged by Ntfs.',
  }),
  sampleArticle(1007, 'Event ID 5513 when a computer joins', { symptoms: 'Error 0x1EA is shown.' }),
  sampleArticle(1008, 'Mail is lost'),
  sampleArticle(1009, 'Mail of delegates is lost after calendars are moved', {
    symptoms: 'Much mail is lost.',
  }),
  sampleArticle(1010, 'Tray is clogged', { symptoms: 'The tray of the scanner is clogged.' }),
  sampleArticle(1011, 'Tray is empty', { symptoms: 'The tray of the scanner is empty.' }),
  sampleArticle(1012, 'What the scanner says', { symptoms: 'Feeder is open, add paper now.' }),
  sampleArticle(1013, 'Feeder clogged', {
    symptoms: 'Paper: add none while open. Now the feeder is clogged.',
  }),
  sampleArticle(1014, 'Trains stall'),
  sampleArticle(1015, 'Glyphs overlap', { symptoms: 'It was seen with Fabrikam.' }),
  sampleArticle(1016, 'Glyphs overlap again', {}, FABRIKAM),
  ...[1019, 1020, 1021, 1022].map((kb) => sampleArticle(kb, 'Toner dries', {}, FABRIKAM)),
  sampleArticle(1017, 'Handset rings', { symptoms: 'The handset rings in the cradle.' }),
  sampleArticle(1023, 'Rattling', { symptoms: `${others(20)} the roller squeaks ${others(60)}` }),
  sampleArticle(1024, 'Rattling', { symptoms: `${others(60)} the roller squeaks ${others(20)}` }),
  sampleArticle(1025, 'Rattling', { symptoms: `${others(12)} the hinge creaks ${others(8)}` }),
  sampleArticle(1026, 'Rattling', { symptoms: `${others(16)} the hinge creaks ${others(4)}` }),
  sampleArticle(1018, 'Somebody still takes the handset', { symptoms: 'Several others already say so.' }),
];

/** What words mean, by two directions in which they may point. */
const DIRECTIONS = { stall: [0, 1], clog: [0, 1], scanner: [1, 0], empti: [1, 0] };
const MEANINGS = {
  stems: Object.keys(DIRECTIONS),
  ...packVectors(
    Float32Array.from(
      Object.values(DIRECTIONS).flatMap((to) => [...to, ...Array<number>(DIMENSIONS - 2).fill(0)]),
    ),
    Float32Array.from(Object.values(DIRECTIONS), () => 1),
  ),
};

const engine = createEngine(buildIndex(ARTICLES, SAMPLE_LEXICON, MEANINGS));
const order = (text: string) => engine.search({ text }).results.map(({ kb }) => kb);

describe('order', () => {
  test.each([
    ['spooler port', 1001, 'the title says it, and weighs more than symptoms or cause'],
    ['spooler lock', 1003, 'all words in the cause beat one word in a title'],
    ['jobs printed twice in the queue', 1002, 'more of the words beat a rarer word'],
    [
      'network path was not found',
      1004,
      'words in the typed order beat the same words scattered, even in a title',
    ],
    ['server freezes', 1003, 'a synonym beside another typed word beats that word alone'],
    ['spoler prot', 1001, 'misspelt words rank like the right ones'],
    ['printed tw', 1002, 'the word being typed counts'],
    ['ntfs 0x1e', 1006, 'a code is the whole code, not the beginning of another'],
    ['event 55', 1006, 'an event id is the whole number'],
    ['mail lost today', 1008, 'a title about nothing but what was asked beats one about more'],
    ['stal scanner tray', 1010, 'of articles with the same words, the one on the matter, misspelt or not'],
    ['stal: feeder is open, add paper now', 1012, 'a quotation is found by its words, whatever it is about'],
    ['overlap in fabrikam: glyphs', 1016, 'an article about the product that was named comes first'],
    [
      'handset in its cradle rings, somebody still takes it',
      1017,
      'what is said beats the words that hold the sentence together',
    ],
    ['roller squeaks', 1023, 'words in the opening beat the same words further on'],
    ['creaking hinge', 1025, 'a first sentence with little else than what was asked beats another'],
    ['1007 spooler port', 1001, 'a small number is no article number'],
  ])('%s → %i: %s', (text, kb) => expect(order(text)[0]).toBe(kb));

  test('equal articles stand newest first', () => {
    const twins = [1, 2, 3].map((n) =>
      sampleArticle(2000 + n, 'The same title', { symptoms: 'The same text.' }),
    );
    const twin = createEngine(buildIndex(twins, SAMPLE_LEXICON, null));
    expect(twin.search({ text: 'same title' }).results.map(({ kb }) => kb)).toEqual([2003, 2002, 2001]);
  });

  test('pages of results continue each other', () => {
    const many = Array.from({ length: 120 }, (_, i) =>
      sampleArticle(3000 + i, `Volume ${'lost '.repeat(1 + (i % 5))}`, { symptoms: `Number ${i} of many.` }),
    );
    const large = createEngine(buildIndex(many, SAMPLE_LEXICON, null));
    const page = (offset: number, limit: number) =>
      large.search({ text: 'lost volume', offset, limit }).results.map(({ kb }) => kb);
    expect([...page(0, 60), ...page(60, 60)]).toEqual(page(0, 120));
    expect(new Set(page(0, 120)).size).toBe(120);
  });

  test('a pasted log finds its article by what is rare in it', () => {
    const lines = Array.from(
      { length: 400 },
      (_, i) => `12:00:${i + 7000} the service wrote line ${i + 7000} of the queue to the log`,
    );
    const log = [...lines, 'Event ID: 5513', ...lines].join('\n');
    const start = performance.now();
    expect(order(log)[0]).toBe(1007);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test.each(['', '   ', '"', '-', 'the of and', '\u0000', 'x'.repeat(10_000)])('%j is answered', (text) => {
    expect(engine.search({ text }).results.length).toBeLessThanOrEqual(ARTICLES.length);
  });
});
