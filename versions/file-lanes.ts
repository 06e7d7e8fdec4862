import { compareArchitectures } from './architecture-order';
import { buildNamed } from './builds';
import { compareFileVersions, versionParts } from './file-version';
import { groupBy } from './group-by';
import type { KnownVersion } from './known-version';
import { buildLabel } from './labels';
import { comparableLane } from './placed-file';

/** The versions of a file that stand side by side on one line of releases. */
export interface LaneGroup {
  /** `LDR`, `SP2`, `no-version` …: names the lane within its build. */
  id: string;
  label: string;
  /** Newest first. */
  versions: KnownVersion[];
}

/** All versions of a file of one Windows build. */
export interface BuildGroup {
  /** Null for rows without a version. */
  build: string | null;
  /** The systems that ship the build. */
  label: string;
  lanes: LaneGroup[];
}

const LANE_LABELS: Record<string, string> = {
  GDR: 'GDR branch',
  LDR: 'LDR branch',
  single: 'One line, no branches',
  converged: 'Converged line, 2016 and later',
  unknown: 'Branch not known',
  any: 'All versions',
  'no-version': 'No version stated',
};

const LANE_ORDER = ['GDR', 'LDR', 'converged', 'single', 'unknown'];

/**
 * Arranges the versions of a file by Windows build, newest build first, and within a build by lane: GDR and LDR where the
 * number tells them, one lane where the build has none, and by service pack where GDR and QFE share numbers.
 */
export function groupByBuild(versions: readonly KnownVersion[]): BuildGroup[] {
  const groups = [...groupBy(versions, ({ build }) => build ?? '').values()];
  return groups.map(buildGroup).sort(newestBuildFirst);
}

function buildGroup(versions: readonly KnownVersion[]): BuildGroup {
  const build = versions[0]?.build ?? null;
  const known = build === null ? null : buildNamed(build);
  const label = known
    ? buildLabel(known)
    : build === null
      ? 'No version stated'
      : 'Not a Windows build that Fixdex knows';
  const lanes = [...groupBy(versions, laneOf)].map(([id, rows]) => ({
    id,
    label: LANE_LABELS[id] ?? servicePackLane(id),
    versions: rows.toSorted(newestFirst),
  }));
  return {
    build,
    label,
    lanes: lanes.sort((a, b) => laneRank(a.id) - laneRank(b.id) || a.id.localeCompare(b.id)),
  };
}

function laneOf({ version, build, branch, servicePack }: KnownVersion): string {
  if (version === null || build === null) return 'no-version';
  const rule = buildNamed(build)?.laneRule;
  if (rule === 'not-in-number') return servicePack?.value ?? 'no-service-pack';
  return comparableLane(branch?.branch ?? null, versionParts(version)) ?? (rule ? 'unknown' : 'any');
}

function servicePackLane(id: string): string {
  if (id === 'no-service-pack') return 'Service pack not stated';
  return id === 'RTM' ? 'No service pack' : `Service pack ${id.replace('SP', '')}`;
}

function laneRank(id: string): number {
  const rank = LANE_ORDER.indexOf(id);
  return rank < 0 ? LANE_ORDER.length : rank;
}

function newestFirst(a: KnownVersion, b: KnownVersion): number {
  if (a.version === null || b.version === null)
    return (b.modified ?? '').localeCompare(a.modified ?? '') || b.kb - a.kb;
  return (
    compareFileVersions(versionParts(b.version), versionParts(a.version)) ||
    compareArchitectures(a.architecture, b.architecture) ||
    b.kb - a.kb
  );
}

/** Numbers by part; rows without a version stand last. */
function newestBuildFirst({ build: a }: BuildGroup, { build: b }: BuildGroup): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareFileVersions(versionParts(b), versionParts(a));
}
