import { cellValue, type FileTableTools } from './file-table';
import { compareCells } from './sort-order';
import { element } from './elements';

/** Turns the headings of a file table into buttons: rising, falling, as in the source. */
export function makeSortable(tools: FileTableTools): void {
  for (const [index, heading] of [...(tools.table.tHead?.rows[0]?.cells ?? [])].entries()) {
    const button = element('button', { type: 'button', class: 'sort' }, ...heading.childNodes);
    heading.replaceChildren(button);
    button.addEventListener('click', () => sortBy(tools, heading, index));
  }
}

function sortBy(
  { table, columns, rows }: FileTableTools,
  heading: HTMLTableCellElement,
  index: number,
): void {
  const before = heading.ariaSort;
  for (const cell of heading.parentElement?.children ?? []) cell.removeAttribute('aria-sort');
  const body = table.tBodies[0];
  if (before === 'descending') {
    body?.append(...rows);
    return;
  }
  const direction = before === 'ascending' ? -1 : 1;
  heading.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending');
  const type = columns[index]?.sort ?? 'text';
  const value = (row: HTMLTableRowElement) => cellValue(row.cells[index]);
  body?.append(...rows.toSorted((a, b) => compareCells(type, direction, value(a), value(b))));
}
