import { describe, expect, test } from 'vitest';
import { openLedger } from '../ledger';
import { squeezed } from '../lines';
import { articleOf, importLines, shortRows } from '../testing/import-text';
import { openPage } from './html/open';

const HEAD = '<html><head><title>The spooler stops on a busy server - Microsoft Support</title>';
const page = (body: string, head = '') =>
  articleOf([`${HEAD}${head}</head><body>${body}</body></html>`], { document: 'KB900001.html' });
const textsOf = (article: ReturnType<typeof page>) =>
  article.sections.flatMap(({ blocks }) => blocks.flatMap((block) => ('text' in block ? [block.text] : [])));

describe('the number of a saved page', () => {
  const numberOf = (head: string, body = '', document = 'page.htm') =>
    importLines([`<html><head>${head}</head><body><h2>Symptoms</h2><p>It stops.</p>${body}</body></html>`], {
      document,
    }).article?.kb;

  test('comes from its address in any scheme', () => {
    expect(
      numberOf('<link rel="canonical" href="https://support.microsoft.com/en-us/help/977381/a-title">'),
    ).toBe(977381);
    expect(numberOf('<meta property="og:url" content="http://support.microsoft.com/kb/931234/de">')).toBe(
      931234,
    );
    expect(
      numberOf('<link rel=canonical href="https://x.example/en-us/topic/a-title-kb2601234-1f3a2b4c">'),
    ).toBe(2601234);
    expect(
      numberOf('<!-- saved from url=(0041)http://support.microsoft.com/?kbid=816915 -->'),
    ).toBeUndefined();
    const saved =
      '<!-- saved from url=(0041)http://support.microsoft.com/?kbid=816915 -->\n<html><p>It stops.</p></html>';
    expect(articleOf([saved], { document: 'page.htm' }).kb).toBe(816915);
  });

  test('is what the article itself says first; a link to another article never counts', () => {
    const address = '<link rel="canonical" href="http://mirror.example/kb/900002">';
    expect(numberOf(address, '<div>Article ID: 900003 - Revision: 1.0</div>')).toBe(900003);
    expect(numberOf('', '<aside><p>KB900004: another article</p></aside>', 'KB900005.html')).toBe(900005);
    expect(numberOf('<title>The spooler stops (KB900006)</title>')).toBe(900006);
  });
});

describe('the title of a saved page', () => {
  test('is the heading that the tab repeats, the highest heading, or the tab itself', () => {
    expect(
      page('<h1>Example Site</h1><h2>The spooler stops on a busy server</h2><p>It stops.</p>').title,
    ).toBe('The spooler stops on a busy server');
    expect(page('<h1>Printing ends early</h1><p>It stops.</p>').title).toBe('Printing ends early');
    expect(page('<h2>Symptoms</h2><p>It stops.</p>').title).toBe('The spooler stops on a busy server');
  });

  test('stands once, wherever the page repeats it', () => {
    const title = 'The spooler stops on a busy server';
    expect(textsOf(page(`<p>${title}</p><h1>${title}</h1><h2>Symptoms</h2><p>It stops.</p>`))).toEqual([
      'It stops.',
    ]);
  });
});

describe('what is around the article', () => {
  test('navigation, forms, banners and programs are left out', () => {
    const { sections, appliesTo, source } = page(
      `<header><nav><a href="/a">Windows 10</a></nav></header><div class="cookie-banner">We set cookies.</div>
      <form action="/find"><p>Find an answer.</p></form><noscript>Scripts are off.</noscript>
      <ul><li><a href="#a">Symptoms</a></li><li><a href="#b">Cause</a></li></ul>
      <h2>Symptoms</h2><p>It stops.</p><script>document.write('<p>Never shown.</p>')</script><style>p { color: red }</style>
      <h2>Applies to</h2><ul><li>Windows Server 2008 Standard</li></ul><footer><h2>Products</h2><p>Windows 11</p></footer>`,
    );
    expect(sections).toEqual([
      { kind: 'symptoms', heading: 'Symptoms', blocks: [{ type: 'paragraph', text: 'It stops.' }] },
    ]);
    expect(appliesTo).toEqual(['Windows Server 2008 Standard']);
    expect(source.unplaced).toEqual([]);
  });

  test('only the main part is read where the page marks it, but no file table is lost', () => {
    const long = 'The queue is longer than the driver thinks it can be. '.repeat(5);
    const table =
      '<table><tr><th>File name<th>File version<th>File size<tr><td>Spool.dll<td>6.1.7601.21780<td>1,024</table>';
    const article = page(
      `<div>Today: rain.</div><main><h2>Cause</h2><p>${long}</p></main><div>${table}</div>`,
    );
    expect(textsOf(article)).toEqual([long.trim()]);
    expect(shortRows(article)).toEqual(['Spool.dll 6.1.7601.21780 1024 - - - - ×1']);
  });

  test('no markup comes through, only text and addresses of the web', () => {
    const article = page(
      `<h2>Symptoms</h2><p onclick="x()">See <a href="javascript:alert(1)">this</a> and <a href="HTTP://x.example/a b">that</a>.</p>
      <p><img src=x onerror=alert(1)>Type net stop &lt;b&gt; on <ServerName>.</p><svg><script>alert(2)</script></svg>`,
    );
    expect(textsOf(article)).toEqual([
      'See this and that (HTTP://x.example/a%20b).',
      'Type net stop <b> on <ServerName>.',
    ]);
    expect(JSON.stringify(article)).not.toContain('alert');
  });
});

