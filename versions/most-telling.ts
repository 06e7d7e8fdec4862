import { isKeptAside } from './file-place';
import type { HostFile } from './inventory';

/** So many files of one name are judged, and the rest is said to be left out: a host has a handful of them. */
export const MOST_OF_A_NAME = 200;

/**
 * Of the host's files of one name those to be judged: one whose version a listing gives needs no question for its version
 * because of another listing that gives none, or gives only a copy that Windows keeps aside.
 */
export function mostTelling(files: readonly HostFile[]): readonly HostFile[] {
  const versioned = files.filter(({ version, path }) => version !== null && !isKeptAside(path));
  return versioned.length > 0 ? versioned : files;
}
