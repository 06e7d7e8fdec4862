import type { ReactNode } from 'react';
import type { Article, FileRow, FileTable } from '@/schema/article';
import type { FileHistory } from '@/versions/file-history';
import { unchangedLabel } from '@/versions/labels';
import { servicePackOf } from '@/versions/service-pack';
import { branchCell, type KnownBy } from './branch-cell';
import { Marked } from './marked';
import { newerCell } from './newer-cell';

/** How the page's script compares the cells of a column. */
export type SortType = 'text' | 'version' | 'number' | 'date';

/** A column of a file table; null from `cell` means that the row has no such value. */
export interface FileColumn {
  id: string;
  label: (table: FileTable) => string;
  sort: SortType;
  /** What a mark behind a value tells, for sheets; how the value is known where this is not given. */
  mark?: string;
  cell: (row: FileRow, table: FileTable, article: Article, history: FileHistory) => ReactNode;
}

/** What a cell shows when the source gives no value. */
export const NO_VALUE = '—';

/** Every column that a file table can have after the file's name; a table leaves out those without any value. */
const FILE_COLUMNS: readonly FileColumn[] = [
  {
    id: 'version',
    label: () => 'Version',
    sort: 'version',
    mark: 'note',
    cell: ({ version }) => version && versionCell(version),
  },
  {
    id: 'size',
    label: () => 'Size (bytes)',
    sort: 'number',
    cell: (row) => row.size?.toLocaleString('en-US') ?? null,
  },
  {
    id: 'modified',
    label: (table) => (allUtc(table) ? 'Modified (UTC)' : 'Modified'),
    sort: 'date',
    cell: (row, table) => row.modified && modifiedText(row.modified, allUtc(table)),
  },
  { id: 'platform', label: () => 'Platform', sort: 'text', cell: (row) => row.platform },
  {
    id: 'service-pack',
    label: () => 'Service pack',
    sort: 'text',
    cell: (row, table, article) => marked(servicePackOf(row, table, article)),
  },
  {
    id: 'branch',
    label: () => 'Branch',
    sort: 'text',
    cell: (row, table, article) => marked(branchCell(row, table, article)),
  },
  {
    id: 'repeats',
    label: () => 'Repeats',
    sort: 'number',
    cell: (row) => (row.copies > 1 ? `× ${row.copies}` : null),
  },
  { id: 'newer', label: () => 'Newer known here', sort: 'version', cell: newerCell },
];

/** The columns that hold a value in at least one row of tables that stand under one heading. */
export function columnsOf(
  tables: readonly FileTable[],
  article: Article,
  history: FileHistory,
): FileColumn[] {
  return FILE_COLUMNS.filter(({ cell }) =>
    tables.some((table) => table.files.some((row) => cell(row, table, article, history) !== null)),
  );
}

function versionCell(version: string): ReactNode {
  const unchanged = unchangedLabel(version);
  return unchanged ? (
    <>
      {version} <small className="unchanged-mark">{unchanged}</small>
    </>
  ) : (
    version
  );
}

function marked(known: KnownBy | null): ReactNode {
  return known && <Marked known={known} />;
}

function allUtc(table: FileTable): boolean {
  const times = table.files.flatMap(({ modified }) => (modified?.includes('T') ? [modified] : []));
  return times.length > 0 && times.every((time) => time.endsWith('Z'));
}

function modifiedText(modified: string, headerSaysUtc: boolean): string {
  return modified.replace('T', ' ').replace('Z', headerSaysUtc ? '' : ' UTC');
}
