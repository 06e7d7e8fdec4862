import type { FactPiece, NoteMark } from '../../pieces';
import type { ShownLine } from './inline';

/** A row of a table, or its header, with the line of the file that it begins on. */
export interface PageRow {
  /** Empty where it cannot be told what stands under which column; `text` has it all then. */
  cells: string[];
  at: number;
  text?: string;
}

/** What a page shows, part by part, in the order in which it is read. */
export type PageBlock = { note?: NoteMark; title?: true } & (
  | (ShownLine & { type: 'text'; paragraph: object })
  /** `before` tells what follows within the same item. */
  | { type: 'item' | 'step'; text: string; at: number; number?: number; before: 'table' | 'more' | null }
  | { type: 'heading'; text: string; at: number; level: number }
  | { type: 'code'; lines: string[]; at: number }
  /** A line that stands for a row of a table which only the layouts of plain text understand. */
  | { type: 'row'; text: string; at: number }
  | { type: 'table'; columns: string[]; header: PageRow | null; rows: PageRow[] }
  /** Something that is stated of the article outside its text. */
  | { type: 'stated'; fact: FactPiece['fact']; value: string; text: string; at: number }
  | { type: 'furniture'; text: string; at: number; kind: string }
);

/** Level of headings that are no heading elements, below all that are. */
export const WEAK_LEVEL = 7;
