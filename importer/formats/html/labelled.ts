import { fieldOf, tableKind } from '../../columns';
import type { PageBlock, PageRow } from './page-block';
import { cellText, type GridRow } from './grid';
import { unlinked } from '../../plain';
import { joined } from './table-rows';

/** A label with its value. */
interface Labelled {
  label: string;
  value: string;
  at: number;
}

/**
 * The blocks of a table in which every row is a label with its value, or null where it is another: records of files
 * become rows of a table, all else lines such as `Event ID: 4004`. A table without end may lack the end of its record.
 */
export function labelledBlocks(rows: readonly GridRow[], ended: boolean): PageBlock[] | null {
  const entries = rows.map(entryOf);
  const all = entries.filter((entry) => entry !== null);
  if (all.length === 0 || all.length < entries.length) return null;
  const records = ended ? recordsOf(all) : null;
  return records
    ? [records]
    : all.map(({ label, value, at }) => ({ type: 'row', text: `${label}: ${value}`, at }));
}

function entryOf({ cells, at }: GridRow): Labelled | null {
  const [first, second] = cells;
  if (!first || !second || cells.length > 2) return null;
  const [label, value] = [unlinked(cellText(first)), unlinked(cellText(second))];
  const isLabel = label.endsWith(':') || (fieldOf(label) !== null && fieldOf(value) === null);
  if (!isLabel) return null;
  const name = label.endsWith(':') ? label.slice(0, -1).trimEnd() : label;
  return { label: name, value: unlinked(joined(second, fieldOf(name))), at };
}

/** The rows that the records make, each beginning with the name of its file, if all have the same labels. */
function recordsOf(entries: readonly Labelled[]): PageBlock | null {
  const records: Labelled[][] = [];
  for (const entry of entries) {
    if (fieldOf(entry.label) === 'name' || records.length === 0) records.push([entry]);
    else records.at(-1)?.push(entry);
  }
  const columns = records[0]?.map(({ label }) => label) ?? [];
  const alike = records.every((record) => record.map(({ label }) => label).join('\n') === columns.join('\n'));
  if (!alike || fieldOf(columns[0] ?? '') !== 'name' || tableKind(columns) !== 'files') return null;
  return { type: 'table', columns, header: null, rows: records.map(rowOf) };
}

function rowOf(record: readonly Labelled[]): PageRow {
  return {
    cells: record.map(({ value }) => value),
    at: record[0]?.at ?? 1,
    text: record.map(({ label, value }) => `${label}: ${value}`).join(' | '),
  };
}
