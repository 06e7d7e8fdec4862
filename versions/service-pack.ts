import type { Article, FileRow, FileTable } from '@/schema/article';
import { rulesFor, type BranchBasis } from './branch';
import { decodeVersion } from './decode';

/** The service pack of a file, and how it is known. */
export interface KnownServicePack {
  value: string;
  basis: BranchBasis;
}

/**
 * The service pack of a file row: from its own column, else what the article's version-rule table and the version tell.
 * The two may call one system differently (Server 2008 was released at SP1); what the system itself reports is kept then.
 */
export function servicePackOf(
  row: FileRow,
  table: FileTable,
  article: Pick<Article, 'branchRules'>,
): KnownServicePack | null {
  if (row.servicePack) return { value: row.servicePack, basis: 'stated' };
  if (row.version === null) return null;
  const named = rulesFor(row.version, table, article.branchRules)
    .map(({ milestone }) => milestone)
    .filter((milestone) => MILESTONE.test(milestone));
  const decoded = decodeVersion(row.version);
  const value = (decoded.ok ? decoded.servicePack : null) ?? named[0];
  return value === undefined ? null : { value, basis: named.includes(value) ? 'rule' : 'inferred' };
}

/** Rules may leave the milestone out, or name what is none. */
const MILESTONE = /^(?:RTM|SP\d)$/;
