/** A column of a file table, from its heading's data attributes. */
export interface Column {
  id: string;
  label: string;
  sort: string;
  /** What the mark behind a value tells. */
  mark: string;
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
      mark: dataset.mark ?? 'known by',
    })),
    rows: [...(table.tBodies[0]?.rows ?? [])],
  };
}

/** A cell's value without the mark behind it; empty where the source gives none. */
export function cellValue(cell: Element | undefined): string {
  const text = cell?.firstChild?.textContent?.trim() ?? '';
  return text === NO_VALUE ? '' : text;
}

/** The mark behind a cell's value, such as how it is known: `stated`, `rule` or `inferred`; empty where there is none. */
export function cellMark(cell: Element | undefined): string {
  return cell?.querySelector('small')?.textContent ?? '';
}
