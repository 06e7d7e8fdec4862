import type { Article, BranchRule, FileRow, FileTable, Hotfix, Prerequisite } from '@/schema/article';
import type { JudgedArticle } from '@/versions/judged-article';

/** Raised with every change of the form, so that a page never judges by data of another build's form. */
export const JUDGING_FORMAT = 2;

/** A part of the data that hosts are judged by, as it lies on the server. */
export interface JudgingPart {
  format: typeof JUDGING_FORMAT;
  entries: JudgingEntry[];
}

type Row = [
  name: FileRow['name'],
  version: FileRow['version'],
  platform: FileRow['platform'],
  servicePack: FileRow['servicePack'],
  branch: FileRow['branch'],
  modified: FileRow['modified'],
];

type Table = [products: FileTable['products'], platform: FileTable['platform'], rows: Row[]];

/** An article in the compact form of the data: rows are lists without the names of their fields. */
export interface JudgingEntry {
  kb: number;
  title: Article['title'];
  products: Article['products'];
  events: [source: string, id: number][];
  /** Prerequisites as product and service pack, then the restart; null in an article without a package. */
  hotfix:
    | [
        prerequisites: [product: Prerequisite['product'], servicePack: Prerequisite['servicePack']][],
        restart: Hotfix['restart'],
      ]
    | null;
  tables: Table[];
  /** Files that tell best whether it is installed, by lower-case name. */
  telling: string[];
  /** Stop codes that its text names, `0x7e`. */
  codes: string[];
  rules: BranchRule[];
}

/** The entries of a part that has come from the server; throws where it is none, or one of another form. */
export function readJudgingPart(data: unknown): JudgingEntry[] {
  const { format, entries } = (data ?? {}) as Partial<JudgingPart>;
  if (format !== JUDGING_FORMAT || !Array.isArray(entries) || !entries.every(isEntry)) {
    throw new Error('This is no part of the data that hosts are judged by: build the site again.');
  }
  return entries;
}

function isEntry(value: unknown): value is JudgingEntry {
  const { kb, products, events, tables, telling, codes, rules } = (value ?? {}) as Partial<JudgingEntry>;
  const lists = [products, events, tables, telling, codes, rules];
  return Number.isInteger(kb) && lists.every((list) => Array.isArray(list));
}

/** The article that an entry stands for, as far as judging needs it. */
export function unpack(entry: JudgingEntry): JudgedArticle {
  const { kb, title, products, events, hotfix, tables, telling, rules } = entry;
  return {
    kb,
    title,
    products,
    events: events.map(([source, id]) => ({ source, id })),
    hotfix: hotfix && unpackHotfix(hotfix),
    fileTables: tables.map(unpackTable),
    telling,
    branchRules: rules,
  };
}

function unpackHotfix([prerequisites, restart]: NonNullable<JudgingEntry['hotfix']>): Hotfix {
  return {
    prerequisites: prerequisites.map(([product, servicePack]) => ({ product, servicePack })),
    restart,
    registryChange: null,
    replaces: null,
    downloads: [],
  };
}

function unpackTable([products, platform, rows]: Table): FileTable {
  return {
    heading: '',
    products,
    platform,
    role: 'payload',
    files: rows.map(([name, version, own, servicePack, branch, modified]) => ({
      name,
      version,
      size: null,
      modified,
      platform: own,
      servicePack,
      branch,
      copies: 1,
    })),
  };
}
