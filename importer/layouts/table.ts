import type { Line } from '../lines';

/** Ids of the layouts that tables come in. */
export type LayoutId =
  'pipe' | 'tab' | 'vertical' | 'key-value' | 'glued' | 'torn' | 'fixed-width' | 'html' | 'markdown';

/** A row as it stands in the source. */
export interface SourceRow {
  /** One text per cell; a row that lost cells has fewer of them than the table has columns. */
  cells: string[];
  lines: Line[];
  /** The column of each cell, where labels tell it although cells are missing. */
  placed?: number[];
  /** Readings of a glued row that can be split in more than one way; `cells` is empty then. */
  readings?: string[][];
  /** Set where the row was torn over several lines and joined again. */
  rejoined?: true;
}

/** A table as it stands in the source. */
export interface SourceTable {
  layout: LayoutId;
  /** The header cells, as written. */
  columns: string[];
  headerLines: Line[];
  rows: SourceRow[];
  /** Set where the table has no header row and its columns were told from its cells. */
  inferred?: true;
}

/** What a layout found at a place: the table, where the document goes on, and what is left of the last line. */
export interface Found {
  table: SourceTable;
  end: number;
  rest?: { line: Line; consumed: string; text: string };
}

/** Reads a table that begins at a line, or returns null where none of this layout does. */
export type Layout = (lines: readonly Line[], at: number) => Found | null;

/** The columns that file tables have had, in their usual order, for tables that lost their header. */
export const STANDARD_COLUMNS = [
  'File name',
  'File version',
  'File size',
  'Date',
  'Time',
  'Platform',
  'SP requirement',
  'Service branch',
];
