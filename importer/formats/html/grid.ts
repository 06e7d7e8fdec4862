import { shownLines } from './inline';
import type { PageContext } from './inline';
import { ownCells, ownRows } from './rows';
import { attribute, startLine, type PageElement } from './tree';

/** A cell of a table at its place in the grid. */
export interface GridCell {
  /** What it says, one text per line of it. */
  parts: string[];
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
  const reaching = new Map<number, { cell: GridCell; left: number }>();
  return ownRows(table).map((row) => {
    const cells: GridCell[] = [];
    const free = () => {
      let column = cells.reduce((end, cell) => Math.max(end, cell.column + cell.span), 0);
      for (let above = reaching.get(column); above; above = reaching.get(column)) {
        cells.push(above.cell);
        column += above.cell.span;
        if (--above.left <= 0) reaching.delete(above.cell.column);
      }
      return column;
    };
    for (const element of ownCells(row)) {
      const cell = { ...cellOf(element, page), column: free() };
      cells.push(cell);
      const left = spanOf(element, 'rowspan') - 1;
      if (left > 0) reaching.set(cell.column, { cell, left });
    }
    free();
    return { cells, at: page.lineOf(startLine(row)) };
  });
}

/** What a cell says in one line. */
export function cellText({ parts }: GridCell): string {
  return parts.join(' ');
}

function cellOf(element: PageElement, page: PageContext): Omit<GridCell, 'column'> {
  return {
    parts: shownLines([element], page).map(({ text }) => text),
    span: spanOf(element, 'colspan'),
    head: element.tagName === 'th',
  };
}

const MOST_COLUMNS = 100;

function spanOf(element: PageElement, name: 'colspan' | 'rowspan'): number {
  const span = Number(attribute(element, name) ?? 1);
  return Number.isInteger(span) && span >= 1
    ? Math.min(span, name === 'colspan' ? MOST_COLUMNS : MOST_ROWS)
    : 1;
}

const MOST_ROWS = 10_000;
