import type { WriteTable } from './layouts';
import { headerCells, rowCells, type WrittenTable } from './tables';

/** How pages write a table of files, with its heading. */
export const HTML_TABLES: Record<string, WriteTable> = {
  'header cells in a head': (table) => [
    `<h4>${table.heading}</h4>`,
    `<table><thead>${row(headerCells(table), 'th')}</thead>`,
    `<tbody>${rows(table).join('\n')}</tbody></table>`,
  ],
  'the first row as header, no element closed': (table) => [
    `<p>${table.heading}`,
    '<table border=1>',
    ...[headerCells(table), ...cells(table)].map((one) => `<tr>${one.map((cell) => `<td>${cell}`).join('')}`),
    '</table>',
  ],
  'all in one line': (table) => [
    `<div><b>${table.heading}</b></div><table>${head(table)}${rows(table).join('')}</table>`,
  ],
  'bold paragraphs in the cells': (table) => [
    `<p><strong>${table.heading}:</strong></p>`,
    `<table class="table"><tr>${headerCells(table)
      .map((cell) => `<td>\n<p><b>${cell}</b></p>\n</td>`)
      .join('')}</tr>`,
    ...cells(table).map((one) => `<tr>${one.map((cell) => `<td><p>${cell}</p></td>`).join('\n')}</tr>`),
    '</table>',
  ],
  'the heading as a row across the table': (table) => [
    '<table>',
    `<tr><th colspan="${table.fields.length}">${table.heading}</th></tr>`,
    ...[head(table), ...rows(table)],
    '</table>',
  ],
  'the heading as caption': (table) => [
    `<table><caption>${table.heading}</caption>`,
    ...[head(table), ...rows(table)],
    '</table>',
  ],
  'within a table that lays out the page': (table) => [
    '<table width="100%"><tr><td class="left"><ul><li>Print</li></ul></td><td>',
    `<h5>${table.heading}</h5><div class="collapse"><a href="#">Collapse this table</a>`,
    `<table>${head(table)}${rows(table).join('\n')}</table></div>`,
    '</td></tr></table>',
  ],
  'in an item of a list, an empty row below': (table) => [
    `<ul><li><p>${table.heading}</p><table>`,
    ...[head(table), ...rows(table), row(headerCells(table).map(() => '&nbsp;'))],
    '</table></li></ul>',
  ],
  'names and versions broken to fit': (table) => [
    `<h4>${table.heading.replace(' ', '&nbsp;')}</h4><table>`,
    ...[head(table), ...cells(table).map((one) => row(one.map(broken)))],
    '</table>',
  ],
  'equal cells joined downwards': (table) => [
    `<h4>${table.heading}</h4><table>`,
    head(table),
    ...spanned(table),
    '</table>',
  ],
};

/** The parts of a document around its tables, as a page. */
export function pageOf(tables: readonly WrittenTable[], write: WriteTable): string[] {
  return [
    '<html><head><title>A page - Some Site</title><style>td { color: red }</style></head><body>',
    '<div id="topnav"><a href="/x">Windows 10 news</a></div>',
    '<h2>Symptoms</h2><p>A server stops.</p><h3>File information</h3>',
    ...tables.flatMap(write),
    '<h2>Status</h2><p>The fault is known.</p><p>It is mended.</p>',
    '<script>document.write("<table><tr><td>File name</td></tr></table>")</script></body></html>',
  ];
}

function row(texts: readonly string[], tag = 'td'): string {
  return `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join('')}</tr>`;
}

function head(table: WrittenTable): string {
  return row(headerCells(table), 'th');
}

function cells(table: WrittenTable): string[][] {
  return table.rows.map((one) => rowCells(table, one));
}

function rows(table: WrittenTable): string[] {
  return cells(table).map((one) => row(one));
}

/** A name or version of several parts with a line break between two of them. */
function broken(text: string): string {
  const at = text.indexOf('_') + 1 || (text.split('.').length === 4 ? text.lastIndexOf('.') + 1 : 0);
  return at > 0 ? `${text.slice(0, at)}<br/>${text.slice(at)}` : text;
}

/** Cells that say the same as those above them stand once and reach down. */
function spanned(table: WrittenTable): string[] {
  const all = cells(table);
  const covered = (at: number, column: number) => all[at - 1]?.[column] === all[at]?.[column] && column > 0;
  return all.map((one, at) => {
    const written = one.flatMap((text, column) => {
      if (covered(at, column)) return [];
      let reach = 1;
      while (at + reach < all.length && covered(at + reach, column)) reach++;
      return [`<td rowspan="${reach}">${text}</td>`];
    });
    return `<tr>${written.join('')}</tr>`;
  });
}
