import { headingRole, headingText } from '../../headings';
import type { LayoutId, SourceTable } from '../../layouts/table';
import type { Ledger } from '../../ledger';
import type { Line } from '../../lines';
import { TEXT } from '../../patterns/text';
import { isText, type Piece } from '../../pieces';
import { codePieces } from './code';
import type { LinedBlock } from './lines';

/** The pieces of a block that is no line of text. */
export function markedPieces({ block, lines }: LinedBlock, layout: LayoutId, ledger: Ledger): Piece[] {
  const note = block.note && { note: block.note };
  switch (block.type) {
    case 'item':
    case 'step': {
      const open = lines.at(-1)?.open && { open: true as const };
      const role = block.before ? headingRole(block.text) : null;
      if (role) return [{ type: 'heading', role, text: headingText(block.text), lines }];
      const leads = block.before === 'table' && !TEXT.plainSentenceEnd.is.test(block.text);
      const type = leads ? 'text' : block.type;
      const number = type === 'step' && block.number !== undefined && { number: block.number };
      return [{ type, text: block.text, lines, ...number, ...open, ...note }];
    }
    case 'code':
      return codePieces(lines, ledger).map((piece) => (isText(piece) ? { ...piece, ...note } : piece));
    case 'table':
      return [tablePiece(block.columns, block.rows, block.header !== null, lines, layout)];
    case 'text':
    case 'row':
    case 'heading':
    case 'furniture':
    case 'stated':
      throw new Error(`A block of the type ${block.type} has been read before.`);
    default:
      return block satisfies never;
  }
}

function tablePiece(
  columns: string[],
  rows: readonly { cells: string[] }[],
  hasHeader: boolean,
  lines: Line[],
  layout: LayoutId,
): Piece {
  const first = hasHeader ? 1 : 0;
  const table: SourceTable = {
    layout,
    columns,
    headerLines: lines.slice(0, first),
    rows: rows.map(({ cells }, index) => ({ cells, lines: lines.slice(first + index, first + index + 1) })),
  };
  return { type: 'table', table, lines };
}
