import type { Article, FileRow, FileTable } from '@/schema/article';
import { branchOf, type BranchBasis } from '@/versions/branch';
import type { Lane } from '@/versions/decode';

/** A value of a row with how it is known. */
export interface KnownBy {
  value: string;
  basis: BranchBasis;
}

/**
 * The branch of a row: its own column first, then the article's rules, then the version.
 * `WOW` in the column is kept in front of what the others tell, because it marks a twin and is no branch.
 */
export function branchCell(
  row: FileRow,
  table: FileTable,
  article: Pick<Article, 'branchRules'>,
): KnownBy | null {
  const branch = branchOf(row, table, article);
  if (row.branch !== 'WOW') return branch && { value: laneInTable(branch.branch), basis: branch.basis };
  return branch
    ? { value: `WOW, ${laneInTable(branch.branch)}`, basis: branch.basis }
    : { value: 'WOW', basis: 'stated' };
}

function laneInTable(lane: Lane): string {
  switch (lane) {
    case 'single':
      return 'one line';
    case 'converged':
      return 'converged';
    case 'GDR':
    case 'LDR':
    case 'QFE':
      return lane;
    default:
      return lane satisfies never;
  }
}
