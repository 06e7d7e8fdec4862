import { element } from './elements';
import { cellValue, type FileTableTools } from './file-table';
import { hideWhenEmpty } from './hide-when-empty';
import { shownText } from './shown-text';

/** What rows can be narrowed by: the column, its name in the address, and on the page where no table has the column. */
const FILTERS = [
  { column: 'platform', parameter: 'platform', label: 'Platform' },
  { column: 'service-pack', parameter: 'sp', label: 'Service pack' },
  { column: 'branch', parameter: 'branch', label: 'Branch' },
] as const;

const NOT_STATED = 'not stated';

interface Chooser {
  column: string;
  parameter: string;
  select: HTMLSelectElement;
}

/** Makes the choosers that narrow the rows of some tables, which are those of files or of versions; the choice stands in the address. */
export function makeFilters(tables: readonly FileTableTools[], noun: 'file' | 'version'): HTMLElement[] {
  const choosers = FILTERS.flatMap((filter) => chooserFor(filter, tables) ?? []);
  if (choosers.length === 0) return [];
  const status = element('span', { role: 'status' });
  const all = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const narrow = () => {
    status.textContent = shownText(apply(tables, choosers), all, noun);
    keepInAddress(choosers);
  };
  for (const { select } of choosers) select.addEventListener('change', narrow);
  if (choosers.some(({ select }) => select.value)) narrow();
  return [...choosers.map(({ select }) => select.parentElement ?? select), status];
}

function chooserFor(
  { column, parameter, label }: (typeof FILTERS)[number],
  tables: readonly FileTableTools[],
) {
  const values = tables.flatMap((tools) => tools.rows.map((row) => valueOf(tools, row, column)));
  const different = [...new Set(values)].sort((a, b) => Number(!a) - Number(!b) || a.localeCompare(b));
  if (different.length < 2) return null;
  const select = element('select', {}, element('option', { value: '' }, 'all'));
  for (const value of different.map((known) => known || NOT_STATED))
    select.append(element('option', {}, value));
  element('label', {}, headingOf(tables, column) ?? label, select);
  const wanted = new URLSearchParams(location.search).get(parameter) ?? '';
  if ([...select.options].some((option) => option.value === wanted)) select.value = wanted;
  return { column, parameter, select };
}

/** A filter is called as its column is. */
function headingOf(tables: readonly FileTableTools[], column: string): string | undefined {
  return tables.flatMap(({ columns }) => columns).find(({ id }) => id === column)?.label;
}

/** A row without a cell of its own for the platform goes by the heading of its table. */
function valueOf({ table, columns }: FileTableTools, row: HTMLTableRowElement, column: string): string {
  const value = cellValue(row.cells[columns.findIndex(({ id }) => id === column)]);
  return value || (column === 'platform' ? (table.dataset.platform ?? '') : '');
}

function apply(tables: readonly FileTableTools[], choosers: readonly Chooser[]): number {
  let shown = 0;
  for (const tools of tables) {
    for (const row of tools.rows) {
      row.hidden = choosers.some(
        ({ column, select }) => select.value && select.value !== (valueOf(tools, row, column) || NOT_STATED),
      );
      if (!row.hidden) shown++;
    }
    hideWhenEmpty(tools.table.closest<HTMLElement>('.table-region'));
    hideWhenEmpty(tools.table.closest<HTMLElement>('[data-lane]'));
    hideWhenEmpty(tools.table.closest<HTMLElement>('.table-group'));
  }
  return shown;
}

function keepInAddress(choosers: readonly Chooser[]): void {
  const address = new URL(location.href);
  for (const { parameter, select } of choosers) {
    if (select.value) address.searchParams.set(parameter, select.value);
    else address.searchParams.delete(parameter);
  }
  history.replaceState(history.state, '', address);
}
