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
  tables.forEach(makeSortable);
  for (const head of section.querySelectorAll('.table-group-head')) {
    const group = tables.filter(({ table }) => head.parentElement?.contains(table));
    head.append(element('div', { class: 'tools' }, ...exportButtons('', kb, group)));
  }
  if (payload.length === 0) return;
  const bar = element(
    'div',
    { class: 'tools' },
    ...makeFilters(payload),
    ...exportButtons(' all', kb, payload),
  );
  section.querySelector('h2')?.nextElementSibling?.after(bar);
}

function exportButtons(what: string, kb: string, tables: readonly FileTableTools[]): HTMLButtonElement[] {
  const rows = (): SheetRow[] =>
    tables.flatMap((tools) => shownRows(tools, { KB: kb, Table: tools.table.caption?.textContent ?? '' }));
  const copy = () => {
    const shown = rows();
    void copyText(toTsv(shown), `${shown.length} rows`);
  };
  return [
    toolButton(`Copy${what} as TSV`, copy),
    toolButton(`Download${what} as CSV`, () => download(`KB${kb}-files.csv`, toCsv(rows()))),
  ];
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  element('a', { href: address, download: name }).click();
  // The browser reads the address after this turn; later it is of no use.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
