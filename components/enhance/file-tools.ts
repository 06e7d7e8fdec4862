import { copyText } from './clipboard';
import { makeCellsCopy } from './copy-cells';
import { element, toolButton } from './elements';
import { readFileTable, type FileTableTools } from './file-table';
import { makeFilters } from './filter';
import { shownRows, toCsv, toTsv, type SheetRow } from './sheet';
import { makeSortable } from './sort';

/** Gives the file tables of an article's page their tools: sort, filter, copy and download. */
export function addFileTools(): void {
  const section = document.querySelector<HTMLElement>('[data-file-tables]');
  if (!section) return;
  const kb = section.dataset.kb ?? '';
  const tables = [...section.querySelectorAll<HTMLTableElement>('table.files')].map(readFileTable);
  const payload = tables.filter(({ table }) => !table.closest('.manifests'));
  makeCellsCopy(section);
  for (const tools of tables) {
    makeSortable(tools);
    tools.table.closest('.table-region')?.before(toolBar('this table', kb, [tools]));
  }
  if (payload.length === 0) return;
  const bar = toolBar('all shown', kb, payload);
  bar.prepend(...makeFilters(payload));
  section.querySelector('h2')?.nextElementSibling?.after(bar);
}

function toolBar(what: string, kb: string, tables: readonly FileTableTools[]): HTMLElement {
  const rows = (): SheetRow[] =>
    tables.flatMap((tools) => shownRows(tools, { KB: kb, Table: tools.table.caption?.textContent ?? '' }));
  const copy = () => {
    const shown = rows();
    void copyText(toTsv(shown), `${shown.length} rows`);
  };
  return element(
    'div',
    { class: 'tools' },
    toolButton(`Copy ${what} as TSV`, copy),
    toolButton(`Download ${what} as CSV`, () => download(`KB${kb}-files.csv`, toCsv(rows()))),
  );
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  element('a', { href: address, download: name }).click();
  // The browser reads the address after this turn; later it is of no use.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
