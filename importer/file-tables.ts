import type { FileRow, FileTable } from '@/schema/article';
import { isNotApplicable, readPlatform, splitDateTime } from './cells';
import { fieldOf } from './columns';
import { dateOrder, type DateOrder } from './dates';
import { inField, report, textOf, type Draft } from './draft';
import { isManifestName } from './file-names';
import { headingText } from './headings';
import type { SourceRow, SourceTable } from './layouts/table';
import { HEADING } from './patterns/headings';
import { distinctIds } from './products';
import { readRow, type ReadRow, type RowContext } from './rows';

/** Turns a table of files into one of the article's, with its heading, and says what could not be read. */
export function addFileTable(table: SourceTable, heading: string, draft: Draft): void {
  const { ledger } = draft;
  ledger.settle(table.headerLines, inField('fileTables'));
  if (table.inferred) sayHeaderMissing(table, draft);
  const { order, assumedFor } = dateOrder(datesOf(table));
  if (assumedFor) report(draft, 'date-order-assumed', { text: assumedFor }, table.rows[0]?.lines[0]?.number);
  const rows = table.rows.flatMap((row) => {
    const read = readSourceRow(row, table, order, draft);
    if (!read) return [];
    ledger.settle(row.lines, inField('fileTables'));
    sayDamage(row, read, draft);
    return [read];
  });
  if (rows.length === 0) return;
  sayUnplacedColumns(rows, table, draft);
  const clean = headingText(heading);
  const files = folded(rows);
  const repeats = rows.length - files.length;
  if (repeats > 0)
    report(draft, 'rows-repeated', { heading: clean, count: repeats }, table.rows[0]?.lines[0]?.number);
  draft.layouts.add(table.layout);
  draft.fileTables.push({
    heading: clean,
    products: distinctIds(draft.findProducts(clean)),
    platform: headingPlatform(clean),
    role: isManifestTable(clean, files) ? 'manifest' : 'payload',
    files,
  });
}

/** The one architecture that a heading names, or null where it names none or several. */
export function headingPlatform(heading: string): FileTable['platform'] {
  const names = heading.match(HEADING.architectures.is) ?? [];
  const platforms = new Set(names.map((name) => (name === '32-bit' ? 'x86' : readPlatform(name))));
  const [platform] = platforms;
  return platforms.size === 1 ? (platform ?? null) : null;
}

/** Reads a row, or says why it is not used; the lines of such a row stay open and become unplaced. */
function readSourceRow(row: SourceRow, table: SourceTable, order: DateOrder, draft: Draft): ReadRow | null {
  const text = textOf(row.lines);
  if (row.cells.length === 0 && text.split('|').join('').trim() === '') {
    draft.ledger.settle(row.lines, { as: 'furniture', kind: 'empty-row' });
    return null;
  }
  const context = contextOf(row, table, order, draft);
  const read = row.readings || isCutAtStart(row, table) ? null : readRow(row.cells, context);
  if (read) return read;
  const line = row.lines[0]?.number;
  for (const { number } of row.lines) draft.linesSaid.add(number);
  if (row.readings) {
    report(draft, 'ambiguous-row', { text, readings: row.readings.map((cells) => cells.join(' | ')) }, line);
  } else if (context.last) {
    report(draft, 'row-cut', { text }, line);
    report(draft, 'cut-off', { after: text }, line);
  } else {
    report(draft, 'row-unreadable', { text }, line);
  }
  return null;
}

function contextOf(row: SourceRow, { columns }: SourceTable, order: DateOrder, draft: Draft): RowContext {
  const end = row.lines.at(-1);
  return {
    columns,
    order,
    utc: draft.utc,
    last: end?.number === draft.lastLine,
    nearEnd: (end?.number ?? 0) >= draft.lineBeforeLast,
    open: end?.open === true,
    ...(row.placed && { placed: row.placed }),
  };
}

/** The first line of a document that begins within a table can have lost the beginning of its file name. */
function isCutAtStart({ lines }: SourceRow, { inferred }: SourceTable): boolean {
  return inferred === true && lines[0]?.number === 1 && !lines[0].text.trimStart().startsWith('|');
}

function sayDamage(row: SourceRow, read: ReadRow, draft: Draft): void {
  const line = row.lines[0]?.number;
  const file = read.row.name;
  if (row.rejoined) report(draft, 'row-rejoined', { text: textOf(row.lines) }, line);
  if (read.missing.length > 0) report(draft, 'cell-missing', { file, columns: read.missing }, line);
  for (const { column, text } of read.unreadable)
    report(draft, 'cell-unreadable', { file, column, text }, line);
  for (const { column, text } of read.extra) report(draft, 'cell-extra', { file, column, text }, line);
}

function sayHeaderMissing(table: SourceTable, draft: Draft): void {
  const [first] = table.rows;
  if (first) report(draft, 'header-missing', { text: textOf(first.lines) }, first.lines[0]?.number);
}

function sayUnplacedColumns(rows: readonly ReadRow[], table: SourceTable, draft: Draft): void {
  for (const column of table.columns) {
    const values = rows.map(({ unplaced }) => unplaced.find((cell) => cell.column === column)?.text ?? '');
    const line = (table.headerLines[0] ?? table.rows[0]?.lines[0])?.number;
    if (!values.some(Boolean)) continue;
    const inexact = ['version', 'size'].includes(fieldOf(column) ?? '');
    report(draft, inexact ? 'column-inexact' : 'column-unplaced', { column, values }, line);
  }
}

function datesOf({ columns, rows }: SourceTable): string[] {
  const at = columns.findIndex((column) => ['date', 'dateTime'].includes(fieldOf(column) ?? ''));
  return rows
    .map(({ cells, placed }) => cells[placed ? placed.indexOf(at) : at] ?? '')
    .filter((text) => !isNotApplicable(text))
    .map((text) => splitDateTime(text)?.date ?? text);
}

/** Rows that are the same in every cell become one that counts them. */
function folded(rows: readonly ReadRow[]): FileRow[] {
  const files = new Map<string, FileRow>();
  for (const { row, unplaced, extra, unreadable } of rows) {
    const key = JSON.stringify([row, unplaced, extra, unreadable]);
    const same = files.get(key);
    if (same) same.copies++;
    else files.set(key, { ...row, copies: 1 });
  }
  return [...files.values()];
}

function isManifestTable(heading: string, files: readonly FileRow[]): boolean {
  return (
    heading.toLowerCase().startsWith('additional file') || files.every(({ name }) => isManifestName(name))
  );
}
