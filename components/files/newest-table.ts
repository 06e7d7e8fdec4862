import { compareArchitectures } from '@/versions/architecture-order';
import type { BuildGroup } from '@/versions/file-lanes';
import type { KnownVersion } from '@/versions/known-version';
import type { Architecture } from '@/versions/placed-file';

/** A version that no article here goes beyond, and the articles that ship it. */
export interface NewestCell {
  version: string;
  day: string | null;
  kbs: number[];
  /** The branch where the lane of the row does not tell it, as under 5.2.3790. */
  branch: string | null;
}

/** The newest known versions: a row for each build and lane, a column for each architecture. */
export interface NewestTable {
  architectures: (Architecture | null)[];
  rows: { build: string; systems: string; lane: string; cells: NewestCell[][] }[];
}

/** Arranges the newest known versions of a file by build, lane and architecture. */
export function newestTable(groups: readonly BuildGroup[]): NewestTable {
  const newest = groups.flatMap(({ build, label, lanes }) =>
    lanes.map((lane) => ({
      build: build ?? '',
      systems: label,
      lane: lane.label,
      versions: lane.versions.filter((known) => known.newest),
    })),
  );
  const present = new Set(newest.flatMap(({ versions }) => versions.map(({ architecture }) => architecture)));
  const architectures = [...present].sort(compareArchitectures);
  const rows = newest
    .filter(({ versions }) => versions.length > 0)
    .map(({ versions, ...row }) => ({
      ...row,
      cells: architectures.map((wanted) =>
        cellsOf(versions.filter(({ architecture }) => architecture === wanted)),
      ),
    }));
  return { architectures, rows };
}

function cellsOf(versions: readonly KnownVersion[]): NewestCell[] {
  const cells = new Map<string, NewestCell>();
  for (const { version, modified, kb, branch } of versions) {
    if (version === null) continue;
    const stated = branch?.basis === 'stated' ? branch.branch : null;
    const cell = cells.get(`${version} ${stated}`);
    if (cell) cell.kbs.push(kb);
    else
      cells.set(`${version} ${stated}`, {
        version,
        day: modified?.slice(0, 10) ?? null,
        kbs: [kb],
        branch: stated,
      });
  }
  return [...cells.values()];
}
