import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { sampleArticle } from '@/schema/sample-article';
import { GroupPage } from './group-page';

const group = { kind: 'Component', name: 'MPIO', about: 'Paths.', aliases: [] };
const names = { components: new Map(), products: new Map(), byKb: new Map() };
const entries = [{ article: sampleArticle({ kb: 11 }), date: null }];

const render = (pages: number, total: number) =>
  renderToStaticMarkup(
    <GroupPage {...{ group, names, entries, total, pages }} page={1} url={(page) => `/page/${page}/`} />,
  );

test('a group on one page has no links to pages', () => {
  expect(render(1, 1)).toContain('1 article, newest first</h2>');
  expect(render(1, 1)).not.toContain('<nav');
});

test('a group on several pages counts all articles and links to each page', () => {
  const html = render(3, 250);
  expect(html).toContain('250 articles, newest first, page 1 of 3</h2>');
  expect([...html.matchAll(/href="\/page\/(\d)\/"/g)].map((match) => match[1])).toEqual(['1', '2', '3']);
  expect(html).toContain('<a href="/page/1/" aria-current="page">');
});
