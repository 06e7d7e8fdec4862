import { tableKind } from './columns';
import { inField, report, type Draft } from './draft';
import { addBranchRules } from './facts/branch-rules';
import { addDownloads } from './facts/downloads';
import { addFileTable } from './file-tables';
import { headingText } from './headings';
import type { SourceTable } from './layouts/table';
import type { Part } from './parts';
import { isText, type Piece } from './pieces';
import { sentencesOf, takeSentences } from './sentences';
import {
  headingsOf,
  isSystemLine,
  sayMissingTable,
  settleWaiting,
  takesHeading,
  withLeadIn,
} from './table-headings';

/** Reads the tables of a part, with the lines above them that are their headings. */
export function readTables(part: Part, draft: Draft): Piece[] {
  const above = headingsOf(part, draft);
  const left: Piece[] = [];
  for (const [at, piece] of part.pieces.entries()) {
    if (isText(piece) && takesHeading(piece, part.pieces[at + 1], above, draft)) continue;
    if (piece.type === 'table') {
      if (tableKind(piece.table.columns) === 'files') settleWaiting(above, draft);
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

function readTable(table: SourceTable, heading: string, draft: Draft): Piece[] {
  const kind = tableKind(table.columns);
  if (kind === 'files' && table.rows.length === 0) sayMissingRows(table, heading, draft);
  else if (kind === 'files') addFileTable(table, heading, draft);
  else if (kind === 'rules') addBranchRules(table, draft);
  else if (!addDownloads(table, draft)) return [otherTable(table, draft)];
  return [];
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
