import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { LoadStatus } from '@/search/protocol';
import type { Answer, Facet } from '@/search/types';
import { AnswerView } from './answer-view';
import { TakingContext } from './query-link';
import { FULL_COVERAGE, sampleAnswer, sampleResult } from './sample-answer';

interface Page {
  answer?: Partial<Answer>;
  status?: LoadStatus;
  failure?: string;
  verbatim?: boolean;
  isPrivate?: boolean;
}

const READY: LoadStatus = { state: 'ready', coverage: FULL_COVERAGE };
const nothing = () => undefined;

function html({ answer, status = READY, failure, verbatim = false, isPrivate = false }: Page): string {
  return renderToStaticMarkup(
    <TakingContext value={{ take: nothing, isPrivate }}>
      <AnswerView
        busy={false}
        answer={answer ? sampleAnswer(answer) : null}
        status={status}
        failure={failure ?? null}
        verbatim={verbatim}
        onOpen={nothing}
        onMore={nothing}
        onRetry={nothing}
      />
    </TakingContext>,
  );
}

/** What a reader sees, without tags. */
const text = (page: Page) =>
  html(page)
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x27;', '’');

describe('results', () => {
  test('a found article is a link with its number, its title and the reasons', () => {
    const why = [{ field: 'title', typed: 'stoped', found: 'stops', by: 'corrected' }] as const;
    const page = { answer: { results: [sampleResult({ why: [...why] })] } };
    expect(html(page)).toContain('href="/kb/977381/"');
    expect(text(page)).toContain('KB 977381 Replication stops after a restart');
    expect(text(page)).toContain('Found in title: stops (stoped corrected)');
  });

  test('a title that the source lost, and one that could not be loaded, are told apart', () => {
    const lost = sampleResult({ title: null });
    expect(text({ answer: { results: [lost] } })).toContain('KB 977381 — title missing in the source');
    const notLoaded = sampleResult({ title: null, card: 'missing' });
    expect(text({ answer: { results: [notLoaded] } })).toMatch(/Try again.*title could not be loaded/);
    expect(text({ answer: { results: [lost] } })).not.toContain('Try again');
  });

  test('more results are offered only when there are more, and none are on their way', () => {
    const results = Array.from({ length: 20 }, (_, i) => sampleResult({ kb: 900_000 + i }));
    expect(text({ answer: { results, total: 51 } })).toContain('20 more of 51');
    expect(text({ answer: { results, total: 20 } })).not.toContain('more of');
    expect(text({ answer: { results: results.slice(0, 5), total: 51 } })).not.toContain('more of');
  });

  test('articles are text, never markup', () => {
    const title = '<script>alert(1)</script>';
    expect(html({ answer: { results: [sampleResult({ title })] } })).toContain('&lt;script&gt;');
  });
});

