import { afterEach, expect, test, vi } from 'vitest';
import { createEngine } from '@/search/engine';
import { buildIndex } from '@/search/index/build-index';
import { SAMPLE_ARTICLES, SAMPLE_LEXICON } from '@/search/sample-library';
import { printAnswer } from './print-answer';

const engine = createEngine(buildIndex(SAMPLE_ARTICLES, SAMPLE_LEXICON, null));

afterEach(() => vi.restoreAllMocks());

/** What is printed for people about a query. */
function printed(text: string): string {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  printAnswer(engine.search({ text }), false);
  return log.mock.calls.flat().join('\n');
}

test('what was not searched as it looks is said', () => {
  const said = printed('"points reparse" -mpio disk');
  expect(said).toContain(
    'No article has “points reparse” as a phrase, so its words were searched one by one.',
  );
  expect(said).toContain('so -mpio is searched as words. Did you mean -component:mpio?');
});

test('the reasons are told in the words of the page', () => {
  expect(printed('freeze on reparse points')).toMatch(
    /Found in title: reparse, points, hang \(like freeze\)/,
  );
});

test('what was searched besides, and what a filter would be in one piece, is said', () => {
  expect(printed('freeze component: mpio')).toContain('Also searched: hang, ');
  expect(printed('component: mpio')).toContain(
    'component: mpio is searched as words. Did you mean component:mpio?',
  );
  expect(printed('event:dfsr 4004')).toContain('Did you mean event:dfsr/4004?');
});
