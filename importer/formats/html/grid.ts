import { shownLines } from './inline';
import type { PageContext } from './inline';
import { ownCells, ownRows } from './rows';
import { attribute, startLine, type PageElement } from './tree';

/** A cell of a table at its place in the grid. */
export interface GridCell {
  /** What it says, one text per line of it. */
  parts: string[];
  /** The line of the file that its text begins on. */
  at: number;
  /** The column that it begins in, from 0, and how many it covers. */
  column: number;
  span: number;
  /** Whether it is a header cell by its element. */
  head: boolean;
}

/** A row of a table with the line of the file that it begins on. */
export interface GridRow {
  cells: GridCell[];
  at: number;
}

/** The cells of a table where they stand; a cell over several rows stands in each of them. */
export function gridOf(table: PageElement, page: PageContext): GridRow[] {
  const reaching: Reaching = new Map();
  return ownRows(table).map((row) => {
    const cells: GridCell[] = [];
    let column = 0;
    const takeReaching = () => {
      for (let above = reaching.get(column); above; above = reaching.get(column)) {
        cells.push(above.cell);
        if (--above.left <= 0) reaching.delete(column);
        column += above.cell.span;
      }
    };
    for (const element of ownCells(row)) {
      takeReaching();
      const cell = { ...cellOf(element, page), column };
      cells.push(cell);
      const left = spanOf(element, 'rowspan', MOST_ROWS) - 1;
      if (left > 0 && column < MOST_COLUMNS) reaching.set(column, { cell, left });
      column += cell.span;
    }
    takeReaching();
    const [first] = cells.filter(({ parts }) => parts.length > 0);
    return { cells, at: first?.at ?? page.lineOf(startLine(row)) };
  });
}

/** Cells that reach down from rows above, by their column, with the number of rows that are left to them. */
type Reaching = Map<number, { cell: GridCell; left: number }>;

const MOST_COLUMNS = 50;
const MOST_ROWS = 10_000;

/** What a cell says in one line. */
export function cellText({ parts }: GridCell): string {
  return parts.join(' ');
}

function cellOf(element: PageElement, page: PageContext): Omit<GridCell, 'column'> {
  const lines = shownLines([element], page);
  return {
    parts: lines.map(({ text }) => text),
    at: lines[0]?.at ?? 1,
    span: spanOf(element, 'colspan', MOST_COLUMNS),
    head: element.tagName === 'th',
  };
}

function spanOf(element: PageElement, name: 'colspan' | 'rowspan', most: number): number {
  const span = Number(attribute(element, name) ?? 1);
  return Number.isInteger(span) && span >= 1 ? Math.min(span, most) : 1;
}
