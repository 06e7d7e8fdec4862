import type { Article } from '@/schema/article';

/** As much of an article as judging a host needs; a page in a browser has no more of it. */
export interface JudgedArticle extends Pick<
  Article,
  'kb' | 'title' | 'products' | 'hotfix' | 'events' | 'fileTables' | 'branchRules'
> {
  /** The files that tell best whether it is installed, by lower-case name, where that has been worked out. */
  telling?: readonly string[];
}
