import { cellValue, type FileTableTools } from './file-table';
import { compareCells } from './sort-order';
import { element } from './elements';
import { orderOf, withOrder, type TableOrder } from './table-order';

/** Turns the headings of a table, the n-th of its page, into buttons: rising, falling, as in the source. The order stands in the address. */
export function makeSortable(tools: FileTableTools, place: number): void {
  for (const [index, heading] of headingsOf(tools).entries()) {
    const button = element('button', { type: 'button', class: 'sort' }, ...heading.childNodes);
    heading.replaceChildren(button);
    button.addEventListener('click', () => {
      const order = nextOrder(heading, tools.columns[index]?.id ?? '');
      arrange(tools, order);
      history.replaceState(history.state, '', withOrder(place, order, new URL(location.href)));
    });
  }
  arrange(tools, orderOf(place, new URLSearchParams(location.search)));
}

function nextOrder({ ariaSort }: Element, column: string): TableOrder | null {
  if (ariaSort === 'descending') return null;
  return { column, direction: ariaSort === 'ascending' ? -1 : 1 };
}

function arrange(tools: FileTableTools, order: TableOrder | null): void {
  const index = tools.columns.findIndex(({ id }) => id === order?.column);
  const headings = headingsOf(tools);
  for (const heading of headings) heading.removeAttribute('aria-sort');
  if (order) headings[index]?.setAttribute('aria-sort', order.direction === 1 ? 'ascending' : 'descending');
  tools.table.tBodies[0]?.append(...(order && index >= 0 ? sorted(tools, index, order) : tools.rows));
}

function sorted({ columns, rows }: FileTableTools, index: number, { direction }: TableOrder) {
  const type = columns[index]?.sort ?? 'text';
  const value = (row: HTMLTableRowElement) => cellValue(row.cells[index]);
  return rows.toSorted((a, b) => compareCells(type, direction, value(a), value(b)));
}

function headingsOf({ table }: FileTableTools): HTMLTableCellElement[] {
  return [...(table.tHead?.rows[0]?.cells ?? [])];
}
