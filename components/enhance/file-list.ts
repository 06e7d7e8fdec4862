import { element } from './elements';
import { readFileTable, type FileTableTools } from './file-table';
import { hideWhenEmpty } from './hide-when-empty';
import { shownText } from './shown-text';
import { makeSortable } from './sort';

const PARAMETER = 'name';

/** Lets the list of files be sorted, and narrowed by a box to the names that hold the typed words; both stand in the address. */
export function addFileListTools(): void {
  const table = document.querySelector<HTMLTableElement>('table.file-list');
  if (!table) return;
  const tools = readFileTable(table);
  makeSortable(tools, 1);
  table.closest('.table-region')?.before(nameBox(tools));
}

function nameBox({ table, rows }: FileTableTools): HTMLElement {
  const names = rows.map((row) => row.cells[0]?.textContent.toLowerCase() ?? '');
  const status = element('span', { role: 'status' });
  const field = element('input', { type: 'search', autocomplete: 'off', spellcheck: 'false' });
  const narrow = () => {
    const words = field.value.toLowerCase().split(/\s+/);
    for (const [index, row] of rows.entries())
      row.hidden = !words.every((word) => names[index]?.includes(word));
    const shown = rows.filter(({ hidden }) => !hidden).length;
    status.textContent = field.value.trim() ? shownText(shown, rows.length, 'file') : '';
    hideWhenEmpty(table.closest('.table-region'));
  };
  let isPasted = false;
  field.addEventListener('input', (event) => {
    isPasted = field.value !== '' && (isPasted || isPaste(event));
    narrow();
    keepInAddress(isPasted ? '' : field.value.trim());
  });
  field.value = new URLSearchParams(location.search).get(PARAMETER) ?? '';
  if (field.value) narrow();
  return element('div', { class: 'tools' }, element('label', {}, 'Name contains', field), status);
}

/** A pasted or dropped text may be a customer's, and stays out of the address. */
function isPaste(event: Event): boolean {
  return event instanceof InputEvent && event.inputType.startsWith('insertFrom');
}

function keepInAddress(words: string): void {
  const address = new URL(location.href);
  if (words) address.searchParams.set(PARAMETER, words);
  else address.searchParams.delete(PARAMETER);
  history.replaceState(history.state, '', address);
}
