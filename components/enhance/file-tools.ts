import { copyText } from './clipboard';
import { makeCellsCopy } from './copy-cells';
import { element, toolButton } from './elements';
import { readFileTable, type FileTableTools } from './file-table';
import { makeFilters } from './filter';
import { shownRows, toCsv, toTsv, type SheetRow } from './sheet';
import { makeSortable } from './sort';

/** What an export of the page's rows is called, and what stands in front of each row. */
interface Export {
  file: string;
  leading: SheetRow;
}

/** Gives the file tables of an article's or a file's page their tools: sort, filter, copy and download. */
export function addFileTools(): void {
  const section = document.querySelector<HTMLElement>('[data-file-tables]');
  if (!section) return;
  const exported = exportOf(section.dataset);
  const tables = [...section.querySelectorAll<HTMLTableElement>('table.files')].map(readFileTable);
  const payload = tables.filter(({ table }) => !table.closest('.manifests'));
  makeCellsCopy(section);
  for (const [index, table] of tables.entries()) makeSortable(table, index + 1);
  for (const head of section.querySelectorAll('.table-group-head')) {
    const group = tables.filter(({ table }) => head.parentElement?.contains(table));
    // The tools above all tables do the same for the only group.
    if (group[0] === payload[0] && group.length === payload.length) continue;
    head.append(element('div', { class: 'tools' }, ...exportButtons('', exported, group)));
  }
  if (payload.length === 0) return;
  const bar = element(
    'div',
    { class: 'tools' },
    ...makeFilters(payload, section.dataset.file ? 'version' : 'file'),
    ...exportButtons(' all', exported, payload),
    element(
      'span',
      { class: 'hint' },
      'Click a cell, or press Enter on it, to copy it. CSV holds versions as ="…", which spreadsheets keep as text.',
    ),
  );
  section.querySelector('h2')?.nextElementSibling?.after(bar);
}

function exportOf({ kb, file }: DOMStringMap): Export {
  if (file) return { file: `${file}-versions.csv`, leading: { File: file } };
  return { file: `KB${kb}-files.csv`, leading: { KB: kb ?? '' } };
}

function exportButtons(
  what: string,
  { file, leading }: Export,
  tables: readonly FileTableTools[],
): HTMLButtonElement[] {
  const rows = (): SheetRow[] =>
    tables.flatMap((tools) =>
      shownRows(tools, { ...leading, Table: tools.table.caption?.textContent ?? '' }),
    );
  const copy = () => {
    const shown = rows();
    void copyText(toTsv(shown), `${shown.length} rows`);
  };
  return [
    toolButton(`Copy${what} as TSV`, copy),
    toolButton(`Download${what} as CSV`, () => download(file, toCsv(rows()))),
  ];
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  element('a', { href: address, download: name }).click();
  // The browser reads the address after this turn; later it is of no use.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
