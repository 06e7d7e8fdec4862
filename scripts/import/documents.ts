import { readdirSync, realpathSync, statSync } from 'node:fs';
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
  /** Paths of links to folders that have been read already. */
  repeated: string[];
}

/** Finds the documents among paths of files and folders; folders are read recursively. */
export function findDocuments(paths: readonly string[]): Documents {
  const documents: Documents = { found: [], skipped: [], unreadable: [], repeated: [] };
  const folders = new Set<string>();
  for (const path of paths) addPath(path, true, documents, folders);
  return { ...documents, found: [...new Set(documents.found)] };
}

function addPath(path: string, asked: boolean, documents: Documents, folders: Set<string>): void {
  try {
    const file = statSync(path);
    if (file.isDirectory()) addFolder(path, documents, folders);
    else if (!EXTENSIONS.includes(extname(path).toLowerCase())) documents.skipped.push({ path, asked });
    else if (file.isFile()) documents.found.push(path);
    else documents.unreadable.push({ path, reason: 'it is a pipe or a device' });
  } catch (error) {
    documents.unreadable.push({ path, reason: reasonOf(error) });
  }
}

/** Reads a folder once, by whichever links it is reached. */
function addFolder(folder: string, documents: Documents, folders: Set<string>): void {
  const real = realpathSync(folder);
  if (folders.has(real)) {
    documents.repeated.push(folder);
    return;
  }
  folders.add(real);
  const names = readdirSync(folder).filter((name) => !basename(name).startsWith('.'));
  for (const name of names.sort((a, b) => (a < b ? -1 : 1)))
    addPath(join(folder, name), false, documents, folders);
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
