import { describe, expect, test } from 'vitest';
import { createEngine } from './engine';
import { buildIndex } from './index/build-index';
import { SAMPLE_ARTICLES, SAMPLE_LEXICON, sampleArticle } from './sample-library';
import type { SearchRequest } from './types';

const engine = createEngine(buildIndex(SAMPLE_ARTICLES, SAMPLE_LEXICON, null));
const found = (text: string) => engine.search({ text }).results.map(({ kb }) => kb);
const first = (text: string) => found(text)[0];

describe('words', () => {
  test.each([
    ['file replication service hangs at startup on reparse points', 977381, 'a sentence of the reader'],
    ['replicaton stoped', 977381, 'misspelt words'],
    ['replication freezes', 977381, 'a synonym'],
    ['dfs replicat', 977381, 'a word half typed'],
    ['filter driver does not notice a volume', 975759, 'an article whose text has no heading'],
    [
      'snapshots gone diff area unreachable',
      940041,
      'an article without title and symptoms: its resolution counts',
    ],
    ['cannot reach the disk, wrong path id', 2277904, 'words of title and symptoms together'],
    ['restored backup is corrupt after extending the volume', 2748349, 'inflected words'],
  ])('%s → KB%i: %s', (text, kb) => expect(first(text)).toBe(kb));

  test('a text found in the resolution is said to be found there', () => {
    expect(engine.search({ text: 'diff area' }).results[0]?.why).toContainEqual({
      field: 'resolution',
      typed: 'diff',
      found: 'diff',
      by: 'typed',
    });
  });

  test('a word of a component is said to be found there, one of a system in the system', () => {
    const { why } = engine.search({ text: 'shadow driver 2003' }).results.find(({ kb }) => kb === 940041)!;
    expect(why.map(({ typed, field }) => [typed, field])).toEqual(
      expect.arrayContaining([
        ['driver', 'component'],
        ['2003', 'product'],
      ]),
    );
  });

  test('a looser synonym is said to be like what was typed, another name of a component to be the same', () => {
    const meansOf = (text: string) =>
      engine.search({ text }).results[0]?.why.map(({ found, by }) => [found, by]);
    expect(meansOf('freeze')).toContainEqual(['hang', 'alike']);
    expect(meansOf('w2k3')).toContainEqual(['Windows Server 2003', 'synonym']);
  });

  test.each(['sp2', 'service pack 2'])('%s finds what a service pack is asked for', (text) => {
    expect(first(text)).toBe(975759);
    expect(engine.search({ text: 'sp2 ' }).unknown).toEqual([]);
  });

  test('a correction is said, and can be refused', () => {
    const corrected = engine.search({ text: 'replicaton' });
    expect(corrected.corrections).toEqual([{ typed: 'replicaton', used: 'replication' }]);
    expect(corrected.correctedText).toBe('replication');
    const verbatim = engine.search({ text: 'replicaton ', verbatim: true });
    expect(verbatim.total).toBe(0);
    expect(verbatim.unknown).toMatchObject([{ word: 'replicaton' }]);
    expect(verbatim.unknown[0]?.nearest[0]).toBe('replication');
  });

  test('what was searched besides is said', () => {
    expect(engine.search({ text: 'freeze' }).expansions).toContainEqual({
      typed: 'freeze',
      also: ['hang'],
      by: 'synonym',
    });
  });

  test('a quoted phrase must stand in the article; one that stands nowhere is set aside and said', () => {
    expect(found('"filter driver"')).toEqual([975759, 977381]);
    expect(engine.search({ text: '"driver filter" volume' }).relaxed).toEqual(['driver filter']);
  });

  test('phrases that no article has together are named, with what is found without one of them', () => {
    expect(engine.search({ text: '"filter driver", "backup files"' }).help).toEqual({
      apart: ['filter driver', 'backup files'],
      isEmpty: false,
      drop: [
        { part: '"backup files"', query: '"filter driver" ,', total: 2 },
        { part: '"filter driver"', query: ', "backup files"', total: 1 },
      ],
      asWords: { query: 'filter driver , backup files', total: found('filter driver, backup files').length },
    });
  });

  test.each(['a', '🙂', '" -', 'os:atari', 'to the'])('%s has nothing to search for', (text) =>
    expect(engine.search({ text }).help?.isEmpty).toBe(true),
  );

  test.each(['zzyx', '0x7f', 'year:1980', 'volsnep.sys'])('%s is searched for', (text) =>
    expect(engine.search({ text }).help?.isEmpty).toBe(false),
  );

  test('phrases that no article has together are not offered as words where a filter keeps those away, too', () => {
    const { help } = engine.search({ text: '"filter driver" "backup files" year:1980' });
    expect(help).toMatchObject({ apart: ['filter driver', 'backup files'], asWords: null });
  });

  test('a phrase that only a filter keeps away can be dropped like the filter', () => {
    expect(engine.search({ text: '"filter driver" volume os:2003' }).help).toMatchObject({
      apart: [],
      drop: [{ part: 'os:2003' }, { part: '"filter driver"' }],
    });
  });

  test('matches are marked in title and excerpt', () => {
    const [result] = engine.search({ text: 'corrupt snapshot' }).results;
    const marked = (text: string, ranges: { start: number; end: number }[]) =>
      ranges.map(({ start, end }) => text.slice(start, end));
    expect(marked(result!.title!, result!.titleHighlights)).toEqual(['corrupt']);
    expect(marked(result!.excerpt!.text, result!.excerpt!.highlights)).toEqual(['snapshot']);
  });
});

