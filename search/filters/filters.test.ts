import { describe, expect, test } from 'vitest';
import { createEngine } from '../engine';
import { buildIndex } from '../index/build-index';
import { SAMPLE_ARTICLES, SAMPLE_LEXICON } from '../sample-library';
import { numberTest, versionTest } from './comparison';
import { fileNameTest } from './file-name-test';

const engine = createEngine(buildIndex(SAMPLE_ARTICLES, SAMPLE_LEXICON, null));
const found = (text: string) => engine.search({ text }).results.map(({ kb }) => kb);
const answer = (text: string) => engine.search({ text });

describe('filters', () => {
  test.each([
    ['os:2008r2', [2277904, 977381], 'an alias'],
    ['os:"Windows Server 2008 R2"', [2277904, 977381], 'a name'],
    ['os:2003 os:2008r2', [2748349, 2277904, 977381, 940041], 'either of two systems'],
    ['component:volsnap os:2008', [2748349], 'both of two fields'],
    ['component:volsnp', [2748349, 940041], 'a misspelt component'],
    ['component:mpo', [2277904], 'a short one'],
    ['-component:volsnap -os:2008', [2277904], 'what is refused'],
    ['file:volsnap.sys', [2748349, 940041], 'a file'],
    ['file:vol*', [2748349, 940041], 'a file with a star'],
    ['file:volsnap version:>=5.2.3790.5000', [2748349], 'file and version of one row'],
    ['version:6.1.7600', [2277904, 977381], 'the beginning of a version'],
    ['arch:x86', [975759], 'an architecture'],
    ['arch:amd64 branch:ldr', [977381], 'another name of an architecture, and a branch'],
    ['event:4004', [977381], 'an event'],
    ['event:dfsr/4004', [977381], 'an event of a source'],
    ['event:volsnap/4004', [], 'an event of another source'],
    ['kb:KB940041', [940041], 'a number'],
    ['restart:maybe', [2277904], 'a restart requirement'],
    ['year:2010..2011', [2277904, 977381], 'a run of years'],
    ['year:<2008 volsnap', [940041], 'a filter beside words'],
  ])('%s → %j: %s', (text, kbs) => expect(found(text)).toEqual(kbs));

  test('what was understood is said', () => {
    expect(answer('os:2k8').filters).toEqual([
      {
        filter: { field: 'os', value: '2k8', negated: false },
        id: 'windows-server-2008',
        label: 'Windows Server 2008',
        articles: 3,
      },
    ]);
  });

  test.each([
    ['colour:red', { problem: 'unknown-field', text: 'colour:red' }],
    ['componet:mpio', { problem: 'unknown-field', nearest: ['component'] }],
    ['-comp:mpio', { problem: 'unknown-field', text: '-comp:mpio', field: 'comp', nearest: ['component'] }],
    ['oss:2003', { problem: 'unknown-field', nearest: ['os'] }],
    ['evt:4004', { problem: 'unknown-field', nearest: ['event'] }],
    ['reboot:yes', { problem: 'unknown-field', nearest: ['restart'] }],
    ['volsnap os:', { problem: 'no-value', text: 'os:', field: 'os' }],
    ['component:vss', { problem: 'unknown-value', nearest: [] }],
    ['-os:plan9', { problem: 'unknown-value', text: '-os:plan9' }],
    ['os:plan9', { problem: 'unknown-value', field: 'os' }],
    ['version:abc', { problem: 'unknown-value', field: 'version' }],
    ['event:dfsr', { problem: 'unknown-value', text: 'event:dfsr' }],
    ['event:dfsr 4004', { problem: 'event-apart', text: 'event:dfsr 4004', meant: 'event:dfsr/4004' }],
    ['-event:dfsr  4004, 2', { text: '-event:dfsr  4004', meant: '-event:dfsr/4004' }],
    ['event:"dfs replication" 4004', { meant: 'event:"dfs replication/4004"' }],
    ['event:dfsr 4.2', { problem: 'unknown-value', text: 'event:dfsr' }],
    ['branch:ltsc', { problem: 'unknown-value', nearest: ['GDR', 'LDR', 'QFE', 'WOW'] }],
  ])('%s is said to be wrong', (text, problem) => {
    expect(answer(text).filterProblems[0]).toMatchObject(problem);
  });

  test('a filter without a value is no word of the query', () => {
    expect(found('volsnap os:')).toEqual(found('volsnap'));
    expect(answer('volsnap os:').expansions).toEqual(answer('volsnap').expansions);
    expect(found('os:')).toEqual([]);
  });

  test('words that name a system or component are offered as filters, and do not force them', () => {
    const { offers, total } = answer('snapshot 2k8 volume');
    expect(total).toBe(3);
    expect(offers.map(({ label, because, query, keeps }) => [label, because, query, keeps])).toEqual([
      ['Volume Shadow Copy driver', 'snapshot', '2k8 volume component:volsnap', 2],
      ['Windows Server 2008', '2k8', 'snapshot volume os:windows-server-2008', 2],
    ]);
  });

  test('a filter that would keep everything is not offered', () => {
    expect(answer('shadow copy 2k8').offers.map(({ label }) => label)).toEqual(['Windows Server 2008']);
    expect(answer('disk lost mpio 2008r2').offers).toEqual([]);
  });

  test('when nothing is found, the filter to drop is named', () => {
    const { total, help } = answer('reparse component:mpio');
    expect(total).toBe(0);
    expect(help?.drop).toMatchObject([{ part: 'component:mpio', query: 'reparse', total: 1 }]);
  });

  test('facets count articles and lead to queries', () => {
    const { facets } = answer('component:volsnap');
    const os = facets.find(({ field }) => field === 'os');
    expect(os?.values.map(({ value, count }) => [value, count])).toEqual([
      ['windows-server-2003', 2],
      ['windows-server-2008', 1],
    ]);
    expect(os?.values[0]?.query).toBe('component:volsnap os:windows-server-2003');
    const component = facets.find(({ field }) => field === 'component')?.values[0];
    expect(component).toMatchObject({ chosen: true, query: '' });
    expect(facets.find(({ field }) => field === 'year')?.values.map(({ value }) => value)).toEqual([
      '2012',
      '2007',
    ]);
  });
});

describe('values', () => {
  test.each([
    ['6.1.7601', '6.1.7601.17514', true],
    ['6.1.76', '6.1.7601.17514', false],
    ['>=6.1.7601.9', '6.1.7601.17514', true],
    ['<6.1.7601.17514', '6.1.7601.17514', false],
    ['6.0.6002.1..6.0.6002.9', '6.0.6002.5', true],
  ])('version %s and %s: %s', (wanted, version, expected) =>
    expect(versionTest(wanted)?.(version)).toBe(expected),
  );

  test.each(['abc', '>=', '1.2.3.4.5', '>=1..2'])('%s is no version', (text) =>
    expect(versionTest(text)).toBeNull(),
  );

  test('a number may have bounds', () => {
    expect([2009, 2010, 2011].filter(numberTest('>=2010')!)).toEqual([2010, 2011]);
    expect(numberTest('soon')).toBeNull();
  });

  test.each([
    ['volsnap.sys', true],
    ['volsnap', true],
    ['vol*.sys', true],
    ['*snap*', true],
    ['vol*sn*sys*', true],
    ['volsnap.s', false],
    ['v*v*', false],
  ])('the file name %s', (wanted, expected) => expect(fileNameTest(wanted)('volsnap.sys')).toBe(expected));
});
