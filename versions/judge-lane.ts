import { listCommand, versionStringCommand } from './command';
import { compareFileVersions, type FileVersion } from './file-version';
import type { HostFile } from './inventory';
import type { ComparableLane, PlacedFile } from './placed-file';
import type { FileJudgement, VerdictKind } from './verdict';

/** A file of the host whose version is known. */
export interface Subject {
  file: HostFile;
  version: FileVersion;
  lane: ComparableLane | null;
  /** `Volsnap.sys 6.1.7601.22380` */
  label: string;
}

/**
 * Judges a version against rows of its own build, architecture and service pack:
 * `fixed = (lane is GDR and v >= fix in GDR) or (lane is LDR and v >= fix in LDR)` [S: dokan-dev/dokany#306, #328].
 */
export function judgeLane(rows: readonly PlacedFile[], subject: Subject): FileJudgement {
  const shipped = rows.find(({ version }) => compareFileVersions(version, subject.version) === 0);
  if (shipped)
    return judgement('fixed', shipped, `${subject.label} is the very version that KB${shipped.kb} ships`);
  const own = rows.filter(({ lane }) => sharesLine(lane, subject.lane));
  if (own.length > 0) return judgeWithin(own, rows, subject);
  if (subject.lane === null || rows.every(({ lane }) => lane === null)) return branchNotKnown(rows, subject);
  if (subject.lane === 'not-stated') return judgeUnstated(rows, subject);
  if (rows.some(({ lane }) => lane === 'not-stated')) return judgeAgainstUnstated(rows, subject);
  return otherBranch(rows, subject);
}

/**
 * LDR runs on into the converged line [S: around 2016]; under 5.x a QFE file may be compared with a row that states no branch,
 * since QFE holds what GDR holds [M], but a GDR file may not.
 */
function sharesLine(row: ComparableLane | null, file: ComparableLane | null): boolean {
  if (row === null || file === null) return false;
  if (row === file) return true;
  const both = [row, file];
  return (both.includes('LDR') && both.includes('converged')) || (row === 'not-stated' && file === 'LDR');
}

function judgeWithin(
  own: readonly PlacedFile[],
  all: readonly PlacedFile[],
  subject: Subject,
): FileJudgement {
  const [lowest, highest] = extremes(own);
  const { place, note } = lineWords(subject.lane, highest.lane);
  if (compareFileVersions(subject.version, highest.version) >= 0) {
    return judgement('fixed', highest, `${subject.label} is ${place}above ${shippedBy(highest)}${note}`);
  }
  if (compareFileVersions(subject.version, lowest.version) >= 0) {
    const both = `${lowest.row.version} and ${highest.row.version}`;
    return judgement(
      'unknown',
      highest,
      `${subject.label} lies between ${both}, and KB${highest.kb} does not tell which of them is for this host`,
    );
  }
  const above = all.filter(
    ({ lane, version }) =>
      !sharesLine(lane, subject.lane) && compareFileVersions(subject.version, version) > 0,
  );
  const aside = above[0]
    ? `; that it is above the ${above[0].lane} number ${above[0].row.version} does not count`
    : '';
  return judgement(
    'not-fixed',
    lowest,
    `${subject.label} is ${place}below ${shippedBy(lowest)}${note}${aside}`,
  );
}

/** A 5.x file that states no branch against rows that do: certain only below all of them, or above both branches. */
function judgeUnstated(rows: readonly PlacedFile[], subject: Subject): FileJudgement {
  const [lowest, highest] = extremes(rows);
  if (compareFileVersions(subject.version, lowest.version) < 0) {
    return judgement(
      'not-fixed',
      lowest,
      `${subject.label} is below ${shippedBy(lowest)}, whichever branch it is on`,
    );
  }
  const lanes = new Set(rows.map(({ lane }) => lane));
  if (lanes.size > 1 && compareFileVersions(subject.version, highest.version) >= 0) {
    return judgement(
      'fixed',
      highest,
      `${subject.label} is above ${shippedBy(highest)}, whichever branch it is on`,
    );
  }
  const command = versionStringCommand(subject.file);
  return {
    ...judgement(
      'unknown',
      highest,
      `the number of ${subject.label} does not tell GDR from QFE, and KB${highest.kb} ships ${highest.row.version} for one of them${toFindOut(command)}`,
    ),
    command,
  };
}