describe('identifiers', () => {
  test.each([
    ['ioctl_mpio_pass', 2277904, 'the beginning of a control code'],
    ['volsnap.sys 5.2.3790.5059', 2748349, 'a file with its version'],
    ['5.2.3790.50', 2748349, 'the beginning of a version'],
    ['event 4004', 977381, 'an event id'],
    ['Event ID:      4004', 977381, 'an event id as the viewer shows it'],
    ['stop 7e', 977381, 'a stop code without leading zeros'],
    ['0x7E', 977381, 'the same as hexadecimal number'],
    ['hklm\\system\\currentcontrolset\\services\\dfsr', 977381, 'a registry path in short'],
    ['978243', 975759, 'the number of an article that another one points to'],
  ])('%s → KB%i: %s', (text, kb) => expect(first(text)).toBe(kb));

  test('a file name finds all its articles and nothing else', () => {
    expect(found('volsnap.sys').sort()).toEqual([2748349, 940041]);
  });

  test('a code of digits alone is not taken for the number of an article', () => {
    expect(engine.search({ text: '80070005' })).toMatchObject({ named: [], unknown: [{ word: '80070005' }] });
    expect(engine.search({ text: '8007000' }).named).toEqual([{ kb: 8007000, here: false }]);
  });

  test('the ending of a file that no article has finds no other file', () => {
    const naming = sampleArticle(900001, 'Disk is lost', { cause: 'Volsnap.sys gives up; ntfs waits.' });
    const small = createEngine(buildIndex([naming], SAMPLE_LEXICON, null));
    expect(small.search({ text: 'storport.sys' }).total).toBe(0);
    expect(small.search({ text: 'ntfs.sys' }).results[0]?.why).toMatchObject([
      { typed: 'ntfs.sys', found: 'ntfs' },
    ]);
  });

  test('identifiers are never guessed at', () => {
    expect(found('volsnep.sys')).toEqual([]);
    expect(engine.search({ text: 'volsnep.sys' }).unknown).toEqual([{ word: 'volsnep.sys', nearest: [] }]);
    expect(found('5.2.3790.5058')).toEqual([]);
    expect(found('0x7f')).toEqual([]);
  });
});

describe('files that a query is about', () => {
  test.each([
    ['Volsnap.sys', ['volsnap.sys'], null],
    ['volsnap hangs', ['volsnap.sys'], null],
    ['file:mpio', ['mpio.sys'], null],
    ['-file:volsnap.sys disk', [], null],
    ['-file:"volsnap.sys" disk', [], null],
    ['volsnap.sys 5.2.3790.9999', ['volsnap.sys'], '5.2.3790.9999'],
    ['6.0.6002.22200', ['fltmgr.sys'], '6.0.6002.22200'],
    ['6.0.6002.99999', [], '6.0.6002.99999'],
    ['nowhere.sys', [], null],
    ['replication', [], null],
  ])('%s: %j, version %s', (text, files, version) =>
    expect(engine.search({ text })).toMatchObject({ files, version }),
  );
});

describe('article numbers', () => {
  test.each([
    'KB977381',
    'kb 977381',
    'Q977381',
    '977381',
    '(977381)',
    'https://support.microsoft.com/kb/977381',
    'http://support.microsoft.com/KB/977381',
    'support.microsoft.com/en-us/kb/977381',
    'http://support.microsoft.com/kb/977381/zh-tw',
    'http://support.microsoft.com/?kbid=977381&lc=1033',
    'default.aspx?scid=kb;EN-US;977381',
    'https://support.microsoft.com/help/977381/some-title',
    'http://www.catalog.update.microsoft.com/Search.aspx?q=KB977381',
    'corrupt backup files, see KB977381',
  ])('%s puts the article first', (text) => {
    const answer = engine.search({ text });
    expect(answer.results[0]?.kb).toBe(977381);
    expect(answer.named).toEqual([{ kb: 977381, here: true }]);
    expect(answer.results[0]?.why[0]).toMatchObject({ field: 'kb' });
  });

  test('a number that is not here is said to be named', () => {
    expect(engine.search({ text: 'KB123456' }).named).toEqual([{ kb: 123456, here: false }]);
  });

  test('several numbers are named in the order typed, and none of them is an unknown word', () => {
    const { named, unknown } = engine.search({ text: '977381 940041 KB123456' });
    expect(named).toEqual([
      { kb: 977381, here: true },
      { kb: 940041, here: true },
      { kb: 123456, here: false },
    ]);
    expect(unknown).toEqual([]);
  });

  test.each(['Event ID 4004', 'Fix302806', 'KB2862', '224,640 bytes'])('%s names no article', (text) => {
    expect(engine.search({ text }).named).toEqual([]);
  });
});

test('who asks for more of the same gets the same, and more; other words and exact ones are found anew', () => {
  const many = createEngine(buildIndex(SAMPLE_ARTICLES, SAMPLE_LEXICON, null));
  const numbers = (request: SearchRequest) => many.search(request).results.map(({ kb }) => kb);
  const all = found('volume');
  expect(numbers({ text: 'volume', limit: 1 })).toEqual(all.slice(0, 1));
  expect(numbers({ text: 'volume', limit: 20 })).toEqual(all);
  expect(numbers({ text: 'volume', offset: 1, limit: 1 })).toEqual(all.slice(1, 2));
  expect(many.search({ text: 'volum', verbatim: true }).corrections).toEqual([]);
  expect(numbers({ text: 'mpio' })).toEqual(found('mpio'));
});
