import { tableKind } from './columns';
import { inField, report, type Draft } from './draft';
import { headingText, isFilesHeading } from './headings';
import type { Part } from './parts';
import { CELL } from './patterns/cells';
import { HEADING } from './patterns/headings';
import { TEXT } from './patterns/text';
import { isText, lineOf, type Piece, type TextPiece } from './pieces';
import { looksLikeSystem, namesOnlyProducts } from './products';
import { sentencesOf } from './sentences';

const LONGEST_HEADING = 200;

/** What stands above the tables of a part. */
export interface Headings {
  /** The heading of the table that comes next. */
  heading: string;
  /** The heading that names systems, below which tables can have a branch or milestone for their own. */
  outer: string;
  /** The products that a line of their own names, for the headings below it that name none. */
  system: string;
  /** A heading whose table has not come yet. */
  waiting: TextPiece | null;
}

/** What the heading of a part gives its tables: a heading for those without one, where it says more than that files follow, and products. */
export function headingsOf({ role, heading }: Part, draft: Draft): Headings {
  const text = heading?.text ?? '';
  const own = role === 'files' && HEADING.filesOfProduct.is.test(text) ? text : '';
  const system = namesOnlyProducts(text, draft.findProducts) ? text : '';
  return { heading: own, outer: own, system, waiting: null };
}

/** Takes a line that is the heading of a file table, right above it or with something else between. */
export function takesHeading(
  piece: TextPiece,
  next: Piece | undefined,
  above: Headings,
  draft: Draft,
): boolean {
  const own = isHeadingOf(piece, next, draft);
  if (own && HEADING.branchOnly.is.test(headingText(piece.text)) && above.outer) {
    above.heading = `${headingText(above.outer)}, ${piece.text}`;
  } else if (own && (!above.waiting || isTelling(piece.text, draft))) {
    sayMissingTable(above, draft);
    above.heading = above.outer = withSystem(piece.text, above, draft);
  } else if (!own && !draft.intact && isFilesHeading(piece.text) && piece.type !== 'code') {
    sayMissingTable(above, draft);
    above.heading = above.outer = withSystem(piece.text, above, draft);
    above.waiting = piece;
    return true;
  } else if (isSystemAbove(piece, next, draft)) {
    sayMissingTable(above, draft);
    above.system = headingText(piece.text);
  } else return false;
  draft.ledger.settle(piece.lines, inField('fileTables'));
  return true;
}

/** The text of a heading whose table has come belongs to the file tables. */
export function settleWaiting(above: Headings, draft: Draft): void {
  if (above.waiting) draft.ledger.settle(above.waiting.lines, inField('fileTables'));
  above.waiting = null;
}

/** Names a heading whose table is not there. */
export function sayMissingTable(above: Headings, draft: Draft): void {
  const { waiting } = above;
  above.waiting = null;
  if (!waiting) return;
  const cut = waiting.lines.at(-1)?.number === draft.lastLine;
  if (cut) report(draft, 'cut-off', { after: waiting.text }, lineOf(waiting));
  else report(draft, 'table-missing', { heading: headingText(waiting.text) }, lineOf(waiting));
}

/** In an intact text, a line that names a system and nothing else is the heading of what follows. */
export function isSystemLine({ text, lines }: TextPiece, { intact }: Draft): boolean {
  return intact && lines.length === 1 && !text.endsWith(':') && looksLikeSystem(text);
}

/** The heading with what the sentence above the table says of its files, where that is more than that they follow. */
export function withLeadIn(heading: string, last: Piece | undefined, draft: Draft): string {
  const sentence = isText(last) ? (sentencesOf(last.text).at(-1) ?? '').trim() : '';
  if (!sentence.endsWith(':') || sentence.length > LONGEST_HEADING) return heading;
  const telling = !HEADING.usualLeadIn.is.test(sentence) || draft.findProducts(sentence).length > 0;
  return [heading, ...(telling ? [headingText(sentence)] : [])].filter(Boolean).join(': ');
}

/** Whether a line is the heading of the file table behind it: no sentence, and not the lead-in of something else. */
function isHeadingOf(piece: TextPiece, next: Piece | undefined, draft: Draft): boolean {
  if (!isOfFiles(next)) return false;
  if (piece.text.length > LONGEST_HEADING || TEXT.note.is.test(piece.text)) return false;
  if (isFilesHeading(piece.text)) return true;
  if (piece.type !== 'text') return false;
  const text = headingText(piece.text);
  if (TEXT.plainSentenceEnd.is.test(text) || isRow(text)) return false;
  return (
    isTelling(text, draft) ||
    !piece.text.trim().endsWith(':') ||
    (HEADING.versionsOf.is.test(text) && text.split(' ').length < 8)
  );
}

function isOfFiles(piece: Piece | undefined): boolean {
  return piece?.type === 'table' && tableKind(piece.table.columns) === 'files';
}

/** Whether a line is a row of files that could not be read as one. */
function isRow(text: string): boolean {
  return CELL.gluedRow.is.test(text) && CELL.rowSign.is.test(text);
}

/** Whether a line names a system or an architecture. */
function isTelling(text: string, draft: Draft): boolean {
  return HEADING.architecture.is.test(text) || draft.findProducts(text).length > 0;
}

/** Whether a line names the products of the tables below it, whose own headings tell no more than the architecture. */
function isSystemAbove(piece: TextPiece, next: Piece | undefined, draft: Draft): boolean {
  if (draft.intact || !isText(next) || !isFilesHeading(next.text)) return false;
  return namesOnlyProducts(piece.text, draft.findProducts) && draft.findProducts(next.text).length === 0;
}

/** A heading with the products above it, unless it names its own. */
function withSystem(text: string, above: Headings, draft: Draft): string {
  if (draft.findProducts(text).length > 0) above.system = '';
  return [above.system, headingText(text)].filter(Boolean).join(': ');
}
