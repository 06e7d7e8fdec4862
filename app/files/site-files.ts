import { fileEntries, type FileEntry } from '@/components/files/file-entry';
import { fileSlug, letterOf, listSlug, pageSlug } from '@/components/file-slug';
import { MOST_OWN_FILES } from '@/library/article-data';
import { ContentError } from '@/library/content-error';
import { siteLibrary } from '@/library/site-library';
import { groupByBuild, type BuildGroup } from '@/versions/file-lanes';
import { groupBy } from '@/versions/group-by';
import { knownVersions, type KnownVersion } from '@/versions/known-version';
import { siteHistory } from '../site-history';

/** So many rows keep a page of a file, or of the list of files, well below 300 KB. */
const ROWS_PER_PAGE = 500;
const NAMES_PER_PAGE = 1200;

/** The folder that stands in where no article ships a file: an export refuses a route without pages. */
export const NO_FILES = listSlug('0');

/** What one address below `/files/` shows. */
export type FilesPage =
  | { kind: 'file'; file: FileEntry; page: number; pages: number }
  | { kind: 'list'; letter: string; entries: readonly FileEntry[]; page: number; pages: number };

/** The files of the site, and what each address below `/files/` shows. */
export interface SiteFiles {
  entries: readonly FileEntry[];
  /** The letters to choose from; none where the list of all files fits on one page. */
  letters: readonly { letter: string; count: number }[];
  byLetter: ReadonlyMap<string, readonly FileEntry[]>;
  /** By the name of their folder. */
  pages: ReadonlyMap<string, FilesPage>;
  bySlug: ReadonlyMap<string, FileEntry>;
}

let gathered: SiteFiles | undefined;

/** The files of the site, gathered once per process. Throws a `ContentError` where two names would share an address. */
export function siteFiles(): SiteFiles {
  gathered ??= gatherFiles();
  return gathered;
}

/** Whether each file has its versions as data and as a sheet beside its page. A large library has too many files for that: its data come by letter, and pages make sheets themselves. */
export function haveOwnData(): boolean {
  return siteLibrary().articles.length <= MOST_OWN_FILES;
}

/** Every version of a file, newest build first and lane by lane. */
export function versionsOf(file: FileEntry): BuildGroup[] {
  const articles = siteLibrary().byFile.get(file.name.toLowerCase()) ?? [];
  return groupByBuild(knownVersions(file.name, articles, siteHistory()));
}

/** The versions of one page of a file. */
export function onPage(groups: readonly BuildGroup[], page: number): BuildGroup[] {
  return groupByBuild(pageOf(inOrder(groups), page, ROWS_PER_PAGE));
}

/** The versions of groups one after the other. */
export function inOrder(groups: readonly BuildGroup[]): KnownVersion[] {
  return groups.flatMap(({ lanes }) => lanes.flatMap(({ versions }) => versions));
}

function gatherFiles(): SiteFiles {
  const entries = fileEntries(siteLibrary().articles);
  const byLetter = groupBy(entries, ({ name }) => letterOf(name));
  const isLong = entries.length > NAMES_PER_PAGE;
  const pages = new Map<string, FilesPage>();
  for (const file of entries) addFilePages(pages, file);
  if (isLong) for (const [letter, names] of byLetter) addListPages(pages, letter, names);
  if (entries.length === 0) pages.set(NO_FILES, { kind: 'list', letter: '0', entries, page: 1, pages: 1 });
  return {
    entries,
    byLetter,
    letters: isLong ? [...byLetter].map(([letter, { length }]) => ({ letter, count: length })) : [],
    pages,
    bySlug: new Map(entries.map((file) => [fileSlug(file.name), file])),
  };
}

function addFilePages(pages: Map<string, FilesPage>, file: FileEntry): void {
  const slug = fileSlug(file.name);
  const known = pages.get(slug);
  if (known?.kind === 'file') {
    throw new ContentError(
      `The files "${known.file.name}" and "${file.name}" would share the address /files/${slug}/. Correct one of the names where it is damaged.`,
    );
  }
  const pageCount = countPages(rowCount(file), ROWS_PER_PAGE);
  for (let page = 1; page <= pageCount; page++)
    pages.set(pageSlug(slug, page), { kind: 'file', file, page, pages: pageCount });
}

function addListPages(pages: Map<string, FilesPage>, letter: string, names: readonly FileEntry[]): void {
  const pageCount = countPages(names.length, NAMES_PER_PAGE);
  for (let page = 1; page <= pageCount; page++) {
    const entries = pageOf(names, page, NAMES_PER_PAGE);
    pages.set(pageSlug(listSlug(letter), page), { kind: 'list', letter, entries, page, pages: pageCount });
  }
}

/** Repeats among the rows are counted only where that can change the number of pages. */
function rowCount(file: FileEntry): number {
  return file.rows > ROWS_PER_PAGE ? inOrder(versionsOf(file)).length : file.rows;
}

function countPages(count: number, perPage: number): number {
  return Math.max(1, Math.ceil(count / perPage));
}

function pageOf<T>(values: readonly T[], page: number, perPage: number): T[] {
  return values.slice((page - 1) * perPage, page * perPage);
}
