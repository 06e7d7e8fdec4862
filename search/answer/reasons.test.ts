import { describe, expect, test } from 'vitest';
import type { Lexicon } from '@/schema/lexicon';
import { createEngine } from '../engine';
import { buildIndex } from '../index/build-index';
import { sampleArticle, sampleFile, SAMPLE_LEXICON } from '../sample-library';

const LEXICON: Lexicon = {
  ...SAMPLE_LEXICON,
  products: [
    {
      id: 'seven',
      name: 'Windows Seven',
      short: 'Seven',
      aliases: ['longhorn 7'],
      role: 'client',
      builds: [],
      released: 2009,
    },
  ],
  synonyms: [
    { weight: 0.9, forms: ['sp2', 'service pack 2'] },
    { weight: 0.9, forms: ['sp', 'service pack'] },
  ],
};
const PACKED = sampleArticle(
  1,
  'A driver hangs',
  {},
  { fileTables: [sampleFile('a.sys', '6.0.6002.1', { servicePack: 'SP2' })] },
);
const WRITTEN = sampleArticle(
  2,
  'The spooler of NT 4.0 stops after Service Pack 2 came',
  { symptoms: 'With Exchange 5.5 it stops as well, but not with pack 0 of 20 of the service.' },
  { products: ['seven'] },
);
const APART = sampleArticle(3, 'An SP fails after two printers', {
  symptoms: 'Of 2 printers the service has one pack.',
});
const engine = createEngine(buildIndex([PACKED, WRITTEN, APART], LEXICON, null));
const why = (text: string, kb: number) =>
  engine
    .search({ text })
    .results.find((result) => result.kb === kb)
    ?.why.map(({ field, found, by }) => [field, found, by].join(' '));

describe('a reason names a word as the reader wrote it, or as the article has it', () => {
  test.each([
    ['driver SP2', 1, ['title driver typed', 'product SP2 typed']],
    ['driver SP 2', 1, ['title driver typed', 'product service pack 2 synonym']],
    ['Driver service pack 2', 1, ['title Driver typed', 'product service pack 2 typed']],
    ['spooler SP2', 2, ['title spooler typed', 'title service pack 2 synonym']],
    ['spooler SP-2', 2, ['title spooler typed', 'title service pack 2 synonym']],
    ['nt 4.0 spooler', 2, ['title nt 4.0 typed', 'title spooler typed']],
    ['spooler longhorn 7', 2, ['title spooler typed', 'product Windows Seven synonym']],
    ['Exchange 5.5 stops', 2, ['symptoms Exchange 5.5 typed', 'title stops typed']],
  ])('%s in KB%i: %j', (text, kb, reasons) => expect(why(text, kb)).toEqual(reasons));

  test('a number that stands elsewhere in the article is no reason', () => {
    expect(why('SP 2 fails', 3)).toEqual(['title SP typed', 'title fails typed']);
    expect(why('spooler 0', 2)).toEqual(['title spooler typed']);
  });

  test('but where nothing else was found, it is', () => {
    expect(why('2', 3)).toEqual(['symptoms 2 typed']);
    expect(why('xyzzy 20', 2)).toEqual(['symptoms 20 typed']);
  });

  test('words of a synonym that the article has apart are no reason', () => {
    expect(why('SP2 printers', 3)).toEqual(['title printers typed']);
  });
});
