import type { Article, FileRow, FileTable } from '@/schema/article';
import { isUnchangedRtm } from '@/versions/decode';
import { buildOf, compareVersionTexts, versionParts } from '@/versions/file-version';
import { servicePackOf } from '@/versions/service-pack';
import type { Names } from '@/components/names';
import { branchCell, type KnownBy } from './branch-cell';
import { tellingRank } from './telling-rank';

/** The file that tells best whether the hotfix is installed, for one build, service pack and branch. */
export interface KeyFile {
  name: string;
  version: string;
  /** Product ids, from the headings of the tables that hold it. */
  products: string[];
  servicePack: KnownBy | null;
  branch: KnownBy | null;
}

interface Candidate extends KeyFile {
  build: string;
  rank: number;
}

/** Picks the telling file of each build, service pack and branch, each in its newest version. */
export function keyFiles(article: Article, names: Names): KeyFile[] {
  const rank = tellingRank(article, names);
  const best = new Map<string, Candidate>();
  for (const table of article.fileTables) {
    if (table.role === 'manifest') continue;
    for (const row of table.files) {
      const candidate = candidateOf(row, table, article, rank);
      if (candidate) keepBetter(best, candidate);
    }
  }
  return [...best.values()];
}

function candidateOf(
  row: FileRow,
  table: FileTable,
  article: Article,
  rank: (name: string) => number,
): Candidate | null {
  if (row.version === null || row.branch === 'WOW') return null;
  const version = versionParts(row.version);
  if (isUnchangedRtm(version)) return null;
  return {
    name: row.name,
    version: row.version,
    products: table.products,
    servicePack: servicePackOf(row, table, article),
    branch: branchCell(row, table, article),
    build: buildOf(version),
    rank: rank(row.name.toLowerCase()),
  };
}

function keepBetter(best: Map<string, Candidate>, candidate: Candidate): void {
  const key = [candidate.build, candidate.servicePack?.value, candidate.branch?.value].join(' ');
  const known = best.get(key);
  if (!known) {
    best.set(key, candidate);
    return;
  }
  const products = [...new Set([...known.products, ...candidate.products])];
  const better =
    candidate.rank < known.rank ||
    (candidate.rank === known.rank && compareVersionTexts(candidate.version, known.version) > 0);
  best.set(key, { ...(better ? candidate : known), products });
}
