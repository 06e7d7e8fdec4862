import type { Article } from '@/schema/article';
import { payloadTables } from '@/schema/payload-tables';

/** A payload file of the library, for lists. */
export interface FileEntry {
  /** In the spelling that most articles use. */
  name: string;
  /** How many rows the articles have for it, repeats included. */
  rows: number;
  /** How many different versions the articles ship. */
  versions: number;
  /** Day of the newest one, null where no row has a date. */
  newest: string | null;
  /** How many articles ship it. */
  articles: number;
}

interface Tally {
  rows: number;
  spellings: Map<string, number>;
  versions: Set<string>;
  newest: string | null;
  kbs: Set<number>;
}

/** Every payload file of some articles in the order of their names; capital letters do not count, manifests are left out. */
export function fileEntries(articles: readonly Article[]): FileEntry[] {
  const tallies = new Map<string, Tally>();
  for (const article of articles) {
    for (const row of payloadTables(article).flatMap(({ files }) => files)) {
      const tally = tallyOf(tallies, row.name.toLowerCase());
      const day = row.modified?.slice(0, 10) ?? null;
      tally.rows++;
      tally.spellings.set(row.name, (tally.spellings.get(row.name) ?? 0) + 1);
      if (row.version !== null) tally.versions.add(row.version);
      if (day !== null && (tally.newest === null || day > tally.newest)) tally.newest = day;
      tally.kbs.add(article.kb);
    }
  }
  return [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, tally]) => entryOf(tally));
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const known = tallies.get(key);
  if (known) return known;
  const tally = {
    rows: 0,
    spellings: new Map(),
    versions: new Set<string>(),
    newest: null,
    kbs: new Set<number>(),
  };
  tallies.set(key, tally);
  return tally;
}

function entryOf({ rows, spellings, versions, newest, kbs }: Tally): FileEntry {
  const [[name] = ['']] = [...spellings].sort(([, a], [, b]) => b - a);
  return { name, rows, versions: versions.size, newest, articles: kbs.size };
}
