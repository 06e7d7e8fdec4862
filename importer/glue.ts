import { gluedHeader, tableKind } from './columns';
import { gluedHeadingLength, gluedWordLength, labelLength } from './glued-headings';
import { headingRole, isFilesHeading } from './headings';
import { isFooterLine } from './facts/footer';
import { furnitureKind } from './furniture';
import { FACT } from './patterns/facts';
import { TEXT } from './patterns/text';

/** Lines longer than this are searched for glued parts only in their beginning. */
const LONGEST = 20_000;

/** Takes a line apart where a heading, a table's header or a list item is glued to the end of a sentence. */
export function unglue(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  for (let at = seam(rest); at > 0; at = seam(rest)) {
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest];
}

function seam(text: string): number {
  const first = gluedHeadingLength(text) || gluedWordLength(text) || labelLength(text) || numberLength(text);
  if (first > 0) return first;
  for (const match of text.slice(0, LONGEST).matchAll(TEXT.gluedAfter.is)) {
    const at = match.index + 1;
    if (isSentence(text.slice(0, at)) && startsSomething(text.slice(at))) return at;
  }
  return 0;
}

/** How long the article's number with its label is that a line begins with, where the title follows on the same line. */
function numberLength(text: string): number {
  const [number = ''] = FACT.articleId.is.exec(text) ?? [];
  const end = number.length + (FACT.behindNumber.is.exec(text.slice(number.length))?.[0].length ?? 0);
  const parts = text.slice(end).split(FACT.footerSeparator.is);
  const title = parts[0] ?? '';
  if (!number || !TEXT.capitalNext.is.test(title) || title.split(' ', 3).length < 3) return 0;
  return parts.some((part) => isFooterLine(part) || furnitureKind(part) !== null) ? 0 : end;
}

function isSentence(text: string): boolean {
  return text.length >= 12 && text.trim().split(' ', 3).length === 3;
}

function startsSomething(rest: string): boolean {
  const next = rest.trimStart();
  if (next.startsWith('- ') || (next.startsWith('Note ') && TEXT.capitalNext.is.test(next.slice(5))))
    return true;
  if (headingRole(rest) || isFilesHeading(rest)) return true;
  const header = gluedHeader(rest);
  return (
    gluedHeadingLength(rest) > 0 ||
    gluedWordLength(rest) > 0 ||
    (header !== null && tableKind(header.columns) !== 'other')
  );
}
