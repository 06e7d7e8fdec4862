import type { Article, Platform, StatedBranch } from '@/schema/article';
import { ARCHITECTURES, BRANCHES, RESTARTS, type FileRows } from './search-index';

interface Row {
  name: string;
  version: string | null;
  arch: Platform | null;
  branch: StatedBranch | null;
}

/** Collects the payload rows of all articles, each different one once an article. */
export function collectRows(articles: readonly Article[]): FileRows {
  const lists = articles.map(rowsOf);
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
    branch: Uint8Array.from(rows, ({ branch }) => (branch ? BRANCHES.indexOf(branch) + 1 : 0)),
  };
}

/** The code of an article's restart requirement; 0 where it does not say. */
export function restartCode({ hotfix }: Article): number {
  return hotfix?.restart ? RESTARTS.indexOf(hotfix.restart) + 1 : 0;
}

/** The year of an article's newest file, else of its last review; 0 where neither is known. */
export function yearOf(article: Article): number {
  const files = payload(article).flatMap(({ files }) => files);
  const days = files.flatMap(({ modified }) => modified ?? []);
  const newest = days.reduce((latest, day) => (day > latest ? day : latest), '');
  return Number((newest || article.lastReview || '0').slice(0, 4));
}

function rowsOf(article: Article): Row[] {
  const rows = payload(article).flatMap((table) =>
    table.files.map((file): Row => {
      const branch = file.branch ?? branchByRule(article, file.version);
      return {
        name: file.name.toLowerCase(),
        version: file.version,
        arch: file.platform ?? table.platform,
        branch,
      };
    }),
  );
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

function payload({ fileTables }: Article) {
  return fileTables.filter(({ role }) => role === 'payload');
}

function branchByRule({ branchRules }: Article, version: string | null): StatedBranch | null {
  if (!version) return null;
  const rule = branchRules.find(({ pattern }) =>
    new RegExp(`^${pattern.replace(/\./g, '\\.').replace(/x/g, '\\d')}$`).test(version),
  );
  return rule?.branch ?? null;
}
