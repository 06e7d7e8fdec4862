import { headingRole, headingText } from '../../headings';
import { fixedWidth } from '../../layouts/fixed-width';
import type { SourceTable } from '../../layouts/table';
import type { Ledger } from '../../ledger';
import { isBlank, nextFilled, type Line } from '../../lines';
import { QTEXT } from '../../patterns/q-text';
import type { FactPiece, Piece } from '../../pieces';
import { boxedTable } from './boxes';
import { itemAt, listMark } from './items';
import { addText, piecesOfChunk } from './chunks';

/** Reads the text of a Q-text document: the list of products, headings, tables, lists and paragraphs. */
export function readBody(lines: readonly Line[], ledger: Ledger): Piece[] {
  const pieces: Piece[] = [];
  for (let at = nextFilled(lines, 0); at < lines.length; at = nextFilled(lines, at)) {
    const found =
      tableAt(lines, at) ?? boxAt(lines, at) ?? productsAt(lines, at, pieces) ?? headingAt(lines, at);
    if (found) {
      found.rules.forEach((rule) => ledger.settle(rule, { as: 'furniture', kind: 'rule' }));
      pieces.push(...found.pieces);
      at = found.end;
    } else {
      at = addChunk(lines, at, pieces);
    }
  }
  return pieces.map(labelAsText);
}

/** A line that stands alone and names what follows is no program text, however far it is indented. */
function labelAsText(piece: Piece): Piece {
  return piece.type === 'code' && QTEXT.label.is.test(piece.text) ? { ...piece, type: 'text' } : piece;
}

interface Found {
  pieces: Piece[];
  /** Rows of signs among the lines. */
  rules: Line[];
  end: number;
}

function tableAt(lines: readonly Line[], at: number): Found | null {
  const found = fixedWidth(lines, at);
  return found && { pieces: [tablePiece(found.table)], rules: [], end: found.end };
}

function boxAt(lines: readonly Line[], at: number): Found | null {
  const found = boxedTable(lines, at);
  return found && { pieces: [tablePiece(found.table)], rules: found.rules, end: found.end };
}

function tablePiece(table: SourceTable): Piece {
  return { type: 'table', table, lines: [...table.headerLines, ...table.rows.flatMap((row) => row.lines)] };
}

/** The products that the document says it applies to, which stand above its first heading. */
function productsAt(lines: readonly Line[], at: number, before: readonly Piece[]): Found | null {
  const match = QTEXT.appliesTo.is.exec(lines[at]?.text ?? '');
  const [leadIn] = lines.slice(at, at + 1);
  if (!match || !leadIn || before.some(({ type }) => type === 'heading')) return null;
  const pieces: FactPiece[] = [{ type: 'fact', fact: 'applies-to', value: match[1] ?? '', lines: [leadIn] }];
  let end = at + 1;
  for (; end < lines.length; end = nextFilled(lines, end + 1)) {
    const line = lines[end];
    const last = pieces.at(-1);
    if (!line || isBlank(line)) continue;
    const mark = QTEXT.bullet.is.exec(line.text)?.[1];
    if (mark !== undefined && (mark.search('-') < 3 || pieces.length === 1)) {
      pieces.push({
        type: 'fact',
        fact: 'applies-to',
        value: line.text.slice(mark.length).trim(),
        lines: [line],
      });
    } else if (last && pieces.length > 1 && line.text.startsWith('  ')) {
      last.value += ` ${line.text.trim()}`;
      last.lines.push(line);
    } else break;
  }
  return { pieces, rules: [], end };
}

/** A line with a row of signs below it: one of the known headings over `=`, else the heading of what follows, as text. */
function headingAt(lines: readonly Line[], at: number): Found | null {
  const [line, below] = [lines[at], lines[at + 1]];
  if (!line) return null;
  if (QTEXT.rule.is.test(line.text)) return { pieces: [], rules: [line], end: at + 1 };
  if (!below || !isUnderlined(line, below) || QTEXT.aligned.is.test(line.text.trim())) return null;
  const text = headingText(line.text);
  const role = QTEXT.underline.is.test(below.text) ? headingRole(line.text) : null;
  const piece: Piece = role
    ? { type: 'heading', role, text, lines: [line] }
    : { type: 'text', text: line.text.trim(), lines: [line], underlined: true };
  return { pieces: [piece], rules: [below], end: at + 2 };
}

function isUnderlined(line: Line, below: Line): boolean {
  if (!QTEXT.underline.is.test(below.text) && !QTEXT.smallUnderline.is.test(below.text)) return false;
  const [text, rule] = [line.text.trim(), below.text.trim()];
  return text !== '' && (Math.abs(text.length - rule.length) <= 4 || headingRole(text) !== null);
}

/** Adds what stands up to the next blank line; list items run on over blank lines as far as they are indented. */
function addChunk(lines: readonly Line[], at: number, pieces: Piece[]): number {
  const item = itemAt(lines, at, (index) => startsOther(lines, index, pieces));
  if (item) {
    addText(pieces, [item.piece(pieces)]);
    return item.end;
  }
  let end = at + 1;
  while (
    end < lines.length &&
    lines[end]?.text !== '' &&
    !listMark(lines[end]) &&
    !startsOther(lines, end, pieces)
  )
    end++;
  addText(pieces, piecesOfChunk(lines.slice(at, end)));
  return end;
}

/** Whether a line begins a table or a heading, or is a row of signs. */
function startsOther(lines: readonly Line[], at: number, before: readonly Piece[]): boolean {
  return (
    (tableAt(lines, at) ?? boxAt(lines, at) ?? productsAt(lines, at, before) ?? headingAt(lines, at)) !== null
  );
}
