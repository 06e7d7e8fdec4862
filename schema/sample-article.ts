import type { Article, FileRow, FileTable } from './article';

/** A small valid article for tests; what a test is about is passed in. */
export function sampleArticle(parts: Partial<Article> = {}): Article {
  return {
    kb: 990001,
    title: 'A volume goes offline',
    kind: 'hotfix',
    components: [],
    products: [],
    sections: [],
    hotfix: null,
    fileTables: [],
    branchRules: [],
    references: [],
    events: [],
    appliesTo: [],
    source: { document: 'sample.txt', layouts: [], wording: 'original', problems: [], unplaced: [] },
    ...parts,
  };
}

/** A file table for tests. */
export function sampleTable(parts: Partial<FileTable> = {}): FileTable {
  return { heading: '', products: [], platform: null, role: 'payload', files: [], ...parts };
}

/** A row of a file table for tests. */
export function sampleRow(parts: Partial<FileRow> = {}): FileRow {
  return {
    name: 'Volsnap.sys',
    version: '6.0.6002.18679',
    size: 224640,
    modified: '2012-08-21T11:47Z',
    platform: 'x86',
    servicePack: null,
    branch: null,
    copies: 1,
    ...parts,
  };
}
