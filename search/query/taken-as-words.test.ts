import { describe, expect, test } from 'vitest';
import { buildIndex } from '../index/build-index';
import { SAMPLE_ARTICLES, SAMPLE_LEXICON } from '../sample-library';
import { parseQuery } from './query';
import { takenAsWords } from './taken-as-words';

const index = buildIndex(SAMPLE_ARTICLES, SAMPLE_LEXICON, null);
const said = (text: string) =>
  takenAsWords(text, parseQuery(text), index).map(({ problem, text: part }) => [problem, part]);

describe('what is not taken as what it looks like is said', () => {
  test.each([
    ['-dfs replication', [['minus-word', '-dfs']]],
    [
      'volume -os:vista -"shadow copy" -lost',
      [
        ['minus-word', '-"shadow copy"'],
        ['minus-word', '-lost'],
      ],
    ],
    ['volume "to the"', [['no-words', '"to the"']]],
    ['volume “in the”', [['no-words', '“in the”']]],
    ['volume "access is den', [['open-quote', '"access is den']]],
    ['volume ("access is den', [['open-quote', '"access is den']]],
    ['-os: 2003 disk', [['space-in-filter', '-os: 2003']]],
  ])('%s', (text, problems) => expect(said(text)).toEqual(problems));

  test.each([
    '-os:vista -component:mpio disk',
    'failed - retry',
    'jet error -1018',
    'plug-in e-mail',
    '"access is denied" volume',
    '“access is denied” volume',
    '19" monitor',
    'chkdsk -f\nchkdsk "-r',
    'Log: Application\nEvent: 4004',
    '-2147024891',
    '"-2147024891"',
  ])('nothing is said of %j', (text) => expect(said(text)).toEqual([]));

  test('a word that names a component or system is offered as the filter that it may stand for', () => {
    const nearest = (text: string) =>
      takenAsWords(text, parseQuery(text), index).flatMap((one) => ('nearest' in one ? one.nearest : []));
    expect(nearest('-multipath -"Shadow Copy" -w2k3 -disk')).toEqual([
      'component:mpio',
      'component:volsnap',
      'os:windows-server-2003',
    ]);
  });

  test.each([
    ['os: 2003', 'os:2003'],
    ['disk lost os:  2008r2, again', 'os:2008r2'],
    ['-component: mpio', '-component:mpio'],
    ['os: windows server 2008 r2 hangs', 'os:"windows server 2008 r2"'],
    ['os: "Windows Server 2003"', 'os:"Windows Server 2003"'],
    ['event: 4004', 'event:4004'],
    ['Event: 4004', 'event:4004'],
    ['event: DFSR 4004', 'event:DFSR/4004'],
    ['event: dfsr/4004', 'event:dfsr/4004'],
    ['file: volsnap.sys.', 'file:volsnap.sys'],
    ['restart: maybe', 'restart:maybe'],
    ['kb:\u00a0977381', 'kb:977381'],
  ])('%s is offered as %s', (text, meant) => {
    const [problem] = takenAsWords(text, parseQuery(text), index);
    expect(problem).toMatchObject({ problem: 'space-in-filter', meant });
    expect(text).toContain(problem?.text);
  });

  test.each([
    'file: not found',
    'os: plan9',
    'event: 9999',
    'event: none',
    'colour: red',
    'pos: 2003',
    'os:',
  ])('what no article fits, or is no filter, is not offered: %s', (text) => expect(said(text)).toEqual([]));

  test.each([
    '-a'.repeat(50_000),
    'os: a '.repeat(20_000),
    'os:' + ' '.repeat(100_000),
    'event: ' + 'a'.repeat(100_000),
    ' -'.repeat(50_000),
    ' "a'.repeat(30_000),
    '-"'.repeat(50_000),
  ])('a hostile text is read in linear time', (text) => {
    const start = performance.now();
    said(text);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
