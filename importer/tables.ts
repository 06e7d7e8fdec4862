import { tableKind } from './columns';
import { inField, report, type Draft } from './draft';
import { addBranchRules } from './facts/branch-rules';
import { addDownloads } from './facts/downloads';
import { addFileTable } from './file-tables';
import { headingText, isFilesHeading } from './headings';
import type { SourceTable } from './layouts/table';
import type { Part } from './parts';
import { CELL } from './patterns/cells';
import { HEADING } from './patterns/headings';
import { TEXT } from './patterns/text';
import { isText, lineOf, type Piece, type TextPiece } from './pieces';
import { namesOnlyProducts, saysOnlyProducts } from './products';
import { sentencesOf, takeSentences } from './sentences';

const LONGEST_HEADING = 200;

/** Reads the tables of a part, with the lines above them that are their headings. */
export function readTables(part: Part, draft: Draft): Piece[] {
  const above = newHeadings(partHeading(part, draft));
  const left: Piece[] = [];
  for (const [at, piece] of part.pieces.entries()) {
    if (isText(piece) && takesHeading(piece, part.pieces[at + 1], above, draft)) continue;
    if (piece.type === 'table') {
      if (isOfFiles(piece)) settleWaiting(above, draft);
      const heading = draft.intact ? withLeadIn(above.heading, left.at(-1), draft) : above.heading;
      const other = readTable(piece.table, heading, draft);
      if (other.length === 0) dropLeadIn(left, tableKind(piece.table.columns), draft);
      left.push(...other);
    } else {
      if (isText(piece) && (piece.underlined || isSystemLine(piece, draft))) above.heading = piece.text;
      left.push(piece);
    }
  }
  sayMissingTable(above, draft);
  return left;
}

/** What stands above the tables of a part. */
interface Headings {
  /** The heading of the table that comes next. */
  heading: string;
  /** The heading that names systems, below which tables can have a branch or milestone for their own. */
  outer: string;
  /** The products that a line of their own names, for the headings below it that name none. */
  system: string;
  /** A heading whose table has not come yet. */
  waiting: TextPiece | null;
}

function newHeadings({ heading, system }: Pick<Headings, 'heading' | 'system'>): Headings {
  return { heading, outer: heading, system, waiting: null };
}

/** Takes a line that is the heading of a file table, right above it or with something else between. */
function takesHeading(piece: TextPiece, next: Piece | undefined, above: Headings, draft: Draft): boolean {
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

/** Whether a line names the products of the tables below it, whose own headings tell no more than the architecture. */
function isSystemAbove(piece: TextPiece, next: Piece | undefined, draft: Draft): boolean {
  if (draft.intact || !isText(next) || !isFilesHeading(next.text)) return false;
  return namesOnlyProducts(piece.text, draft.findProducts) && draft.findProducts(next.text).length === 0;
}

/** In an intact text, a line that names a system and nothing else is the heading of what follows. */
function isSystemLine({ text, lines }: TextPiece, { intact }: Draft): boolean {
  return intact && lines.length === 1 && !text.endsWith(':') && saysOnlyProducts(text);
}

/** A heading with the products above it, unless it names its own. */
function withSystem(text: string, above: Headings, draft: Draft): string {
  if (draft.findProducts(text).length > 0) above.system = '';
  return [above.system, headingText(text)].filter(Boolean).join(': ');
}

function settleWaiting(above: Headings, draft: Draft): void {
  if (above.waiting) draft.ledger.settle(above.waiting.lines, inField('fileTables'));
  above.waiting = null;
}

function isOfFiles(piece: Piece | undefined): boolean {
  return piece?.type === 'table' && tableKind(piece.table.columns) === 'files';
}

function readTable(table: SourceTable, heading: string, draft: Draft): Piece[] {
  const kind = tableKind(table.columns);
  if (kind === 'files' && table.rows.length === 0) sayMissingRows(table, heading, draft);
  else if (kind === 'files') addFileTable(table, heading, draft);
  else if (kind === 'rules') addBranchRules(table, draft);
  else if (!addDownloads(table, draft)) return [otherTable(table, draft)];
  return [];
}

/** The heading with what the sentence above the table says of its files, where that is more than that they follow. */
function withLeadIn(heading: string, last: Piece | undefined, draft: Draft): string {
  const sentence = isText(last) ? (sentencesOf(last.text).at(-1) ?? '').trim() : '';
  if (!sentence.endsWith(':') || sentence.length > LONGEST_HEADING) return heading;
  const telling = !HEADING.usualLeadIn.is.test(sentence) || draft.findProducts(sentence).length > 0;
  return [heading, ...(telling ? [headingText(sentence)] : [])].filter(Boolean).join(': ');
}

/** The sentence that announces a table says nothing more once the table is a field of its own. */
function dropLeadIn(left: Piece[], kind: ReturnType<typeof tableKind>, draft: Draft): void {
  const last = left.at(-1);
  if (!isText(last) || !last.text.endsWith(':')) return;
  const count = sentencesOf(last.text).length;
  let seen = 0;
  const rest = takeSentences(last, draft.ledger, () => (++seen === count ? inField(FIELD_OF[kind]) : null));
  left.splice(-1, 1, ...(rest ? [rest] : []));
}

const FIELD_OF = { files: 'fileTables', rules: 'branchRules', other: 'hotfix' };

/** What the heading of a part gives its tables: a heading for those without one, where it says more than that files follow, and products. */
function partHeading({ role, heading }: Part, draft: Draft): Pick<Headings, 'heading' | 'system'> {
  const text = heading?.text ?? '';
  const own = role === 'files' && HEADING.filesOfProduct.is.test(text) ? text : '';
  return { heading: own, system: namesOnlyProducts(text, draft.findProducts) ? text : '' };
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

/** Whether a line is a row of files that could not be read as one. */
function isRow(text: string): boolean {
  return CELL.gluedRow.is.test(text) && CELL.rowSign.is.test(text);
}

/** Whether a line names a system or an architecture. */
function isTelling(text: string, draft: Draft): boolean {
  return HEADING.architecture.is.test(text) || draft.findProducts(text).length > 0;
}

/** Names a heading whose table is not there. */
function sayMissingTable(above: Headings, draft: Draft): void {
  const { waiting } = above;
  above.waiting = null;
  if (!waiting) return;
  const cut = waiting.lines.at(-1)?.number === draft.lastLine;
  if (cut) report(draft, 'cut-off', { after: waiting.text }, lineOf(waiting));
  else report(draft, 'table-missing', { heading: headingText(waiting.text) }, lineOf(waiting));
}

/** A header row with nothing below it. */
function sayMissingRows(table: SourceTable, heading: string, draft: Draft): void {
  const line = table.headerLines.at(-1)?.number;
  if (line === draft.lastLine) report(draft, 'cut-off', { after: table.columns.join(' ') }, line);
  else report(draft, 'table-missing', { heading: headingText(heading) || table.columns.join(' ') }, line);
}

function otherTable(table: SourceTable, draft: Draft): Piece {
  draft.layouts.add(table.layout);
  const columns = table.columns.map(draft.plain);
  const rows = table.rows.map(({ cells }) => columns.map((_, index) => draft.plain(cells[index] ?? '')));
  const lines = [...table.headerLines, ...table.rows.flatMap((row) => row.lines)];
  return { type: 'block', block: { type: 'table', columns, rows }, lines };
}
