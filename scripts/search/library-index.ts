import type { Article, StatedBranch } from '@/schema/article';
import type { Lexicon } from '@/schema/lexicon';
import { buildIndex, type BuiltIndex } from '@/search/index/build-index';
import type { BranchReader } from '@/search/index/file-rows';
import { branchOf } from '@/versions/branch';
import { learnedMeanings } from './learned-meanings';

/** The index of a library, with the meanings that are learned from it and the branches that file versions tell. */
export function libraryIndex(articles: readonly Article[], lexicon: Lexicon): BuiltIndex {
  return buildIndex(articles, lexicon, learnedMeanings(articles), serviceBranch);
}

const SERVICE_BRANCHES: ReadonlySet<unknown> = new Set<StatedBranch>(['GDR', 'LDR', 'QFE']);

/** The branch as the file's pages show it: its own column, the article's version rules, the version. */
const serviceBranch: BranchReader = (row, table, article) => {
  const branch = branchOf(row, table, article)?.branch;
  return isServiceBranch(branch) ? branch : null;
};

function isServiceBranch(branch: unknown): branch is StatedBranch {
  return SERVICE_BRANCHES.has(branch);
}