/** A 5.x GDR file against a row that states no branch: above it, the fix may still be missing. */
function judgeAgainstUnstated(rows: readonly PlacedFile[], subject: Subject): FileJudgement {
  const [lowest, highest] = extremes(rows);
  if (compareFileVersions(subject.version, lowest.version) < 0) {
    return judgement('not-fixed', lowest, `${subject.label} is below ${shippedBy(lowest)}`);
  }
  const command = listCommand(highest.kb);
  return {
    ...judgement(
      'unknown',
      highest,
      `${subject.label} is on the GDR branch, and KB${highest.kb} does not say which branch its ${highest.row.version} is on${toFindOut(command)}`,
    ),
    command,
  };
}

function otherBranch(rows: readonly PlacedFile[], subject: Subject): FileJudgement {
  const [, highest] = extremes(rows);
  if (subject.lane === 'converged') {
    return judgement(
      'unknown',
      highest,
      `${subject.label} is on the line into which GDR and LDR met around 2016, so the GDR fix ${highest.row.version} is probably included, but the exact cut-over is not known`,
    );
  }
  if (highest.lane === 'GDR') {
    return judgement(
      'other-branch',
      highest,
      `${subject.label} is on the LDR branch and KB${highest.kb} ships the GDR branch only (${highest.row.version}): the numbers of the two cannot be compared`,
    );
  }
  const moves = highest.lane === 'converged' ? 'the converged line of 2016 and later' : 'LDR';
  return judgement(
    'other-branch',
    highest,
    `${subject.label} is on the GDR branch and KB${highest.kb} ships ${highest.row.version} for ${moves} only: it is not installed, and installing it moves this file to ${moves}`,
  );
}

function branchNotKnown(rows: readonly PlacedFile[], subject: Subject): FileJudgement {
  const [, highest] = extremes(rows);
  const whose =
    subject.lane === null ? subject.label : `${highest.row.name} ${highest.row.version} of KB${highest.kb}`;
  const isOfFile = subject.lane === null && !subject.file.versionString?.includes('(');
  const command = isOfFile ? versionStringCommand(subject.file) : null;
  return {
    ...judgement(
      'unknown',
      highest,
      `no branch can be told from ${whose}, so the two versions cannot be compared${toFindOut(command)}`,
    ),
    command,
  };
}

/** How the lane of a comparison is said: before the numbers, and behind them where a side states none. */
function lineWords(file: ComparableLane | null, row: ComparableLane | null): { place: string; note: string } {
  if (row === 'not-stated') {
    return file === 'LDR'
      ? { place: 'on the QFE branch and ', note: '; the article states no branch' }
      : { place: '', note: '; neither side states GDR or QFE, so they are compared as one line' };
  }
  if (file === 'single') return { place: '', note: '; this build has no branches' };
  const lane = file === 'converged' ? 'converged line of 2016 and later' : `${file} branch`;
  return { place: `on the ${lane} and `, note: '' };
}

function extremes(rows: readonly PlacedFile[]): [PlacedFile, PlacedFile] {
  const sorted = rows.toSorted((a, b) => compareFileVersions(a.version, b.version));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest || !highest)
    throw new Error('A version was to be judged against no row: check for rows first.');
  return [lowest, highest];
}

function shippedBy({ row, kb }: PlacedFile): string {
  return `${row.version} of KB${kb}`;
}

/** The end of a sentence that says what to run. */
export function toFindOut(command: string | null): string {
  return command ? `; run \`${command}\` and paste what it says` : '';
}

function judgement(verdict: VerdictKind, need: PlacedFile, reason: string): FileJudgement {
  return { verdict, need, reason, command: null };
}
