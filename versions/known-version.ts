import type { Article } from '@/schema/article';
import { payloadTables } from '@/schema/payload-tables';
import type { Branch } from './branch';
import type { FileHistory } from './file-history';
import { architectureOf, comparisonKey, type Architecture, type PlacedFile } from './placed-file';
import type { KnownServicePack } from './service-pack';

/** A version of a file that an article ships, as the file's own page shows it. */
export interface KnownVersion {
  kb: number;
  /** Null where the article gives none, as for an `.inf`. */
  version: string | null;
  /** First three parts of the version. */
  build: string | null;
  architecture: Architecture | null;
  servicePack: KnownServicePack | null;
  branch: Branch | null;
  size: number | null;
  modified: string | null;
  /** A file as it was released with Windows or a service pack. */
  unchanged: boolean;
  /** No article here has a newer one on the same build, lane, architecture and service pack. */
  newest: boolean;
}

/**
 * Every version of one file that some articles ship, oldest first, those without a version number last. A row that an article
 * repeats in several tables comes once. `articles` are those that have the file.
 */
export function knownVersions(
  name: string,
  articles: readonly Article[],
  history: FileHistory,
): KnownVersion[] {
  const newest = new Set(history.newestKnown(name).map(lineAndVersion));
  const versions = [
    ...history.rowsOf(name).map((file) => withVersion(file, newest.has(lineAndVersion(file)))),
    ...articles.flatMap((article) => withoutVersion(name, article)),
  ];
  return [...new Map(versions.map((version) => [JSON.stringify(version), version])).values()];
}

function lineAndVersion(file: PlacedFile): string {
  return `${comparisonKey(file)}|${file.row.version}`;
}

function withVersion(file: PlacedFile, newest: boolean): KnownVersion {
  const { kb, row, build, architecture, servicePack, servicePackBasis: basis, branch, unchanged } = file;
  return {
    kb,
    version: row.version,
    build,
    architecture,
    servicePack: servicePack === null ? null : { value: servicePack, basis },
    branch,
    size: row.size,
    modified: row.modified,
    unchanged,
    newest,
  };
}

function withoutVersion(name: string, article: Article): KnownVersion[] {
  const wanted = name.toLowerCase();
  return payloadTables(article).flatMap((table) =>
    table.files
      .filter((row) => row.version === null && row.name.toLowerCase() === wanted)
      .map((row) => ({
        kb: article.kb,
        version: null,
        build: null,
        architecture: architectureOf(row, table),
        servicePack: row.servicePack === null ? null : { value: row.servicePack, basis: 'stated' as const },
        branch: row.branch && row.branch !== 'WOW' ? { branch: row.branch, basis: 'stated' as const } : null,
        size: row.size,
        modified: row.modified,
        unchanged: false,
        newest: false,
      })),
  );
}
