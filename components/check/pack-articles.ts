import type { Article, FileTable } from '@/schema/article';
import type { Component } from '@/schema/lexicon';
import { payloadTables } from '@/schema/payload-tables';
import { sectionText } from '@/search/text/article-text';
import { stopCodesIn } from '@/versions/paste/stop-codes';
import { placedFiles } from '@/versions/placed-file';
import { tellingRank } from '../article/telling-rank';
import type { JudgingEntry } from './judging-data';

/** So many of the files that tell whether an article is installed are named; systems differ in what they have. */
const MOST_TELLING = 5;

type Components = ReadonlyMap<string, Pick<Component, 'files'>>;

/** Cuts the articles by which a host can be judged into parts of about so many characters of JSON. */
export function judgingParts(
  articles: readonly Article[],
  largest: number,
  components: Components = new Map(),
): JudgingEntry[][] {
  const parts: JudgingEntry[][] = [];
  let room = 0;
  for (const packed of articles.flatMap((article) => pack(article, components) ?? [])) {
    const size = JSON.stringify(packed).length;
    const part = size <= room ? parts.at(-1) : undefined;
    if (part) part.push(packed);
    else parts.push([packed]);
    room = (part ? room : largest) - size;
  }
  return parts;
}

/** Null for an article that no paste can lead to: without files, events, a package or a stop code. */
function pack(article: Article, components: Components): JudgingEntry | null {
  const { kb, title, products, events, hotfix, branchRules } = article;
  const tables = payloadTables(article).map(packTable);
  const codes = codesOf(article);
  if (tables.length + events.length + codes.length === 0 && hotfix === null) return null;
  return {
    kb,
    title,
    products,
    events: events.map(({ source, id }) => [source, id]),
    hotfix: hotfix && [
      hotfix.prerequisites.map(({ product, servicePack }) => [product, servicePack]),
      hotfix.restart,
    ],
    tables,
    telling: tellingFiles(article, components),
    codes,
    rules: branchRules,
  };
}

function codesOf({ title, sections }: Article): string[] {
  const text = [title ?? '', ...sections.map(sectionText)].join('\n');
  return stopCodesIn(text).map(({ code }) => code);
}

function tellingFiles(article: Article, components: Components): string[] {
  const changed = placedFiles(article).filter(({ unchanged }) => !unchanged);
  const names = [...new Set(changed.map(({ row }) => row.name.toLowerCase()))];
  if (names.length < 2) return names;
  const rank = tellingRank(article, { components });
  return names.sort((a, b) => rank(a) - rank(b)).slice(0, MOST_TELLING);
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
