import { isBlank, splitLines, type Line } from '../lines';
import type { Ledger } from '../ledger';
import { QTEXT } from '../patterns/q-text';
import type { Piece } from '../pieces';
import { readBody } from './q-text/body';
import { readHeader } from './q-text/header';
import { readTrailer } from './q-text/trailer';
import type { OpenDocument } from './formats';

/** Whether a document is Q-text: plain text with a header that begins with `DOCUMENT:Q`, as archives of 1990 to 2002 hold it. */
export function isQText(text: string): boolean {
  return QTEXT.start.is.test(text.trimStart().slice(0, 200));
}

/** Opens a Q-text document; its header states its number, and it stands as it was written. */
export function openQText(text: string): OpenDocument {
  const lines = splitLines(text);
  const filled = lines.filter((line) => !isBlank(line));
  const numbers = filled.slice(0, 2).flatMap(({ text: line, number }) => {
    const kb = QTEXT.documentLine.is.exec(line)?.[1];
    return kb ? [{ kb: Number(kb), by: 'document header' as const, line: number }] : [];
  });
  return { lines, read: readQText, numbers, intact: true };
}

/** Reads Q-text: a header, the products, sections under headings with a rule below, and a trailer of keywords. */
function readQText(lines: readonly Line[], ledger: Ledger): Piece[] {
  const header = readHeader(lines);
  const trailer = readTrailer(lines, header.end, ledger);
  const body = readBody(lines.slice(header.end, trailer.start), ledger);
  const listed = body.some((piece) => piece.type === 'fact' && piece.fact === 'applies-to');
  return [...header.facts, ...(listed ? header.superseded : header.product), ...body, ...trailer.facts];
}
