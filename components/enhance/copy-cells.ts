import { copyText } from './clipboard';
import { cellValue } from './file-table';

type Cell = HTMLTableCellElement;

const CELL = 'table.files tbody :is(th, td)';

const STEPS: Record<string, readonly [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Lets a click on a cell copy its value; by keyboard, arrows move between the cells of a table and Enter copies. */
export function makeCellsCopy(section: HTMLElement): void {
  for (const table of section.querySelectorAll<HTMLTableElement>('table.files')) {
    makeReachable(table.tBodies[0]?.rows[0]?.cells[0]);
    // Its cells take the focus now, and scroll the region with it.
    table.closest('.table-region')?.removeAttribute('tabindex');
  }
  section.addEventListener('click', ({ target }) => {
    const cell = cellOf(target);
    if (cell && getSelection()?.isCollapsed !== false) copyCell(cell);
  });
  section.addEventListener('keydown', (event) => {
    const cell = cellOf(event.target);
    const step = STEPS[event.key];
    if (!cell || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter') copyCell(cell);
    else if (step) move(cell, step);
    else return;
    event.preventDefault();
  });
}

/** The cell that was pressed; what a link or button in it does comes first. */
function cellOf(target: EventTarget | null): Cell | null {
  return target instanceof Element && !target.closest('a, button') ? target.closest<Cell>(CELL) : null;
}

function copyCell(cell: Cell): void {
  const value = cellValue(cell);
  if (value) void copyText(value, value);
}

function move(from: Cell, [rows, columns]: readonly [number, number]): void {
  const shown = [...(from.closest('tbody')?.rows ?? [])].filter((row) => !row.hidden);
  const row = from.parentElement as HTMLTableRowElement;
  const to = shown[shown.indexOf(row) + rows]?.cells[from.cellIndex + columns];
  if (!to) return;
  from.tabIndex = -1;
  makeReachable(to);
  to.focus();
}

function makeReachable(cell: Cell | undefined): void {
  if (cell) cell.tabIndex = 0;
}
