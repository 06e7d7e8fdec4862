import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** The kinds of files that are read. */
export const EXTENSIONS: readonly string[] = ['.txt', '.md', '.htm', '.html'];

/** What was found under the paths that a user gave. */
export interface Documents {
  /** Paths of the documents, in a stable order. */
  found: string[];
  /** Paths that are no documents by their extension; those that the user named are `asked`. */
  skipped: { path: string; asked: boolean }[];
  /** Paths that cannot be read, with the reason. */
  unreadable: { path: string; reason: string }[];
}

/** Finds the documents among paths of files and folders; folders are read recursively. */
export function findDocuments(paths: readonly string[]): Documents {
  const documents: Documents = { found: [], skipped: [], unreadable: [] };
  for (const path of paths) addPath(path, true, documents);
  return { ...documents, found: [...new Set(documents.found)] };
}

function addPath(path: string, asked: boolean, documents: Documents): void {
  try {
    if (statSync(path).isDirectory()) addFolder(path, documents);
    else if (EXTENSIONS.includes(extname(path).toLowerCase())) documents.found.push(path);
    else documents.skipped.push({ path, asked });
  } catch (error) {
    documents.unreadable.push({ path, reason: reasonOf(error) });
  }
}

function addFolder(folder: string, documents: Documents): void {
  const names = readdirSync(folder).filter((name) => !basename(name).startsWith('.'));
  for (const name of names.sort((a, b) => (a < b ? -1 : 1))) addPath(join(folder, name), false, documents);
}

/** The reason that a file operation failed, in a few words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ? (REASONS[code] ?? code) : String(message);
}

const REASONS: Record<string, string> = {
  ENOENT: 'it does not exist',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go in a circle',
};