describe('how a query was understood', () => {
  test('corrections are said, with the way to the words as typed', () => {
    const page = { answer: { text: 'mpio stoped', corrections: [{ typed: 'stoped', used: 'stopped' }] } };
    expect(text(page)).toContain('Showing results for stopped. Search for stoped instead');
    expect(html(page)).toContain('href="/?q=mpio%20stoped&amp;verbatim=1"');
    expect(text({ answer: { text: 'stoped' }, verbatim: true })).toContain('Correct misspelt words');
  });

  test('words that were searched besides are told, many of them folded', () => {
    const also = ['a', 'b', 'c', 'd'];
    const expansions = ['hangs', 'stops'].map((typed, nr) => ({
      typed,
      also: also.map((word) => `${word}${nr}`),
      by: 'related' as const,
    }));
    expect(html({ answer: { expansions } })).toContain(
      'Also searched: a0, b0, c0, d0 and 4 others</summary>a1',
    );
    expect(html({ answer: { expansions: expansions.slice(0, 1) } })).toContain(
      'Also searched: a0, b0, c0, d0</p>',
    );
  });

  test('unknown words come with their nearest, in the query they belong to', () => {
    const page = { answer: { text: 'dsfr stops', unknown: [{ word: 'dsfr', nearest: ['dfsr'] }] } };
    expect(text(page)).toContain('In no article here: dsfr. Did you mean dfsr?');
    expect(html(page)).toContain('href="/?q=dfsr%20stops"');
  });

  test('words that no article has, and none is like, stand in one sentence, each once', () => {
    const words = ['zzyx', 'qwrk', 'zzyx'].map((word) => ({ word, nearest: [] }));
    expect(text({ answer: { unknown: words } })).toContain('In no article here: zzyx, qwrk');
  });

  test('the many unknown words of a long text are folded, and no other words are offered for them', () => {
    const unknown = ['ab', 'cd', 'ef', 'gh', 'dsfr'].map((word) => ({ word, nearest: ['dfsr'] }));
    expect(html({ answer: { unknown } })).toContain(
      'In no article here: ab, cd, ef, gh and 1 other</summary>dsfr',
    );
    expect(text({ answer: { unknown } })).not.toContain('Did you mean');
  });

  test('a filter or a minus within a sentence is one piece, which no line breaks', () => {
    const problem = { problem: 'minus-word', text: '-mpio', nearest: ['component:mpio'] } as const;
    const page = { answer: { text: '-mpio', filterProblems: [{ ...problem, nearest: ['component:mpio'] }] } };
    for (const piece of ['-os:vista,', '-mpio', '-component:mpio'])
      expect(html(page)).toMatch(new RegExp(`class="token"[^>]*>${piece}<`));
    expect(text(page)).toContain(
      'as in -os:vista, so -mpio is searched as words. Did you mean -component:mpio?',
    );
  });

  test('a filter can be taken away, and an offered one added', () => {
    const filter = { field: 'os', value: '2003', negated: false } as const;
    const page: Page = {
      answer: {
        text: 'volsnap os:2003',
        filters: [{ filter, id: 'windows-server-2003', label: 'Windows Server 2003', articles: 2 }],
        offers: [{ filter, label: 'Windows 7', because: 'win7', query: 'volsnap os:7', keeps: 3 }],
      },
    };
    expect(html(page)).toContain('href="/?q=volsnap"');
    expect(text(page)).toContain('Only Windows 7? (3)');
  });

  test('a KB that is not here leads to the vendor', () => {
    const page = { answer: { named: [{ kb: 123456, here: false }] } };
    expect(text(page)).toContain('KB 123456 is not in this library');
    expect(html(page)).toContain('href="https://support.microsoft.com/kb/123456"');
  });

  test('the files and the version of a query lead to their pages', () => {
    const page = { answer: { files: ['volsnap.sys'], version: '5.2.3790.4127' } };
    expect(html(page)).toContain('<a href="/files/volsnap.sys/">All versions of volsnap.sys</a>');
    expect(html(page)).toContain(
      '<a href="/check/">Is a file new enough? Paste its name and version on the check page</a>',
    );
  });

  test('of several KBs, Enter opens the first that is here, and the missing ones are told', () => {
    const named = [123456, 940041, 977381].map((kb) => ({ kb, here: kb !== 123456 }));
    expect(text({ answer: { named } })).toContain('Enter opens KB 940041');
    expect(text({ answer: { named } })).toContain('KB 123456 is not in this library');
    expect(text({ answer: { named } })).not.toContain('KB 940041 is not');
  });

  test('pasted text stands in no link', () => {
    const answer = { text: 'FS01\n4004', corrections: [{ typed: 'FS01', used: 'fs' }] };
    expect(html({ answer, isPrivate: true })).not.toContain('href');
    expect(text({ answer, isPrivate: true })).toContain('Search for FS01 instead');
  });
});

describe('facets', () => {
  const facet = (values: [value: string, count: number, chosen?: boolean][]): Facet => ({
    field: 'file',
    more: 0,
    values: values.map(([value, count, chosen = false]) => ({
      value,
      label: value,
      count,
      chosen,
      query: `q file:${value}`,
    })),
  });

  test('that narrow nothing are left out', () => {
    expect(html({ answer: { total: 2, facets: [facet([['a.sys', 2]])] } })).not.toContain('a.sys');
    expect(html({ answer: { total: 2, facets: [facet([['a.sys', 1]])] } })).toContain('q=q%20file%3Aa.sys');
    expect(text({ answer: { total: 2, facets: [facet([['a.sys', 2, true]])] } })).toContain(
      'Narrow down (1)',
    );
  });

  test('with many values show the first ones and fold the others', () => {
    const many = facet(Array.from({ length: 9 }, (_, nr) => [`f${nr}.sys`, 1]));
    expect(text({ answer: { total: 2, facets: [many] } })).toMatch(/f5\.sys 13 moref6\.sys/);
  });
});

