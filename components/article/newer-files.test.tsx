import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { sampleArticle, sampleRow, sampleTable } from '@/schema/sample-article';
import { createFileHistory } from '@/versions/file-history';
import { AtAGlance } from './at-a-glance';
import { newerCell } from './newer-cell';
import { newerFiles } from './newer-files';
import { NewerFilesList } from './newer-files-list';

const shipping = (kb: number, version: string) =>
  sampleArticle({
    kb,
    fileTables: [sampleTable({ files: [sampleRow({ version, servicePack: 'SP2' })] })],
  });

const of2007 = shipping(990007, '5.2.3790.4127');
const of2012 = shipping(990012, '5.2.3790.5059');
const history = createFileHistory([of2007, of2012]);
const [table] = of2007.fileTables;

test('a row names the newer version and its article, and only where there is one', () => {
  expect(renderToStaticMarkup(newerCell(table!.files[0]!, table!, of2007, history))).toBe(
    '<span>5.2.3790.5059</span> <a href="/kb/990012/">KB 990012</a>',
  );
  expect(newerCell(of2012.fileTables[0]!.files[0]!, of2012.fileTables[0]!, of2012, history)).toBeNull();
});

test('an article is told which articles carry its files newer', () => {
  expect(newerFiles(of2007, history)).toEqual([{ kb: 990012, files: ['Volsnap.sys'] }]);
  expect(newerFiles(of2012, history)).toEqual([]);
});

test('the computed replacement is shown apart from the stated one', () => {
  const names = { components: new Map(), products: new Map(), byKb: new Map([[990012, of2012]]) };
  const glance = (article: typeof of2007) =>
    renderToStaticMarkup(<AtAGlance article={article} names={names} history={history} />);
  expect(glance(of2007)).toContain('carries these files, or newer ones');
  expect(glance(of2007)).toContain('not stated by an article');
  expect(glance(of2012)).not.toContain('or newer ones');
});

test('very many KBs are folded away behind their count', () => {
  const many = [2010, 2011, 2012, 2013].map((year) => shipping(988_000 + year, `5.2.3790.${year + 3000}`));
  const names = { components: new Map(), products: new Map(), byKb: new Map() };
  const glance = renderToStaticMarkup(
    <AtAGlance article={of2007} names={names} history={createFileHistory([of2007, ...many])} />,
  );
  expect(glance).toContain('<details><summary>4 KBs carry these files, or newer ones</summary>');
});

test('of many names of files the first are shown, with how many there are besides', () => {
  const names = { components: new Map(), products: new Map(), byKb: new Map() };
  const files = ['A.sys', 'B.sys', 'C.sys', 'D.sys', 'E.sys', 'F.sys', 'G.sys'];
  const list = renderToStaticMarkup(<NewerFilesList newer={[{ kb: 990012, files }]} names={names} />);
  expect(list).toContain('A.sys, B.sys, C.sys, D.sys, E.sys and 2 other files');
});