describe('the text of a page', () => {
  test('bold lines are headings, line breaks end lines, entities are characters', () => {
    const { sections } = page(
      '<p><b>Symptoms</b></p>It&nbsp;stops &amp; hangs.<br><br>Nothing helps.<p><b>Cause</b><p>A lock &ndash; held.',
    );
    expect(sections).toEqual([
      {
        kind: 'symptoms',
        heading: 'Symptoms',
        blocks: [
          { type: 'paragraph', text: 'It stops & hangs.' },
          { type: 'paragraph', text: 'Nothing helps.' },
        ],
      },
      { kind: 'cause', heading: 'Cause', blocks: [{ type: 'paragraph', text: 'A lock – held.' }] },
    ]);
  });

  test('a heading whose words are not known begins a section or a part by its level', () => {
    const { sections } = page(
      '<h2>Cause</h2><p>A lock.</p><h3>How it is taken</h3><p>Slowly.</p><h2>What we learned from it</h2><p>Patience.</p>',
    );
    expect(sections.map(({ kind, heading }) => [kind, heading])).toEqual([
      ['cause', 'Cause'],
      ['cause', 'How it is taken'],
      ['other', 'What we learned from it'],
    ]);
  });

  test('boxes are notes, a list within a step goes on with the step, labelled rows are lines', () => {
    const { sections, events } = page(
      `<h2>More information</h2><ol><li>Open it:<ul><li>Select A.</li><li>Select B.</li></ul></li><li>Close it.</li></ol>
      <div class="alert is-warning"><p>Warning</p><p>Wait for it.</p><ul><li>Data may be lost.</li></ul></div>
      <table><tr><td>Log Name:<td>System<tr><td>Source:<td>Print<tr><td>Event ID:<td>19</table>`,
    );
    expect(sections[0]?.blocks).toEqual([
      { type: 'steps', items: ['Open it: – Select A. – Select B.', 'Close it.'] },
      {
        type: 'note',
        tone: 'warning',
        blocks: [
          { type: 'paragraph', text: 'Wait for it.' },
          { type: 'list', items: ['Data may be lost.'] },
        ],
      },
      { type: 'event', log: 'System', source: 'Print', id: 19 },
    ]);
    expect(events).toEqual([{ log: 'System', source: 'Print', id: 19 }]);
  });

  test('links to articles are references with their titles, links to packages downloads', () => {
    const { references, hotfix } = page(
      `<h2>Resolution</h2><p>Install this hotfix.</p><p><a href="http://x.example/download/a.msu">Download the x64 package</a></p>
      <p>This hotfix replaces hotfix <a href="/kb/900007">900007</a>.</p>
      <h2>References</h2><p><a href="/help/900008">How the queue is emptied</a></p>`,
    );
    expect(hotfix?.downloads).toEqual([
      { label: 'Download the x64 package', url: 'http://x.example/download/a.msu' },
    ]);
    expect(hotfix?.replaces).toEqual([900007]);
    expect(references).toContainEqual({ kb: 900008, title: 'How the queue is emptied' });
  });
});