describe('when nothing is found', () => {
  test('the filters whose removal helps are named with what it brings', () => {
    const help = {
      apart: [],
      isEmpty: false,
      drop: [{ part: 'os:vista', query: 'mpio', total: 4 }],
      asWords: null,
    };
    const page = { answer: { help } };
    expect(text(page)).toContain('No article found');
    expect(text(page)).toContain('Without os:vista: 4 articles');
  });

  test('a filter that no article fits is told from one that only these words miss', () => {
    const filters = [
      { value: '2012', articles: 0 },
      { value: '2003', articles: 3 },
    ].map(({ value, articles }) => ({
      filter: { field: 'os', value, negated: false } as const,
      id: null,
      label: value,
      articles,
    }));
    expect(text({ answer: { filters } })).toContain('No article here fits os:2012.');
    expect(text({ answer: { filters } })).not.toContain('fits os:2003');
  });

  test('a query without anything to search for is told from one that stands nowhere', () => {
    const help = { apart: [], drop: [], asWords: null };
    expect(text({ answer: { text: 'the', help: { ...help, isEmpty: true } } })).toContain(
      'Nothing in this can be searched for',
    );
    expect(text({ answer: { text: 'zzyx', help: { ...help, isEmpty: false } } })).toContain(
      'Use fewer or other words',
    );
  });

  test('the phrases that no article has together are named, and each can be dropped', () => {
    const drop = [{ part: '"lost disk"', query: '"shadow copy"', total: 2 }];
    const page = {
      answer: { help: { apart: ['lost disk', 'shadow copy'], isEmpty: false, drop, asWords: null } },
    };
    expect(text(page)).toContain('No article has “lost disk” and “shadow copy” together.');
    expect(text(page)).toContain('Without &quot;lost disk&quot;: 2 articles');
    expect(html(page)).toContain('href="/?q=%22shadow%20copy%22"');
  });

  test('phrases that no article has together can be searched as words, whichever is dropped', () => {
    const asWords = { query: 'a b , c ( d )', total: 7 };
    const help = { apart: ['a b', 'c', 'd'], isEmpty: false, drop: [], asWords };
    const page = { answer: { help } };
    expect(text(page)).toContain(
      'No article has “a b”, “c” and “d” together.Search their words one by one: 7 articles',
    );
    expect(html(page)).toContain('href="/?q=a%20b%20%2C%20c%20(%20d%20)"');
  });
});

describe('while the index is coming, or does not come', () => {
  const titlesOnly = { articles: 57_000, titles: 12, texts: 0, identifiers: false };
  const loading: LoadStatus = { state: 'loading', bytes: 200_000, ofBytes: null, coverage: titlesOnly };

  test('an answer says how much of the library it stands on', () => {
    expect(text({ answer: {}, status: loading })).toContain('searching titles only so far: 12 of 57,000');
  });

  test('a request that cannot be answered yet is no failure', () => {
    const page = text({ status: loading, failure: 'The index is not there.' });
    expect(page).toContain('Searching …');
    expect(page).not.toContain('The index is not there.');
  });

  test('what is wrong is said with a button to try again, also above what was found', () => {
    const problem = { problem: 'cut', file: 'words.bin', sentence: 'words.bin is cut off.' } as const;
    const status: LoadStatus = { state: 'failed', problem, coverage: titlesOnly };
    expect(text({ status })).toMatch(/words\.bin is cut off\..*Try again/);
    const partial = text({ status, answer: { results: [sampleResult()] } });
    expect(partial).toMatch(/words\.bin is cut off\..*KB 977381/);
    expect(text({ failure: 'The engine broke.' })).toMatch(/The engine broke\..*Try again/);
  });
});
