import { groupBy } from '@/versions/group-by';
import type { HostFile } from '@/versions/inventory';
import type { JudgedArticle } from '@/versions/judged-article';
import { compareTimes, type TimeComparison } from '@/versions/local-time';

/** A time that an article gives for a file. */
export interface ArticleTime {
  kb: number;
  version: string | null;
  /** In UTC: `2012-08-21T11:47Z`. */
  utc: string;
}

/** A file of the host with the times that articles give for it, of the same version where that is known. */
export interface FileTimes {
  name: string;
  version: string | null;
  /** The host's local time: `2012-08-21T13:47`. */
  local: string;
  known: ArticleTime[];
}

/** How a host's time lies to those of the articles; `at` is the time that comes nearest to a match, if any comes near. */
export interface TimeFinding {
  comparison: TimeComparison;
  at: ArticleTime | null;
}

const MOST_FILES = 300;

/** The host's files whose time the paste gives, with the UTC times that articles give for them. */
export function fileTimes(files: readonly HostFile[], articles: readonly JudgedArticle[]): FileTimes[] {
  const rows = articles.flatMap(({ kb, fileTables }) =>
    fileTables.flatMap((table) => table.files.map((row) => ({ ...row, kb }))),
  );
  const byName = groupBy(rows, ({ name }) => name.toLowerCase());
  return files
    .flatMap(({ name, version, modified }) => {
      if (name === null || !modified?.includes('T')) return [];
      const known = (byName.get(name.toLowerCase()) ?? []).flatMap((row) =>
        row.modified?.endsWith('Z') && (version === null || row.version === version)
          ? [{ kb: row.kb, version: row.version, utc: row.modified }]
          : [],
      );
      return known.length > 0 ? [{ name, version, local: modified, known: distinct(known) }] : [];
    })
    .slice(0, MOST_FILES);
}

/** Compares a host's time in a zone, so many minutes ahead of UTC, with those of the articles: a match counts before a DST bias. */
export function findTime({ local, known }: FileTimes, offset: number): TimeFinding {
  const compared = known.map((at) => ({ at, comparison: compareTimes(local, at.utc, offset) }));
  const near =
    compared.find(({ comparison }) => comparison === 'match') ??
    compared.find(({ comparison }) => comparison === 'dst-bias');
  if (near) return near;
  const isComparable = compared.some(({ comparison }) => comparison === 'different');
  return { comparison: isComparable ? 'different' : 'not-comparable', at: null };
}

function distinct(times: readonly ArticleTime[]): ArticleTime[] {
  return [...new Map(times.map((time) => [JSON.stringify(time), time])).values()];
}
