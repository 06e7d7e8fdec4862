import type { Block } from '@/schema/article';
import type { HeadingRole } from './headings';
import type { SourceTable } from './layouts/table';
import type { Line } from './lines';

/** A paragraph or list item. */
export interface TextPiece {
  type: 'text' | 'item' | 'step' | 'code';
  text: string;
  lines: Line[];
  /** The number of a step; one with a letter has none. */
  number?: number;
  /** Set on the last piece of text of a document that may be cut there. */
  open?: true;
  /** Set where a row of signs stands under the line, so that it is the heading of what follows within its section. */
  underlined?: true;
  /** The note that it is part of, where markup shows one. */
  note?: NoteMark;
}

/** One note of a document; the pieces of a note have the same mark. */
export interface NoteMark {
  tone: 'note' | 'important' | 'warning' | 'caution' | 'tip';
}

/** Something that a format states of the article in a place of its own, such as a field of its header. */
export interface FactPiece {
  type: 'fact';
  fact:
    'title' | 'number' | 'last-review' | 'keywords' | 'applies-to' | 'boilerplate' | 'furniture' | 'cut-off';
  /** What is stated; for standing texts and furniture, their kind. */
  value: string;
  lines: Line[];
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
export type Piece = TextPiece | HeadingPiece | TablePiece | BlockPiece | FactPiece;

/** Whether a piece is running text or a list item. */
export function isText(piece: Piece | undefined): piece is TextPiece {
  return piece?.type === 'text' || piece?.type === 'item' || piece?.type === 'step' || piece?.type === 'code';
}

/** Number of the line that a piece begins on. */
export function lineOf(piece: Piece): number {
  return piece.lines[0]?.number ?? 1;
}
