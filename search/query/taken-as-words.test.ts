import { describe, expect, test } from 'vitest';
import { SAMPLE_LEXICON } from '../sample-library';
import { parseQuery } from './query';
import { takenAsWords } from './taken-as-words';

const said = (text: string) =>
  takenAsWords(text, parseQuery(text), SAMPLE_LEXICON).map(({ problem, text: part }) => [problem, part]);

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
  ])('nothing is said of %j', (text) => expect(said(text)).toEqual([]));

  test('a word that names a component or system is offered as the filter that it may stand for', () => {
    const nearest = (text: string) =>
      takenAsWords(text, parseQuery(text), SAMPLE_LEXICON).flatMap((one) =>
        'nearest' in one ? one.nearest : [],
      );
    expect(nearest('-multipath -"Shadow Copy" -w2k3 -disk')).toEqual([
      'component:mpio',
      'component:volsnap',
      'os:windows-server-2003',
    ]);
  });

  test.each(['-a'.repeat(50_000), ' -'.repeat(50_000), ' "a'.repeat(30_000), '-"'.repeat(50_000)])(
    'a hostile text is read in linear time',
    (text) => {
      const start = performance.now();
      said(text);
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});
