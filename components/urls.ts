import { fileSlug, letterOf, listSlug, pageSlug } from './file-slug';

/**
 * Every address of the site is made here. Paths begin with the subfolder that the site is served under
 * (`BASE_PATH`, empty for the root of a host), and page addresses end in a slash, as any static server expects.
 */
const BASE_PATH = (process.env.BASE_PATH ?? '').replace(/\/+$/, '');

/** An address of this site from its path below the site's root: `path('check/')`. */
export function path(below: string): string {
  return `${BASE_PATH}/${below}`;
}

/** The search page, with a query when one is given. */
export function searchUrl(query = ''): string {
  return query ? `${path('')}?q=${encodeURIComponent(query)}` : path('');
}

/** An article's page. */
export function articleUrl(kb: number): string {
  return path(`kb/${kb}/`);
}

/** The data of an article, or of many in one file, by the name that the library gives such a file. */
export function articleDataUrl(name: string): string {
  return path(name);
}

/** A component's page; one with many articles has further pages. */
export function componentUrl(id: string, page = 1): string {
  return path(`components/${pageSlug(id, page)}/`);
}

/** An operating system's page; one with many articles has further pages. */
export function productUrl(id: string, page = 1): string {
  return path(`os/${pageSlug(id, page)}/`);
}

/** The list of all files; a page of those under one letter where a letter is given. */
export function filesUrl(letter?: string, page = 1): string {
  return path(letter === undefined ? 'files/' : `files/${pageSlug(listSlug(letter), page)}/`);
}

/** A file's page; one with very many versions has further pages. */
export function fileUrl(name: string, page = 1): string {
  return path(`files/${pageSlug(fileSlug(name), page)}/`);
}

/** A file's versions as data or as a sheet of its own. */
export function fileDataUrl(name: string, format: 'json' | 'csv'): string {
  return path(`files/${fileSlug(name)}.${format}`);
}

/** The versions of a file as data, among those of all files under its letter. */
export function letterDataUrl(name: string): string {
  return path(`files/${listSlug(letterOf(name))}.json`);
}

/** The page that judges pasted inventories. */
export function checkUrl(): string {
  return path('check/');
}

/** A part of the data that pasted inventories are judged by. */
export function checkDataUrl(name: string): string {
  return path(`check/data/${name}`);
}

/** A file of `public/assets`, which the build puts under a folder named by the hash of its files. */
export function assetUrl(name: string): string {
  return path(`assets/${process.env.ASSETS_HASH ?? 'dev'}/${name}`);
}

/** A file that is served as it stands in `public/`. */
export function staticUrl(name: string): string {
  return path(name);
}

/** The list of the search index's files, which stand beside it. */
export function searchManifestUrl(): string {
  return path('search/manifest.json');
}

/** What a browser learns the site's search from. */
export function openSearchUrl(): string {
  return path('opensearch.xml');
}

/** The newest articles as a feed. */
export function feedUrl(): string {
  return path('feed.xml');
}

/** The list of sitemap parts, or one of them. */
export function sitemapUrl(part?: number): string {
  return path(part === undefined ? 'sitemap.xml' : `sitemap-${part}.xml`);
}

/** An address of this site with its host in front, for what is read elsewhere. */
export function absoluteUrl(origin: string, address: string): string {
  return origin + address;
}

/** The one address to keep of a page, with its host; null where the build was not told its host (`SITE_URL`). */
export function canonicalUrl(address: string): string | null {
  const origin = process.env.SITE_URL;
  return origin ? absoluteUrl(origin, address) : null;
}

/** The vendor's own page of an article, by number. */
export function vendorUrl(kb: number): string {
  return `https://support.microsoft.com/kb/${kb}`;
}
