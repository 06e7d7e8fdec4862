import { readPlainText } from '../formats/plain-text';
import type { SourceTable } from '../layouts/table';
import { openLedger } from '../ledger';
import { splitLines } from '../lines';
import { TEXT } from '../patterns/text';
import type { Piece } from '../pieces';

/** Writes a plain-text document as another program would have saved it: its headings, lists and tables as markup. */
export type WriteDocument = (text: string) => string;

/** The document as a web page. */
export const asHtml: WriteDocument = (text) => {
  const [wording, pieces] = piecesOf(text);
  const body = listed(pieces.map(htmlOf), 'ul', 'ol').join('\n');
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"><script>var a = "<p>Symptoms</p>";</script></head>\n<body>
<nav><ul><li><a href="/">Home</a></li><li>Windows 10 downloads</li></ul></nav>
<main>${wording ? `<p>${wording}</p>` : ''}\n${body}\n</main>\n<footer>Contact us. Windows 11.</footer></body></html>\n`;
};

/** The document as Markdown. */
export const asMarkdown: WriteDocument = (text) => {
  const [wording, pieces] = piecesOf(text);
  return `${wording ? `${wording}\n` : ''}---\nauthor: someone\n---\n\n${pieces.map(markdownOf).join('\n\n')}\n`;
};

/** The line on the wording, and the pieces that plain text has. */
function piecesOf(text: string): [string, Piece[]] {
  const lines = splitLines(text);
  const wording = lines[0]?.text.startsWith('Wording:') ? lines[0].text : '';
  const own = wording ? lines.slice(1) : lines;
  return [wording, readPlainText(own, openLedger(own))];
}

function htmlOf(piece: Piece): string {
  switch (piece.type) {
    case 'heading':
      return `<h2>${escaped(piece.text)}</h2>`;
    case 'text':
      return `<p>${linkedHtml(piece.text)}</p>`;
    case 'item':
      return `<li class="item">${linkedHtml(piece.text)}</li>`;
    case 'step':
      return `<li class="step" value="${piece.number ?? ''}">${linkedHtml(piece.text)}</li>`;
    case 'code':
      return `<pre>${escaped(piece.text)}</pre>`;
    case 'table':
      return htmlTable(piece.table);
    default:
      throw new Error(`A document has no ${piece.type} before it is read.`);
  }
}

function htmlTable({ columns, rows, inferred }: SourceTable): string {
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${linkedHtml(cell)}</${tag}>`).join('')}</tr>`;
  const body = rows.map(({ cells }) => row(cells, 'td'));
  return `<table border="1">\n${[...(inferred ? [] : [row(columns, 'th')]), ...body].join('\n')}\n</table>`;
}

/** Puts items that follow one another into one list. */
function listed(html: readonly string[], bullets: string, numbers: string): string[] {
  const kindOf = (line = '') =>
    line.startsWith('<li class="item') ? bullets : line.startsWith('<li') ? numbers : '';
  return html.map((line, at) => {
    const [before, own, after] = [html[at - 1], line, html[at + 1]].map(kindOf);
    if (!own) return line;
    return `${before === own ? '' : `<${own}>\n`}${line}${after === own ? '' : `\n</${own}>`}`;
  });
}

function markdownOf(piece: Piece): string {
  switch (piece.type) {
    case 'heading':
      return `## ${piece.text}`;
    case 'text':
      return safe(piece.text);
    case 'item':
      return `- ${safe(piece.text)}`;
    case 'step':
      return `${piece.number ?? 1}. ${safe(piece.text)}`;
    case 'code':
      return `\`\`\`\n${piece.text}\n\`\`\``;
    case 'table':
      return markdownTable(piece.table);
    default:
      throw new Error(`A document has no ${piece.type} before it is read.`);
  }
}

function markdownTable({ columns, rows }: SourceTable): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => safe(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns), line(columns.map(() => '---')), ...rows.map(({ cells }) => line(cells))].join('\n');
}

const MARKS = '\\`*_<';

/** Text that Markdown shows as it stands. */
function safe(text: string): string {
  return [...MARKS].reduce((safer, mark) => safer.replaceAll(mark, `\\${mark}`), text);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Links that the text has as `[label](address)` become links of the page. */
function linkedHtml(text: string): string {
  return escaped(text).replace(TEXT.linkWithText.is, '<a href="$2">$1</a>');
}
