import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Names } from '@/components/names';
import type { Article, Problem } from '@/schema/article';
import { problem } from '@/schema/problems';
import { sampleArticle, sampleRow, sampleTable } from '@/schema/sample-article';
import { createFileHistory } from '@/versions/file-history';
import { ArticlePage } from './article-page';

const noNames: Names = { components: new Map(), products: new Map(), byKb: new Map() };

const renderPage = (article: Article, names: Names) =>
  renderToStaticMarkup(<ArticlePage article={article} names={names} history={createFileHistory([])} />);

const render = (parts: Partial<Article>) => renderPage(sampleArticle(parts), noNames);

const text = (parts: Partial<Article>) =>
  render(parts)
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

describe('an article’s page', () => {
  test('shows text of the source as text, never as markup', () => {
    const html = render({
      title: '<img src=x onerror=alert(1)>',
      sections: [{ kind: 'cause', blocks: [{ type: 'paragraph', text: '<script>alert(1)</script>' }] }],
    });
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain('&lt;script&gt;');
  });

  test('shows the paragraphs of a step apart, and a listing among them as it stands', () => {
    const items = ['Type:\n\nName   Size\nA.dll  1\n\nPress ENTER.', 'Close it.'];
    expect(render({ sections: [{ kind: 'resolution', blocks: [{ type: 'steps', items }] }] })).toContain(
      '<ol><li><p>Type:</p><pre><code>Name   Size\nA.dll  1</code></pre><p>Press ENTER.</p></li><li>Close it.</li></ol>',
    );
  });

  test('has a fitting, marked title where the source lost it', () => {
    expect(render({ kb: 940041, title: null })).toContain(
      '<span class="stand-in">KB 940041 — title missing in the source</span>',
    );
  });

  test('tells a stated branch from one by rule and one by inference', () => {
    const row = (version: string, branch: 'GDR' | null) => sampleRow({ version, branch });
    const shown = text({
      fileTables: [
        sampleTable({
          files: [row('6.0.6001.18000', 'GDR'), row('6.0.6001.22565', null), row('6.0.6002.22269', null)],
        }),
      ],
      branchRules: [{ pattern: '6.0.6001.22xxx', products: [], milestone: 'SP1', branch: 'LDR' }],
    });
    expect(shown).toMatch(
      /6\.0\.6001\.18000 .*GDR stated .*6\.0\.6001\.22565 .*SP1 rule LDR rule .*6\.0\.6002\.22269 .*LDR inferred/,
    );
  });

  test('keeps the mark of a 32-bit twin beside the branch of its version', () => {
    const files = [sampleRow({ version: '6.0.6002.22269', branch: 'WOW' })];
    expect(text({ fileTables: [sampleTable({ files })] })).toContain('WOW, LDR inferred');
  });

  test('says UTC only of times that the source gives in UTC', () => {
    const table = (modified: string) => ({ fileTables: [sampleTable({ files: [sampleRow({ modified })] })] });
    expect(text(table('2012-08-21T11:47Z'))).toContain('Modified (UTC)');
    expect(text(table('1996-09-26T18:34'))).not.toContain('UTC)');
    expect(text(table('2012-08-21'))).not.toContain('UTC)');
  });

  test('tells no replaced hotfix from a replacement that is not stated', () => {
    const hotfix = { prerequisites: [], restart: null, registryChange: null, replaces: null, downloads: [] };
    expect(text({ hotfix })).toContain('Replaces Not stated');
    expect(text({ hotfix: { ...hotfix, replaces: [] } })).toContain('Replaces No earlier hotfix');
    expect(text({ hotfix: { ...hotfix, replaces: [923628] } })).toContain('Replaces KB 923628');
  });

  test('shows the lines that fit nowhere', () => {
    const { source } = sampleArticle();
    expect(text({ source: { ...source, unplaced: ['A stray line'] } })).toContain('A stray line');
  });

  test('warns at its top of rows, tables and an end that are lost, and of nothing else', () => {
    const { source } = sampleArticle();
    const head = (...problems: Problem[]) =>
      text({ source: { ...source, problems } }).split('On this page')[0];
    const unreadable = problem('row-unreadable', { text: 'Mpio.sys 6.1' }, 7);
    expect(head(problem('cut-off', { after: 'x64' }), unreadable, unreadable)).toContain(
      'damaged: its end is cut off, 2 file rows could not be read.',
    );
    expect(head(problem('table-missing', { heading: 'x86' }))).toContain('a file table is missing');
    expect(head(problem('repeated-paragraph', { text: 'Again.' }))).not.toContain('damaged');
  });

  test('has no empty frame where nothing is known at a glance', () => {
    expect(render({})).toContain('<div class="answer"></div>');
    expect(render({ products: ['windows-7'] })).toContain('<div class="answer"><dl');
  });

  test('marks files that are as they were released', () => {
    const files = [sampleRow({ version: '6.0.6002.18005' }), sampleRow({ version: '6.0.6002.22269' })];
    expect(text({ fileTables: [sampleTable({ files })] })).toMatch(
      /6\.0\.6002\.18005 Unchanged SP2 file .*6\.0\.6002\.22269 (?!Unchanged)/,
    );
  });

  test('writes the usual headings in one way, however the source does', () => {
    const block = { type: 'paragraph' as const, text: 'Text.' };
    const html = render({
      sections: [
        { kind: 'more-information', heading: 'MORE INFORMATION', blocks: [block] },
        { kind: 'other', heading: 'SUMMARY', blocks: [block] },
        { kind: 'other', heading: 'SQL Server', blocks: [block] },
      ],
    });
    expect([...html.matchAll(/<h2[^>]*>([^<]*)<\/h2>/g)].map(([, label]) => label)).toEqual(
      expect.arrayContaining(['More information', 'Summary', 'SQL Server']),
    );
  });

  test('explains the marks of branch and service pack only where a table has them', () => {
    const table = (version: string) => ({ fileTables: [sampleTable({ files: [sampleRow({ version })] })] });
    expect(text(table('6.0.6002.22269'))).toContain('inferred from the version otherwise');
    expect(text(table('1.2.0.786'))).not.toContain('inferred from the version otherwise');
  });

  test('folds a long list of products away and leaves a short one open', () => {
    const names = (count: number) => Array.from({ length: count }, (_, index) => `Edition ${index}`);
    expect(render({ appliesTo: names(30) })).toContain('<summary>30 products and editions</summary>');
    expect(render({ appliesTo: names(3) })).not.toContain('<summary>');
  });

  test('links addresses in its text, without the full stop behind them, and nothing but http', () => {
    const html = render({
      sections: [
        {
          kind: 'status',
          blocks: [{ type: 'paragraph', text: 'See http://example.com/a?b=1. Not javascript:alert(1).' }],
        },
      ],
    });
    expect(html).toContain(
      'See <a href="http://example.com/a?b=1" rel="external">http://example.com/a?b=1</a>. Not',
    );
    expect(html).not.toContain('href="javascript');
  });

  test('links a KB number in its text only when that article is here', () => {
    const text = 'See KB990002 and KB 990003.';
    const here = sampleArticle({ kb: 990002 });
    const article = sampleArticle({ sections: [{ kind: 'status', blocks: [{ type: 'paragraph', text }] }] });
    const html = renderPage(article, { ...noNames, byKb: new Map([[990002, here]]) });
    expect(html).toContain('href="/kb/990002/"');
    expect(html).not.toContain('990003/"');
  });
});
