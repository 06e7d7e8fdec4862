import { expect, test } from 'vitest';
import type { Suggestion } from '@/search/types';
import { optionsOf } from './options';
import { INITIAL_STATE } from './search-state';

const RECENT = { on: true, queries: ['mpio', 'dfsr 4004'] };
const shown = (text: string, ...suggestions: Suggestion[]) =>
  optionsOf({ ...INITIAL_STATE, text, suggestions, typing: true, recent: RECENT });

test('an empty box offers the recent searches', () => {
  expect(shown(' ').map(({ kind, label, query }) => [kind, label, query])).toEqual([
    ['recent', 'mpio', 'mpio'],
    ['recent', 'dfsr 4004', 'dfsr 4004'],
  ]);
});

test('a text offers what the engine suggests for it, articles to open and the rest to search', () => {
  const options = shown(
    'dfs',
    { type: 'component', id: 'dfsr', label: 'DFS Replication', highlights: [], query: 'component:dfsr' },
    { type: 'kb', kb: 977381, label: 'KB977381', highlights: [], query: 'kb:977381' },
  );
  expect(options.map(({ kind, kb, query }) => [kind, kb, query])).toEqual([
    ['component', null, 'component:dfsr'],
    ['article', 977381, 'kb:977381'],
  ]);
});

test('what stands in the box already is not offered', () => {
  expect(shown('dfsr ', { type: 'word', label: 'dfsr', highlights: [], query: 'dfsr' })).toEqual([]);
});

test('a text that was searched on purpose offers nothing more', () => {
  const suggestions: Suggestion[] = [{ type: 'word', label: 'mpio', highlights: [], query: 'mpio' }];
  expect(optionsOf({ ...INITIAL_STATE, text: 'mpi', suggestions, typing: false, recent: RECENT })).toEqual(
    [],
  );
});
