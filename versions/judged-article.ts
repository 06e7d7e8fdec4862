import type { Article } from '@/schema/article';

/** As much of an article as judging a host needs; a page in a browser has no more of it. */
export type JudgedArticle = Pick<
  Article,
  'kb' | 'title' | 'products' | 'hotfix' | 'events' | 'fileTables' | 'branchRules'
>;
