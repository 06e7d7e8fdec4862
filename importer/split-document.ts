import { isHtml, isWebArchive } from './formats/html';
import { isQText } from './formats/q-text';
import { headingRole, type HeadingRole } from './headings';
import { numberAtTop } from './kb-number';
import { splitLines, type Line } from './lines';
import { QTEXT } from './patterns/q-text';
import { TEXT } from './patterns/text';

/**
 * The articles that a document holds one behind the other, each as a document in which blank lines stand for what comes
 * before it. A document is cut only where the header of another article stands beyond doubt.
 */
export function splitDocument(text: string, document: string): string[] {
  if (isWebArchive(text) || isHtml(text, document)) return [text];
  const lines = splitLines(text);
  const starts = isQText(text) ? qTextStarts(lines) : plainStarts(lines);
  if (starts.length < 2) return [text];
  const own = text.split(TEXT.lineBreak.is);
  return starts.map((start, index) => {
    const from = index === 0 ? 0 : start;
    const part = own.slice(from, starts[index + 1]).join('\n');
    return `${'\n'.repeat(from)}${part}${index < starts.length - 1 ? '\n' : ''}`;
  });
}

function qTextStarts(lines: readonly Line[]): number[] {
  return lines.flatMap(({ text }, at) => (QTEXT.documentLine.is.test(text) ? [at] : []));
}

/** A line with the number of the article that it begins. */
interface Header {
  at: number;
  number: number;
  /** The section whose heading comes next. */
  opens: HeadingRole;
}

/** How many lines with text can stand between an article's number and its first section. */
const MOST_BETWEEN = 6;
const SECTIONS: ReadonlySet<HeadingRole> = new Set([
  'symptoms',
  'cause',
  'resolution',
  'more-information',
  'other',
]);

/** The first line of each article: its number, or its title where the first article has that above its number. */
function plainStarts(lines: readonly Line[]): number[] {
  const [first, ...others] = lines.flatMap((_, at) => headerAt(lines, at) ?? []);
  const heading = lines.findIndex(({ text }) => headingRole(text) !== null);
  if (!first || first.at > heading) return [0];
  const headers = [first];
  for (const header of others) {
    // The same section opens every article, and no article has it twice.
    const repeats = header.opens === first.opens && header.number !== headers.at(-1)?.number;
    if (repeats) headers.push(header);
  }
  const titled = lineAbove(lines, first.at) >= 0;
  return headers.map(({ at }) => (titled ? lineAbove(lines, at) : at));
}

function headerAt(lines: readonly Line[], at: number): Header | null {
  const line = lines[at];
  const number = line ? numberAtTop(line) : null;
  if (number === null) return null;
  const below = lines.slice(at + 1).filter(({ text }) => text !== '');
  const opens = below.slice(0, MOST_BETWEEN).flatMap(({ text }) => headingRole(text) ?? [])[0];
  return opens && SECTIONS.has(opens) ? { at, number, opens } : null;
}

/** The line with text above a line, or -1. */
function lineAbove(lines: readonly Line[], at: number): number {
  return lines.findLastIndex(({ text }, index) => index < at && text !== '');
}
