import MarkdownIt from 'markdown-it';
import { problem, type ImportProblem } from '@/schema/problems';
import { headingRole } from '../headings';
import { PAGE } from '../patterns/page';
import { TEXT } from '../patterns/text';
import type { OpenDocument } from './formats';
import { openPage } from './html/open';
import { frontMatterIn } from './markdown/front-matter';
import { lineMap, markLines } from './markdown/source-lines';
import { keepCells } from './markdown/table-cells';

/** Whether a document is Markdown by its structure: front matter or headings with `#`. Pipe tables alone are plain text. */
export function isMarkdown(text: string, document: string): boolean {
  if (frontMatterIn(text)) return true;
  const headings = [...text.slice(0, LOOKED_AT).matchAll(PAGE.atxHeading.is)].map((match) => match[1] ?? '');
  if (document.toLowerCase().endsWith('.md')) return headings.length > 0;
  return headings.some((heading) => headingRole(heading) !== null);
}

const LOOKED_AT = 100_000;

/** How deep lists and quotations may go; what goes deeper the parser would leave out. */
const DEEPEST = 100;

/** Takes a Markdown document apart: it is turned into the page that it stands for, and that page is read. */
export function openMarkdown(source: string): OpenDocument | { problem: ImportProblem } {
  const text = source.split(TEXT.lineBreak.is).join('\n');
  const front = frontMatterIn(text);
  const parser = new MarkdownIt({ html: true, maxNesting: DEEPEST });
  parser.core.ruler.push('keep-cells', keepCells);
  parser.core.ruler.push('mark-lines', markLines);
  const tokens = parser.parse(front?.rest ?? text, {});
  if (tokens.some(({ level }) => level >= DEEPEST - 1))
    return { problem: problem('page-too-complex', { depth: DEEPEST, elements: tokens.length }) };
  const lastLine = text.slice(text.lastIndexOf('\n') + 1).trim();
  const html = parser.renderer.render(tokens, parser.options, {});
  return openPage(html, {
    layout: 'markdown',
    lineOf: lineMap(html),
    cut: !TEXT.signsOnly.is.test(lastLine) && lastLine !== '',
    before: front?.blocks ?? [],
    titles: front?.title ? [front.title] : [],
  });
}
