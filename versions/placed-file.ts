import type { FileRow, FileTable, Platform } from '@/schema/article';
import { payloadTables } from '@/schema/payload-tables';
import { branchOf, isWowTwin, type Branch, type BranchBasis } from './branch';
import { knownBuild } from './builds';
import { decodeVersion, isUnchangedRtm, type Lane } from './decode';
import { buildOf, versionParts, type FileVersion } from './file-version';
import type { JudgedArticle } from './judged-article';
import { servicePackOf } from './service-pack';

/** What a file runs on; a 32-bit twin on 64-bit Windows is kept apart from the native file of the same name. */
export type Architecture = Platform | `x86 on ${Platform}` | 'x86 on 64-bit';

/** A lane in which versions can be compared; `QFE` is the older name of LDR [M], `not-stated` the one lane of 5.x rows that name none. */
export type ComparableLane = 'GDR' | 'LDR' | 'single' | 'converged' | 'not-stated';

/** A payload row of an article with everything that decides what it can be compared with. */
export interface PlacedFile {
  kb: number;
  row: FileRow;
  table: FileTable;
  version: FileVersion;
  /** First three parts of the version. */
  build: string;
  /** As it is to be shown. */
  branch: Branch | null;
  /** Null where the branch cannot be known, so that nothing may be compared. */
  lane: ComparableLane | null;
  /** Null where neither row nor heading names one. */
  architecture: Architecture | null;
  /** The row's own cell, else the build's service pack or a rule's, else (5.2.3790) the era of the number. */
  servicePack: string | null;
  servicePackBasis: BranchBasis;
  /** A file as it was released, which nobody compares against. */
  unchanged: boolean;
}

/** The payload rows of an article that have a version, in their order. */
export function placedFiles(article: JudgedArticle): PlacedFile[] {
  return payloadTables(article).flatMap((table) =>
    table.files.flatMap((row) => placeFile(article, table, row) ?? []),
  );
}

/** One row of an article, placed; null where it has no version. */
export function placeFile(article: JudgedArticle, table: FileTable, row: FileRow): PlacedFile | null {
  if (row.version === null) return null;
  const version = versionParts(row.version);
  const branch = branchOf(row, table, article);
  const servicePack = servicePackOf(row, table, article);
  return {
    kb: article.kb,
    row,
    table,
    version,
    build: buildOf(version),
    branch,
    lane: comparableLane(branch?.branch ?? null, version),
    architecture: architectureOf(row, table),
    servicePack: servicePack?.value ?? eraOf(row.version),
    servicePackBasis: servicePack?.basis ?? 'inferred',
    unchanged: isUnchangedRtm(version),
  };
}

/** The lane in which a version with this branch may be compared; null where that must not be guessed. */
export function comparableLane(branch: Lane | null, version: FileVersion): ComparableLane | null {
  const rule = knownBuild(version)?.laneRule;
  if (rule === 'single') return 'single';
  if (branch === 'QFE') return 'LDR';
  return branch ?? (rule === 'not-in-number' ? 'not-stated' : null);
}

/** What may be compared with one another: one build, lane, architecture and service pack of one file name; null where the lane is not known. */
export function comparisonKey(file: PlacedFile): string | null {
  if (file.lane === null) return null;
  return [file.row.name.toLowerCase(), file.build, file.lane, file.architecture, file.servicePack].join('|');
}

/** What the file of a row runs on: its own cell, else the heading of its table; a 32-bit twin is kept apart. */
export function architectureOf(row: FileRow, table: FileTable): Architecture | null {
  if (!isWowTwin(row, table)) return row.platform ?? table.platform;
  return table.platform === 'x64' || table.platform === 'IA-64'
    ? `x86 on ${table.platform}`
    : 'x86 on 64-bit';
}

/** Whether this is the architecture of a 32-bit twin on 64-bit Windows. */
export function isTwin(architecture: Architecture | null): boolean {
  return architecture?.startsWith('x86 on ') ?? false;
}

function eraOf(version: string): string | null {
  const decoded = decodeVersion(version);
  return decoded.ok ? decoded.era : null;
}
