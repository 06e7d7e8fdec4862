import { furnitureKind } from '../furniture';
import { unglue } from '../glue';
import { tableAt } from '../layouts/layouts';
import type { Found } from '../layouts/table';
import type { Ledger } from '../ledger';
import { isBlank, type Line } from '../lines';
import { isWrapped, toPieces, withBareLists } from '../paragraphs';
import type { Piece } from '../pieces';

/** Reads plain text: furniture out, glued parts apart, tables in whichever layout, the rest paragraphs and headings. */
export function readPlainText(source: readonly Line[], ledger: Ledger): Piece[] {
  const lines = source.flatMap((line) => ownLines(line, ledger));
  const wrapped = isWrapped(lines);
  const pieces: Piece[][] = [];
  let from = 0;
  for (let at = 0; at < lines.length; at++) {
    const found = isBlank(lines[at] ?? BLANK) ? null : tableAt(lines, at);
    if (!found) continue;
    pieces.push(toPieces(lines.slice(from, at), wrapped), [tablePiece(found, lines, ledger)]);
    from = found.end;
    at = found.end - 1;
  }
  return withBareLists([...pieces, toPieces(lines.slice(from), wrapped)].flat());
}

const BLANK: Line = { number: 0, at: 0, text: '' };

/** The parts of a line that have to be read; furniture leaves a blank line in its place. */
function ownLines(line: Line, ledger: Ledger): Line[] {
  if (isBlank(line)) return [line];
  const kind = furnitureKind(line.text);
  if (kind) {
    ledger.settle(line, { as: 'furniture', kind });
    return [{ ...BLANK, number: line.number }];
  }
  const parts = unglue(line.text);
  return parts.length === 1 ? [line] : ledger.split(line, parts);
}

/** The table, and what is left of its last line as a line of its own in the place where the document goes on. */
function tablePiece({ table, end, rest }: Found, lines: Line[], ledger: Ledger): Piece {
  if (rest) {
    const [own, left] = ledger.split(rest.line, [rest.consumed, rest.text]);
    const row = table.rows.find((one) => one.lines.includes(rest.line));
    if (own && row) row.lines = row.lines.map((line) => (line === rest.line ? own : line));
    if (left) lines[end] = left;
  }
  return { type: 'table', table, lines: [...table.headerLines, ...table.rows.flatMap((row) => row.lines)] };
}
