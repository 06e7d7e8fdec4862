import { buildNamed } from './builds';
import { buildOf, compareFileVersions } from './file-version';
import { servicePackOfFile, type Host } from './host';
import { isInSysWow64 } from './file-place';
import type { HostFile } from './inventory';
import type { Subject } from './judge-lane';
import { isTwin, type Architecture, type PlacedFile } from './placed-file';
import { servicePackNumber } from './prerequisites';
import { productName } from './products';
import type { FileJudgement } from './verdict';

/** The rows that are left, or why none of them can be compared. */
export type Narrowed = { rows: readonly PlacedFile[] } | FileJudgement;

/** Keeps the rows of tables for the host's own system; everything where the system is not known. */
export function byProduct(rows: readonly PlacedFile[], host: Host): Narrowed {
  const kept = rows.filter(({ table }) => fitsSystem(table.products, host));
  if (kept.length > 0) return { rows: kept };
  const names = [...new Set(rows.flatMap(({ table }) => table.products))].map(productName).join(', ');
  return notComparable(
    rows,
    `KB${rows[0]?.kb} ships ${rows[0]?.row.name} for ${names}, and this host runs ${host.osName}`,
  );
}

/** Whether something for these products is for the host's system; true where either is not known. */
export function fitsSystem(products: readonly string[], host: Host): boolean {
  return !host.products || products.length === 0 || host.products.some((id) => products.includes(id));
}

/** Keeps the rows for the host's architecture, and of a file's native and WOW twins the one that its path names. */
export function byArchitecture(rows: readonly PlacedFile[], host: Host, file: HostFile): Narrowed {
  const fits = rows.filter(
    ({ architecture }) => host.platform === null || runsOn(architecture, host.platform),
  );
  if (fits.length === 0) {
    const shipped = [...new Set(rows.map(({ architecture }) => architecture))].join(', ');
    return notComparable(
      rows,
      `KB${rows[0]?.kb} ships ${rows[0]?.row.name} for ${shipped} only, and this host is ${host.platform}`,
    );
  }
  const wantsTwin = isInSysWow64(file.path);
  const kept = fits.filter(({ architecture }) => isTwin(architecture) === wantsTwin);
  if (kept.length > 0) return { rows: kept };
  return wantsTwin ? withoutTwin(fits) : { rows: fits };
}

/** A 32-bit file on a 64-bit host, of which an article has no row of its own: never compared with the 64-bit one. */
function withoutTwin(rows: readonly PlacedFile[]): Narrowed {
  const kept = rows.filter(({ architecture }) => architecture === 'x86' || architecture === null);
  if (kept.length > 0) return { rows: kept };
  return notComparable(
    rows,
    `KB${rows[0]?.kb} ships only the 64-bit ${rows[0]?.row.name}, and the file in SysWOW64 is the 32-bit one`,
  );
}

/** Keeps the rows of the file's own build: only within it can fourth numbers be compared [S]. */
export function byBuild(rows: readonly PlacedFile[], _host: Host, subject: Subject): Narrowed {
  const build = buildOf(subject.version);
  const kept = rows.filter((row) => row.build === build);
  if (kept.length > 0) return { rows: kept };
  const nearest = nearestRow(rows, build);
  const have = buildNamed(build)?.reports ?? null;
  return notComparable(
    [nearest],
    `${subject.label} is of build ${buildWords(build)} and KB${nearest.kb} ships ${nearest.row.version}, of build ${buildWords(nearest.build)}: versions of two builds cannot be compared${buildAdvice(nearest, build, have)}`,
  );
}

/** Keeps the rows for the host's service pack, which decides under 5.x, where the build does not tell it. */
export function byServicePack(rows: readonly PlacedFile[], host: Host, subject: Subject): Narrowed {
  if (buildNamed(buildOf(subject.version))?.reports !== null) return { rows };
  const have = host.servicePack ?? servicePackOfFile(subject.file);
  const kept = rows.filter(
    ({ servicePack }) => have === null || servicePack === null || servicePack === have,
  );
  if (kept.length > 0) return { rows: kept };
  const nearest = nearestRow(rows, buildOf(subject.version));
  const where = host.servicePack
    ? `this host has ${have}`
    : `the number of ${subject.label} is of the time of ${have}`;
  return notComparable(
    [nearest],
    `KB${nearest.kb} ships ${nearest.row.name} ${nearest.row.version} for ${nearest.servicePack}, and ${where}${servicePackAdvice(nearest.servicePack, have)}`,
  );
}

/** A later build of the same service pack, as 6.0.6003 is of SP2, came with updates that build on the earlier one. */
function buildAdvice(nearest: PlacedFile, build: string, have: string | null): string {
  if (!sameSystem(nearest.build, build)) return '';
  if (nearest.servicePack !== have) return servicePackAdvice(nearest.servicePack, have);
  return build > nearest.build
    ? `; ${build} is the later build of the same service pack, so the fix is probably included`
    : '';
}

/** A later service pack usually contains earlier fixes [S]: probably, never for certain. */
function servicePackAdvice(shippedFor: string | null, have: string | null): string {
  const difference = servicePackNumber(have) - servicePackNumber(shippedFor);
  if (have === null || shippedFor === null || difference === 0) return '';
  return difference > 0 ? `; the fix is probably included in ${have}` : `; it needs ${shippedFor} first`;
}

function runsOn(architecture: Architecture | null, platform: string): boolean {
  return (
    architecture === null ||
    architecture === platform ||
    architecture === `x86 on ${platform}` ||
    (architecture === 'x86 on 64-bit' && platform !== 'x86')
  );
}

/** The newest row of the same Windows version, else the newest of all. */
function nearestRow(rows: readonly PlacedFile[], build: string): PlacedFile {
  const same = rows.filter((row) => sameSystem(row.build, build));
  const [newest] = (same.length > 0 ? same : rows).toSorted((a, b) =>
    compareFileVersions(b.version, a.version),
  );
  if (!newest) throw new Error('Rows were to be narrowed where none was left.');
  return newest;
}

/** 6.1.7600 and 6.1.7601 are one system with and without its service pack. */
function sameSystem(a: string, b: string): boolean {
  return a.split('.', 2).join('.') === b.split('.', 2).join('.');
}

function buildWords(build: string): string {
  const milestone = buildNamed(build)?.reports;
  return milestone ? `${build} (${milestone})` : build;
}

function notComparable(rows: readonly PlacedFile[], reason: string): FileJudgement {
  const [only, ...others] = rows;
  return {
    verdict: 'not-comparable',
    need: others.length === 0 ? (only ?? null) : null,
    reason,
    command: null,
  };
}