describe('tables of a page', () => {
  test('files with a table each are one table; a header over two columns joins them', () => {
    const record = (name: string) =>
      `<table><tr><td>File name<td>${name}<tr><td>File size<td>1,042<tr><td>Date (UTC)<td>27-Jul-2011</table>`;
    const article = page(
      `<h3>File information</h3><h4>For all x64-based versions of Windows 7</h4>${record('Amd64_1_<br>2.manifest')}${record('Update.mum')}
      <h4>For all x86-based versions of Windows 7</h4>
      <table><tr><th>File name<th>File size<th colspan=2>Date and time<tr><td>A.sys<td>7<td>27-Jul-2011<td>05:12</table>`,
    );
    expect(article.fileTables.map(({ platform, files }) => [platform, files.length])).toEqual([
      ['x64', 2],
      ['x86', 1],
    ]);
    expect(shortRows(article)).toEqual([
      'Amd64_1_2.manifest - 1042 2011-07-27 - - - ×1',
      'Update.mum - 1042 2011-07-27 - - - ×1',
      'A.sys - 7 2011-07-27T05:12 - - - ×1',
    ]);
  });

  test('the raised number of a footnote is no part of a name', () => {
    const article = page(
      '<table><tr><th>File name<th>File size<tr><td>A.sys<sup>1</sup><td>1,024</table><p>2<sup>10</sup> bytes.</p>',
    );
    expect(shortRows(article)).toEqual(['A.sys - 1024 - - - - ×1']);
    expect(textsOf(article)).toEqual(['2¹⁰ bytes.']);
  });

  test('steps keep their numbers behind commands, and those that the page gives them', () => {
    const list =
      '<ol><li>Start.<li>Run this:<pre>netsh int ip reset</pre><li>End.</ol><p>Then:</p><ol start="4"><li>Wait.</ol>';
    expect(page(`<h2>Workaround</h2>${list}`).sections[0]?.blocks).toEqual([
      { type: 'steps', items: ['Start.', 'Run this:'] },
      { type: 'code', text: 'netsh int ip reset' },
      { type: 'steps', first: 3, items: ['End.'] },
      { type: 'paragraph', text: 'Then:' },
      { type: 'steps', first: 4, items: ['Wait.'] },
    ]);
  });

  test('a row whose cells hold several lines is several rows; where they do not match it is said', () => {
    const table = (sizes: string) =>
      `<h3>File information</h3><table><tr><th>File name<th>File size<tr><td>A.sys<br>B.sys<td>${sizes}</table><h2>Status</h2><p>Known.`;
    expect(shortRows(page(table('1<br>2')))).toEqual(['A.sys - 1 - - - - ×1', 'B.sys - 2 - - - - ×1']);
    const odd = page(table('1'));
    expect(odd.fileTables).toEqual([]);
    expect(odd.source.problems).toContainEqual({ code: 'row-unreadable', line: 1, text: 'A.sys B.sys | 1' });
  });

  test('problems name the line of the file', () => {
    const { source } = page(
      '<h3>File information</h3>\n<table>\n<tr><th>File name<th>File size\n<tr><td>A.sys<td>1 <td>2 <td>3\n</table>\n<p>End.',
    );
    expect(source.problems.find(({ code }) => code === 'row-unreadable')?.line).toBe(4);
  });
});

test('every word that a page shows is in one line, and every line has one fate', () => {
  const body = `<nav>a1 b1</nav><p>c1 <b>d1</b><br>e1</p><ul><li>f1<p>g1</p><table><tr><td>h1<td>i1<tr><td>j1<td>k1</table></ul>
    <dl><dt>l1<dd>m1<dt>n1<dd><ul><li>o1</ul></dl><table><tr><td><h3>p1</h3><td>q1<table><tr><td>r1</table></table>s1
    <pre>t1\nu1</pre><details><summary>v1</summary>w1</details><blockquote>[!NOTE] x1</blockquote><table>y1<tr><td>z1</table>`;
  const opened = openPage(`<html><body>${body}`);
  if ('problem' in opened) throw new Error(opened.problem.code);
  const words = (text: string) => text.match(/[a-z]1/g)?.sort();
  expect(words(opened.lines.map(({ text }) => text).join(' '))).toEqual(words(body));
  const { lines } = importLines([`<html><body>${body}`]);
  expect(squeezed(lines.map(({ line }) => line.text).join(''))).toBe(
    squeezed(opened.lines.map(({ text }) => text).join('')),
  );
  opened.read(opened.lines, openLedger(opened.lines));
});
