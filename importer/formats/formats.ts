import type { ImportProblem } from '@/schema/problems';
import type { Statement } from '../kb-number';
import type { Ledger } from '../ledger';
import { splitLines, type Line } from '../lines';
import type { Piece } from '../pieces';
import { isHtml, isWebArchive } from './html';
import { openPage } from './html/open';
import { isMarkdown, openMarkdown } from './markdown';
import { readPlainText } from './plain-text';
import { isQText, openQText } from './q-text';

/** Makes pieces of the lines of a document. */
export type ReadLines = (lines: readonly Line[], ledger: Ledger) => Piece[];

/** A document that a format has taken apart. */
export interface OpenDocument {
  /** All its lines of text, numbered in their order. */
  lines: readonly Line[];
  read: ReadLines;
  /** What it says of its own number elsewhere than in its text. */
  numbers?: readonly Statement[];
  /** Set where the text stands as it was written: without markup, and with nothing torn, lost or repeated. */
  intact?: true;
  /** Set where markup has been read already, so that signs such as `**` in the text mean themselves. */
  rendered?: true;
  /** The line of the file that a line of text begins on, where the two are not the same. */
  sourceLine?(number: number): number;
}

/** A form in which articles were saved. */
export interface Format {
  /** As readers call it. */
  name: string;
  /** Whether a document is in it, by its text and file name. */
  recognises(text: string, document: string): boolean;
  /** Null where it is recognised only to say that it cannot be read. */
  open: ((text: string) => OpenDocument | { problem: ImportProblem }) | null;
}

/** The formats in the order in which they are asked; plain text takes what no other wants. */
export const FORMATS: readonly Format[] = [
  { name: 'Q-text', recognises: isQText, open: openQText },
  { name: 'web archive (MHTML)', recognises: isWebArchive, open: null },
  { name: 'HTML', recognises: isHtml, open: openPage },
  { name: 'Markdown', recognises: isMarkdown, open: openMarkdown },
  { name: 'plain text', recognises: () => true, open: lineByLine(readPlainText) },
];

/** The format of a document. */
export function formatOf(text: string, document: string): Format {
  const format = FORMATS.find((one) => one.recognises(text, document));
  if (!format) throw new Error('Plain text must stay the last of the formats.');
  return format;
}

/** Opens documents whose lines of text are the lines of the file. */
function lineByLine(read: ReadLines): NonNullable<Format['open']> {
  return (text) => ({ lines: splitLines(text), read });
}
