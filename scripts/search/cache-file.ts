import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where results are kept: in the project, or where that cannot be written to in the system's folder; never beside the articles. */
const CACHE_DIRS = [join(process.cwd(), '.cache', 'index'), join(tmpdir(), 'fixdex-index')];

/** Reads a kept file; null where there is none. */
export function readCached(name: string): Buffer | null {
  for (const dir of CACHE_DIRS) {
    try {
      return readFileSync(join(dir, name));
    } catch (error) {
      if (!isFileError(error)) throw error;
    }
  }
  return null;
}

/** Keeps a file, whole or not at all. A cache that cannot be written costs time, nothing else. */
export function writeCached(name: string, bytes: Uint8Array): void {
  for (const dir of CACHE_DIRS) {
    try {
      mkdirSync(dir, { recursive: true });
      const unfinished = join(dir, `${name}.${process.pid}`);
      writeFileSync(unfinished, bytes);
      renameSync(unfinished, join(dir, name));
      return;
    } catch (error) {
      if (!isFileError(error)) throw error;
    }
  }
}

function isFileError(error: unknown): boolean {
  return error instanceof Error && 'code' in error;
}
