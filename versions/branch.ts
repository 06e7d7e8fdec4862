import type { Article, BranchRule, FileRow, FileTable, Platform } from '@/schema/article';
import { decodeVersion, type Lane } from './decode';

/** How a branch is known: the row's own column, the article's version-rule table, or the version itself. */
export type BranchBasis = 'stated' | 'rule' | 'inferred';

/** The branch of a file, and how it is known. */
export interface Branch {
  branch: Lane;
  basis: BranchBasis;
}

/**
 * The branch of a file row, from the first that gives one: its Service branch column, the article's version-rule table,
 * the version. `WOW` in the column marks a 32-bit twin and is no branch. Null where nothing tells it, as under 5.2.3790.
 */
export function branchOf(
  row: FileRow,
  table: FileTable,
  article: Pick<Article, 'branchRules'>,
): Branch | null {
  if (row.branch && row.branch !== 'WOW') return { branch: row.branch, basis: 'stated' };
  if (row.version === null) return null;
  const [rule] = rulesFor(row.version, table, article.branchRules);
  return rule ? { branch: rule.branch, basis: 'rule' } : inferredBranch(row.version);
}

/** The branch that a version, or a version string with its label, gives by itself. */
export function inferredBranch(version: string): Branch | null {
  const decoded = decodeVersion(version);
  return decoded.ok && decoded.lane ? { branch: decoded.lane, basis: 'inferred' } : null;
}

/** The rules of an article's version-rule table that a version falls under, for one of the products of its table. */
export function rulesFor(version: string, table: FileTable, rules: readonly BranchRule[]): BranchRule[] {
  return rules.filter(({ pattern, products }) => {
    const contradicts =
      products.length > 0 && table.products.length > 0 && !products.some((id) => table.products.includes(id));
    return !contradicts && matchesPattern(version, pattern);
  });
}

/** Whether a row is the 32-bit twin of a file on 64-bit Windows: by its column, or as an x86 row of a 64-bit table. */
export function isWowTwin(row: FileRow, table: FileTable): boolean {
  return row.branch === 'WOW' || (row.platform === 'x86' && is64Bit(table.platform));
}

/** `6.0.6001.22xxx` stands for five digits that begin with 22. */
function matchesPattern(version: string, pattern: string): boolean {
  if (version.length !== pattern.length) return false;
  return [...pattern.toLowerCase()].every((character, at) => character === 'x' || character === version[at]);
}

function is64Bit(platform: Platform | null): boolean {
  return platform === 'x64' || platform === 'IA-64';
}
