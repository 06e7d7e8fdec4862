import type { FileRow } from '@/schema/article';
import { payloadTables } from '@/schema/payload-tables';
import type { JudgedArticle } from './judged-article';
import { compareFileVersions } from './file-version';
import { groupBy } from './group-by';
import { comparisonKey, placedFiles, type PlacedFile } from './placed-file';

/** Every payload file of a library across its articles. */
export interface FileHistory {
  /** All rows of one file name, oldest version first; capital letters do not count. */
  rowsOf(name: string): readonly PlacedFile[];
  /** The newest known row of a file for each build, lane, architecture and service pack; unchanged files are left out. */
  newestKnown(name: string): PlacedFile[];
  /** The newest row that another article carries above this one, on the same build, lane, architecture and service pack. */
  newerElsewhere(file: PlacedFile): PlacedFile | null;
  /**
   * The articles that carry every payload file of this one at the same or a newer version, on the same build, lane,
   * architecture and service pack. Files without a version have to be there by name, unchanged ones do not count; a file
   * whose lane is not known rules every replacement out.
   */
  carriersOf(article: JudgedArticle): number[];
}

/** Gathers the files of a library once; every question is then a look-up. */
export function createFileHistory(articles: readonly JudgedArticle[]): FileHistory {
  const files = articles.flatMap(placedFiles).sort(oldestFirst);
  const changed = files.filter((file) => !file.unchanged && comparisonKey(file) !== null);
  const byName = groupBy(files, ({ row }) => row.name.toLowerCase());
  const byLine = groupBy(changed, (file) => comparisonKey(file) ?? '');
  const rowsOf = (name: string) => byName.get(name.toLowerCase()) ?? [];
  const lineOf = (file: PlacedFile) => byLine.get(comparisonKey(file) ?? '') ?? [];
  const byKb = new Map(articles.map((article) => [article.kb, article]));
  return {
    rowsOf,
    newestKnown: (name) => rowsOf(name).filter((file) => !file.unchanged && lineOf(file).at(-1) === file),
    newerElsewhere: (file) => newerElsewhere(file, lineOf(file)),
    carriersOf: (article) =>
      carriers(article, lineOf).filter((kb) => shipsUnversioned(byKb.get(kb), article)),
  };
}

function newerElsewhere(file: PlacedFile, line: readonly PlacedFile[]): PlacedFile | null {
  const newest = line.findLast(({ kb }) => kb !== file.kb);
  return !file.unchanged && newest && compareFileVersions(newest.version, file.version) > 0 ? newest : null;
}

function carriers(article: JudgedArticle, lineOf: (file: PlacedFile) => readonly PlacedFile[]): number[] {
  const files = placedFiles(article).filter(({ unchanged }) => !unchanged);
  const [first, ...others] = files.map((file) => carriersOfFile(file, lineOf(file)));
  if (!first) return [];
  return [...first].filter((kb) => others.every((carrying) => carrying.has(kb))).sort((a, b) => a - b);
}

/** Whether an article ships every file of another that has no version, so that only its name can be compared. */
function shipsUnversioned(carrier: JudgedArticle | undefined, article: JudgedArticle): boolean {
  const shipped = new Set(carrier && payloadOf(carrier).map(({ name }) => name.toLowerCase()));
  return payloadOf(article).every(({ name, version }) => version !== null || shipped.has(name.toLowerCase()));
}

function payloadOf(article: JudgedArticle): FileRow[] {
  return payloadTables(article).flatMap(({ files }) => files);
}

function carriersOfFile(file: PlacedFile, line: readonly PlacedFile[]): Set<number> {
  const atLeast = line.filter(
    ({ kb, version }) => kb !== file.kb && compareFileVersions(version, file.version) >= 0,
  );
  return new Set(atLeast.map(({ kb }) => kb));
}

function oldestFirst(a: PlacedFile, b: PlacedFile): number {
  return compareFileVersions(a.version, b.version) || a.kb - b.kb;
}
