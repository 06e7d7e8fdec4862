import type { Article } from '@/schema/article';
import type { Component, Lexicon, Product } from '@/schema/lexicon';
import { payloadTables } from '@/schema/payload-tables';
import { ARTICLES_DIR, readArticles } from './articles';
import { contentErrors } from './content-error';
import { readLexicon } from './lexicon';

/** All articles of a site with the lexicon, and every way to look them up; lists are newest first. */
export interface Library {
  articles: readonly Article[];
  lexicon: Lexicon;
  byKb: ReadonlyMap<number, Article>;
  byComponent: ReadonlyMap<string, readonly Article[]>;
  byProduct: ReadonlyMap<string, readonly Article[]>;
  /** Keyed by the file's name in lower case; manifests are left out. */
  byFile: ReadonlyMap<string, readonly Article[]>;
  components: ReadonlyMap<string, Component>;
  products: ReadonlyMap<string, Product>;
}

/** Reads a folder of articles and the lexicon once, and indexes them. Throws a `ContentError` as `readArticles` does. */
export function loadLibrary(dir: string = ARTICLES_DIR, lexicon: Lexicon = readLexicon()): Library {
  const articles = readArticles(dir);
  const components = new Map(lexicon.components.map((entry) => [entry.id, entry]));
  const products = new Map(lexicon.products.map((entry) => [entry.id, entry]));
  const unknown = articles.flatMap((article) => [
    ...unknownIds(article.kb, article.components, 'components', components),
    ...unknownIds(article.kb, productsNamed(article), 'products', products),
  ]);
  if (unknown.length > 0) throw contentErrors(unknown);
  const dates = new Map(articles.map((article) => [article, articleDate(article) ?? '']));
  const newest = articles.toSorted(
    (a, b) => (dates.get(b) ?? '').localeCompare(dates.get(a) ?? '') || b.kb - a.kb,
  );
  return {
    articles,
    lexicon,
    byKb: new Map(articles.map((article) => [article.kb, article])),
    byComponent: groupBy(newest, (article) => article.components),
    byProduct: groupBy(newest, (article) => article.products),
    byFile: groupBy(newest, payloadNames),
    components,
    products,
  };
}

/** The day that tells an article's age: of its newest file, else of its last review; null where neither is known. */
export function articleDate(article: Article): string | null {
  const days = payload(article).flatMap((file) => file.modified?.slice(0, 10) ?? []);
  const newest = days.reduce((latest, day) => (day > latest ? day : latest), '');
  return newest || (article.lastReview ?? null);
}

function unknownIds(
  kb: number,
  ids: readonly string[],
  list: string,
  known: ReadonlyMap<string, unknown>,
): string[] {
  const unknown = [...new Set(ids)].filter((id) => !known.has(id));
  return unknown.map(
    (id) =>
      `KB${kb}.json names "${id}", which is not in content/lexicon/${list}.json. Add it there, or import the source again.`,
  );
}

function productsNamed(article: Article): string[] {
  return [
    ...article.products,
    ...(article.hotfix?.prerequisites.map(({ product }) => product) ?? []),
    ...article.fileTables.flatMap(({ products }) => products),
    ...article.branchRules.flatMap(({ products }) => products),
  ];
}

function groupBy(
  articles: readonly Article[],
  keys: (article: Article) => Iterable<string>,
): Map<string, Article[]> {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    for (const key of new Set(keys(article))) {
      const group = groups.get(key);
      if (group) group.push(article);
      else groups.set(key, [article]);
    }
  }
  return groups;
}

function payloadNames(article: Article): string[] {
  return payload(article).map((file) => file.name.toLowerCase());
}

function payload(article: Article) {
  return payloadTables(article).flatMap((table) => table.files);
}
