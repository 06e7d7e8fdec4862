import { describe, expect, test } from 'vitest';
import { createEngine } from '../engine';
import { buildIndex } from '../index/build-index';
import { SAMPLE_ARTICLES, SAMPLE_LEXICON } from '../sample-library';

const engine = createEngine(buildIndex(SAMPLE_ARTICLES, SAMPLE_LEXICON, null));
const offered = (text: string) => engine.suggest(text).map(({ type, label, query }) => [type, label, query]);

describe('suggestions', () => {
  test.each([
    ['KB977', ['kb', 'KB977381', 'KB977381'], 'an article number'],
    ['9400', ['kb', 'KB940041', 'KB940041'], 'a bare number'],
    ['lost vols', ['file', 'volsnap.sys', 'lost volsnap.sys'], 'a file, the words before it kept'],
    ['2k8', ['product', 'Windows Server 2008', 'os:windows-server-2008'], 'an alias of a system'],
    ['disk multpath', ['component', 'Multipath I/O', 'disk component:mpio'], 'a misspelt component'],
    ['replic', ['word', 'replication', 'replication'], 'a word of the library'],
  ])('%s offers %j: %s', (text, suggestion) => expect(offered(text)).toContainEqual(suggestion));

  test('the beginning of a filter offers the field, also a refused one', () => {
    expect(offered('disk comp')[0]).toEqual([
      'field',
      expect.stringContaining('component: '),
      'disk component:',
    ]);
    expect(offered('-ver')[0]?.[2]).toBe('-version:');
  });

  test.each(['the', 'restore', 'w2k3x'])('%s is no name, and offers none', (text) => {
    expect(offered(text).filter(([type]) => type === 'component' || type === 'product')).toEqual([]);
  });

  test('a component that no article has is not offered', () => {
    const about = { aliases: [], files: [], services: [], about: 'For tests.' };
    const components = [...SAMPLE_LEXICON.components, { id: 'kerberos', name: 'Kerberos', ...about }];
    const wider = createEngine(buildIndex(SAMPLE_ARTICLES, { ...SAMPLE_LEXICON, components }, null));
    expect(wider.suggest('kerber')).toEqual([]);
    expect(wider.suggest('multip')).not.toEqual([]);
  });

  test('what was typed is marked', () => {
    const [file] = engine.suggest('volsn').filter(({ type }) => type === 'file');
    expect(file?.highlights).toEqual([{ start: 0, end: 5 }]);
  });

  test('nothing is offered for nothing', () => {
    expect(engine.suggest('')).toEqual([]);
    expect(engine.suggest('volsnap ')).toEqual([]);
  });
});
