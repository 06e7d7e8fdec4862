/** A column of a file table, from its heading's data attributes. */
export interface Column {
  id: string;
  label: string;
  sort: string;
}

/** A file table of the page as the tools see it. */
export interface FileTableTools {
  table: HTMLTableElement;
  columns: Column[];
  /** In the order of the source. */
  rows: HTMLTableRowElement[];
}

/** What a cell shows when the source gives no value. */
const NO_VALUE = '—';

/** Reads a file table. */
export function readFileTable(table: HTMLTableElement): FileTableTools {
  const headings = [...(table.tHead?.rows[0]?.cells ?? [])];
  return {
    table,
    columns: headings.map(({ dataset, textContent }) => ({
      id: dataset.column ?? '',
      label: textContent,
      sort: dataset.sort ?? 'text',
    })),
    rows: [...(table.tBodies[0]?.rows ?? [])],
  };
}

/** A cell's value without the mark that says how it is known; empty where the source gives none. */
export function cellValue(cell: Element | undefined): string {
  const text = cell?.firstChild?.textContent?.trim() ?? '';
  return text === NO_VALUE ? '' : text;
}

/** How a cell's value is known: `stated`, `rule` or `inferred`; empty where the cell has no mark. */
export function cellBasis(cell: Element | undefined): string {
  return cell?.querySelector('small')?.textContent ?? '';
}
