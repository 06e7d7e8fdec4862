import { TEXT } from './patterns/text';

/** A line of a source document, or a part of one where two things were glued together. */
export interface Line {
  /** Number of the source line, from 1. */
  readonly number: number;
  /** How many characters of the source line, white space aside, stand before this part: 0 for a whole line. */
  readonly at: number;
  readonly text: string;
  /** Set on the last line of a document that ends without a line break, so that the line may be cut. */
  readonly open?: true;
  /** Set where the markup around a line shows that it belongs to the page and not to the article: the kind of furniture. */
  readonly furniture?: string;
}

/** Splits a document at line breaks of any kind and makes its odd white space and hyphens ordinary. */
export function splitLines(text: string): Line[] {
  const texts = text.split(TEXT.lineBreak.is).map(plainSpace);
  const open = texts.at(-1) !== '';
  if (!open) texts.pop();
  return texts.map((line, index) => ({
    number: index + 1,
    at: 0,
    text: line,
    ...(open && index === texts.length - 1 && { open: true as const }),
  }));
}

/** Whether nothing is left to read in a line. */
export function isBlank(line: Line): boolean {
  return line.text === '';
}

/** The index of the first line from `from` on that is not blank, or the number of lines. */
export function nextFilled(lines: readonly Line[], from: number): number {
  let index = from;
  while (index < lines.length && lines[index]?.text === '') index++;
  return index;
}

/** A text without any white space, for comparing what two texts say. */
export function squeezed(text: string): string {
  return text.replace(TEXT.whiteSpace.is, '');
}

/** A text with ordinary white space in place of odd, and without what cannot be seen. */
export function plainSpace(text: string): string {
  return text
    .replace(TEXT.oddSpace.is, ' ')
    .replace(TEXT.oddHyphen.is, '-')
    .replace(TEXT.invisible.is, '')
    .trimEnd();
}
