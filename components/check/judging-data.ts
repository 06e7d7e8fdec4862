import { z } from 'zod';
import {
  branchRule,
  fileRow,
  fileTable,
  hotfix,
  kbNumber,
  lexiconId,
  prerequisite,
  type Article,
  type FileTable,
} from '@/schema/article';
import type { JudgedArticle } from '@/versions/judged-article';
import { stopCodesIn } from '@/versions/paste/stop-codes';

const row = z.tuple([
  fileRow.shape.name,
  fileRow.shape.version,
  fileRow.shape.platform,
  fileRow.shape.servicePack,
  fileRow.shape.branch,
  fileRow.shape.modified,
]);

const table = z.tuple([z.array(lexiconId), fileTable.shape.platform, z.array(row)]);

const entry = z.strictObject({
  kb: kbNumber,
  title: z.string().nullable(),
  products: z.array(lexiconId),
  /** Source and id. */
  events: z.array(z.tuple([z.string(), z.number()])),
  /** Prerequisites as product and service pack, then the restart; null in an article without a package. */
  hotfix: z
    .tuple([
      z.array(z.tuple([prerequisite.shape.product, prerequisite.shape.servicePack])),
      hotfix.shape.restart,
    ])
    .nullable(),
  tables: z.array(table),
  /** Stop codes that its text names, `0x7e`. */
  codes: z.array(z.string()),
  rules: z.array(branchRule),
});

/** A part of the data that hosts are judged by, as it lies on the server. */
export const judgingPart = z.array(entry);

/** An article in the compact form of the data: rows are lists without the names of their fields. */
export type JudgingEntry = z.infer<typeof entry>;

/** Cuts the articles by which a host can be judged into parts of about so many characters of JSON. */
export function judgingParts(articles: readonly Article[], largest: number): JudgingEntry[][] {
  const parts: JudgingEntry[][] = [];
  let room = 0;
  for (const packed of articles.flatMap((article) => pack(article) ?? [])) {
    const size = JSON.stringify(packed).length;
    const part = size <= room ? parts.at(-1) : undefined;
    if (part) part.push(packed);
    else parts.push([packed]);
    room = (part ? room : largest) - size;
  }
  return parts;
}

/** The article that an entry stands for, as far as judging needs it. */
export function unpack({
  kb,
  title,
  products,
  events,
  hotfix: fix,
  tables,
  rules,
}: JudgingEntry): JudgedArticle {
  return {
    kb,
    title,
    products,
    events: events.map(([source, id]) => ({ source, id })),
    hotfix: fix && {
      prerequisites: fix[0].map(([product, servicePack]) => ({ product, servicePack })),
      restart: fix[1],
      registryChange: null,
      replaces: null,
      downloads: [],
    },
    fileTables: tables.map(unpackTable),
    branchRules: rules,
  };
}

/** Null for an article that no paste can lead to: without files, events, a package or a stop code. */
function pack(article: Article): JudgingEntry | null {
  const tables = article.fileTables.filter(({ role }) => role === 'payload').map(packTable);
  const codes = codesOf(article);
  const facts = tables.length + article.events.length + codes.length;
  if (facts === 0 && article.hotfix === null) return null;
  return {
    kb: article.kb,
    title: article.title,
    products: article.products,
    events: article.events.map(({ source, id }) => [source, id]),
    hotfix: article.hotfix && [
      article.hotfix.prerequisites.map(({ product, servicePack }) => [product, servicePack]),
      article.hotfix.restart,
    ],
    tables,
    codes,
    rules: article.branchRules,
  };
}

function codesOf({ title, sections }: Article): string[] {
  return stopCodesIn(`${title ?? ''}\n${JSON.stringify(sections)}`).map(({ code }) => code);
}

function packTable({ products, platform, files }: FileTable): JudgingEntry['tables'][number] {
  return [
    products,
    platform,
    files.map(({ name, version, platform: own, servicePack, branch, modified }) => [
      name,
      version,
      own,
      servicePack,
      branch,
      modified,
    ]),
  ];
}

function unpackTable([products, platform, rows]: JudgingEntry['tables'][number]): FileTable {
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
