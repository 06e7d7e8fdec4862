import type { Block } from '@/schema/article';
import type { HeadingRole } from './headings';
import type { SourceTable } from './layouts/table';
import type { Line } from './lines';

/** A paragraph or list item. */
export interface TextPiece {
  type: 'text' | 'item' | 'step' | 'code';
  text: string;
  lines: Line[];
  /** Set on the last piece of text of a document that may be cut there. */
  open?: true;
}

/** A heading of the closed table. */
export interface HeadingPiece {
  type: 'heading';
  role: HeadingRole;
  text: string;
  lines: Line[];
}

/** A table of any kind. */
export interface TablePiece {
  type: 'table';
  table: SourceTable;
  lines: Line[];
}

/** Something that is already what the article will hold. */
export interface BlockPiece {
  type: 'block';
  block: Block;
  lines: Line[];
}

/** A document in pieces: the form that every format is read into, and that articles are made from. */
export type Piece = TextPiece | HeadingPiece | TablePiece | BlockPiece;

/** Whether a piece is running text or a list item. */
export function isText(piece: Piece | undefined): piece is TextPiece {
  return piece?.type === 'text' || piece?.type === 'item' || piece?.type === 'step' || piece?.type === 'code';
}

/** Number of the line that a piece begins on. */
export function lineOf(piece: Piece): number {
  return piece.lines[0]?.number ?? 1;
}
