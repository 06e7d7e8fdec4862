/** A file version as Windows stores it: four integers, compared from the left. */
export type FileVersion = readonly [number, number, number, number];

/** Why a text is no file version that can be judged, with a sentence that says what to do. */
export interface VersionProblem {
  ok: false;
  problem: 'not-a-version' | 'incomplete' | 'out-of-range';
  sentence: string;
}

/** What reading a text as a file version gives. */
export type VersionReading = { ok: true; version: FileVersion } | VersionProblem;

const DOTTED_NUMBERS = /^\d+(\.\d+)*$/;
/** Each of the four numbers has sixteen bits. */
export const LARGEST_PART = 65_535;

/** Reads a text as a file version; leading zeros do not count, so `6.1.7600.017514` is `6.1.7600.17514`. */
export function readFileVersion(text: string): VersionReading {
  const trimmed = text.trim();
  if (trimmed.length > 100 || !DOTTED_NUMBERS.test(trimmed)) {
    return refusal(
      'not-a-version',
      `"${shorten(trimmed)}" is no file version: write four numbers with dots.`,
    );
  }
  const parts = trimmed.split('.').map(Number);
  const [major, minor, build, revision] = parts;
  if (major === undefined || minor === undefined || build === undefined || revision === undefined) {
    return refusal('incomplete', `"${trimmed}" has ${parts.length} of four numbers: give the whole version.`);
  }
  if (parts.length > 4) {
    return refusal(
      'not-a-version',
      `"${trimmed}" has ${parts.length} numbers where a file version has four.`,
    );
  }
  if (parts.some((part) => part > LARGEST_PART)) {
    return refusal(
      'out-of-range',
      `"${trimmed}" has a number above ${LARGEST_PART}: look at the file again.`,
    );
  }
  return { ok: true, version: [major, minor, build, revision] };
}

/** The four integers of a version that the article schema has already accepted. */
export function versionParts(text: string): FileVersion {
  const [major = 0, minor = 0, build = 0, revision = 0] = text.split('.').map(Number);
  return [major, minor, build, revision];
}

/** Orders file versions as numbers: negative where `a` is older, 0 where they are equal. */
export function compareFileVersions(a: FileVersion, b: FileVersion): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || a[3] - b[3];
}

/** Orders versions of article rows as numbers, for sorting tables. */
export function compareVersionTexts(a: string, b: string): number {
  return compareFileVersions(versionParts(a), versionParts(b));
}

/** The first three parts, within which alone fourth parts can be compared: `6.1.7601`. */
export function buildOf(version: FileVersion): string {
  return version.slice(0, 3).join('.');
}

/** The usual writing of a version. */
export function formatFileVersion(version: FileVersion): string {
  return version.join('.');
}

function refusal(problem: VersionProblem['problem'], sentence: string): VersionProblem {
  return { ok: false, problem, sentence };
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
