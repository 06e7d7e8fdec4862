import type { Article, FileRow, FileTable, Platform, StatedBranch } from '@/schema/article';
import { payloadTables } from '@/schema/payload-tables';
import { ARCHITECTURES, BRANCHES, RESTARTS, type FileRows } from './search-index';

/** Tells the service branch of a file row; the versions that it is told from mean nothing to the search itself. */
export type BranchReader = (row: FileRow, table: FileTable, article: Article) => StatedBranch | null;

interface Row {
  name: string;
  version: string | null;
  arch: Platform | null;
  /** A set of bits, one for each of `BRANCHES`. */
  branches: number;
}

/** Collects the payload rows of all articles, each different one once an article. */
export function collectRows(articles: readonly Article[], branchOf: BranchReader): FileRows {
  const lists = articles.map((article) => rowsOf(article, branchOf));
  const rows = lists.flat();
  const names = [...new Set(rows.map(({ name }) => name))].sort();
  const versions = [...new Set(rows.flatMap(({ version }) => version ?? []))].sort();
  const nameIds = new Map(names.map((name, i) => [name, i]));
  const versionIds = new Map(versions.map((version, i) => [version, i]));
  const starts = new Uint32Array(articles.length + 1);
  lists.forEach((list, i) => (starts[i + 1] = starts[i]! + list.length));
  return {
    starts,
    names,
    versions,
    name: Uint32Array.from(rows, ({ name }) => nameIds.get(name)!),
    version: Uint32Array.from(rows, ({ version }) => (version ? versionIds.get(version)! + 1 : 0)),
    arch: Uint8Array.from(rows, ({ arch }) => (arch ? ARCHITECTURES.indexOf(arch) + 1 : 0)),
    branches: Uint8Array.from(rows, ({ branches }) => branches),
  };
}

/** The code of an article's restart requirement; 0 where it does not say. */
export function restartCode({ hotfix }: Article): number {
  return hotfix?.restart ? RESTARTS.indexOf(hotfix.restart) + 1 : 0;
}

/** The year of an article's newest file, else of its last review; 0 where neither is known. */
export function yearOf(article: Article): number {
  const files = payloadTables(article).flatMap(({ files }) => files);
  const days = files.flatMap(({ modified }) => modified ?? []);
  const newest = days.reduce((latest, day) => (day > latest ? day : latest), '');
  return Number((newest || article.lastReview || '0').slice(0, 4));
}

function rowsOf(article: Article, branchOf: BranchReader): Row[] {
  const rows = payloadTables(article).flatMap((table) =>
    table.files.map((file): Row => ({
      name: file.name.toLowerCase(),
      version: file.version,
      arch: file.platform ?? table.platform,
      // `WOW` marks a 32-bit twin, which is of some branch besides.
      branches: branchBit(file.branch) | branchBit(branchOf(file, table, article)),
    })),
  );
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

function branchBit(branch: StatedBranch | null): number {
  return branch ? 1 << BRANCHES.indexOf(branch) : 0;
}
