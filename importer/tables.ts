import { tableKind } from './columns';
import { inField, report, type Draft } from './draft';
import { addBranchRules } from './facts/branch-rules';
import { addDownloads } from './facts/downloads';
import { addFileTable } from './file-tables';
import { headingText, isFilesHeading } from './headings';
import type { SourceTable } from './layouts/table';
import type { Part } from './parts';
import { HEADING } from './patterns/headings';
import { TEXT } from './patterns/text';
import { isText, lineOf, type Piece, type TextPiece } from './pieces';
import { plainText } from './plain';
import { sentencesOf, takeSentences } from './sentences';

const LONGEST_HEADING = 200;

/** Reads the tables of a part, with the lines above them that are their headings. */
export function readTables(part: Part, draft: Draft): Piece[] {
  let heading = partHeading(part);
  const left: Piece[] = [];
  for (const [at, piece] of part.pieces.entries()) {
    if (isText(piece) && isHeadingOf(piece, part.pieces[at + 1], draft)) {
      heading = piece.text;
      draft.ledger.settle(piece.lines, inField('fileTables'));
    } else if (!draft.intact && isText(piece) && isFilesHeading(piece.text) && piece.type !== 'code') {
      heading = piece.text;
      sayMissingTable(piece, draft);
    } else if (piece.type === 'table') {
      const above = draft.intact ? withLeadIn(heading, left.at(-1), draft) : heading;
      const other = readTable(piece.table, above, draft);
      if (other.length === 0) dropLeadIn(left, tableKind(piece.table.columns), draft);
      left.push(...other);
    } else {
      if (isText(piece) && piece.underlined) heading = piece.text;
      left.push(piece);
    }
  }
  return left;
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

/** The heading that tables without one of their own have: that of the part, where it says more than that files follow. */
function partHeading({ role, heading }: Part): string {
  if (role !== 'files' || !heading) return '';
  return HEADING.filesOfProduct.is.test(heading.text) ? heading.text : '';
}

/** Whether a line is the heading of the file table behind it: no sentence, and not the lead-in of something else. */
function isHeadingOf(piece: TextPiece, next: Piece | undefined, draft: Draft): boolean {
  if (next?.type !== 'table' || tableKind(next.table.columns) !== 'files') return false;
  if (piece.text.length > LONGEST_HEADING || TEXT.note.is.test(piece.text)) return false;
  if (isFilesHeading(piece.text)) return true;
  if (piece.type !== 'text') return false;
  const text = headingText(piece.text);
  if (TEXT.plainSentenceEnd.is.test(text)) return false;
  const telling = HEADING.architecture.is.test(text) || draft.findProducts(text).length > 0;
  return (
    telling ||
    !piece.text.trim().endsWith(':') ||
    (HEADING.versionsOf.is.test(text) && text.split(' ').length < 8)
  );
}

/** A heading of a table that is not there. */
function sayMissingTable(piece: TextPiece, draft: Draft): void {
  const cut = piece.lines.at(-1)?.number === draft.lastLine;
  if (cut) report(draft, 'cut-off', { after: piece.text }, lineOf(piece));
  else report(draft, 'table-missing', { heading: headingText(piece.text) }, lineOf(piece));
}

/** A header row with nothing below it. */
function sayMissingRows(table: SourceTable, heading: string, draft: Draft): void {
  const line = table.headerLines.at(-1)?.number;
  if (line === draft.lastLine) report(draft, 'cut-off', { after: table.columns.join(' ') }, line);
  else report(draft, 'table-missing', { heading: headingText(heading) || table.columns.join(' ') }, line);
}

function otherTable(table: SourceTable, draft: Draft): Piece {
  draft.layouts.add(table.layout);
  const columns = table.columns.map(plainText);
  const rows = table.rows.map(({ cells }) => columns.map((_, index) => plainText(cells[index] ?? '')));
  const lines = [...table.headerLines, ...table.rows.flatMap((row) => row.lines)];
  return { type: 'block', block: { type: 'table', columns, rows }, lines };
}
