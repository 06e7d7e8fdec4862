import type { Ledger } from '../ledger';
import type { Line } from '../lines';
import type { Piece } from '../pieces';
import { readPlainText } from './plain-text';

/** A form in which articles were saved. */
export interface Format {
  /** As readers call it. */
  name: string;
  /** Whether a document is in it, by its text and file name. */
  recognises(text: string, document: string): boolean;
  /** Null where it is recognised only to say that it cannot be read. */
  read: ((lines: readonly Line[], ledger: Ledger) => Piece[]) | null;
}

/** The formats in the order in which they are asked; plain text takes what no other wants. */
export const FORMATS: readonly Format[] = [
  { name: 'HTML', recognises: isHtml, read: null },
  { name: 'Markdown', recognises: (_, document) => hasExtension(document, '.md'), read: null },
  { name: 'Q-text', recognises: (text) => text.trimStart().startsWith('DOCUMENT:Q'), read: null },
  { name: 'plain text', recognises: () => true, read: readPlainText },
];

/** The format of a document. */
export function formatOf(text: string, document: string): Format {
  const format = FORMATS.find((one) => one.recognises(text, document));
  if (!format) throw new Error('Plain text must stay the last of the formats.');
  return format;
}

function isHtml(text: string, document: string): boolean {
  const start = text.slice(0, 1000).trimStart().toLowerCase();
  const tagged = ['<!doctype html', '<html', '<head', '<body'].some((tag) => start.startsWith(tag));
  return tagged || hasExtension(document, '.htm') || hasExtension(document, '.html');
}

function hasExtension(document: string, extension: string): boolean {
  return document.toLowerCase().endsWith(extension);
}
