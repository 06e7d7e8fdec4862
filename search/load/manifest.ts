import type { PartKind } from '../format/seal';

/** A file of the index, as the manifest lists it. */
export interface IndexFile {
  /** Name beside the manifest; it holds a hash of the content. */
  name: string;
  /** Bytes, as they are transferred. */
  bytes: number;
  holds: PartKind[];
}

/** The list of an index's files: the only file of it whose content changes under the same name. */
export interface Manifest {
  /** `FORMAT_VERSION` of the files. */
  format: number;
  /** Tells the files of one build from those of another. */
  library: number;
  articles: number;
  /** The first one is enough for first answers. */
  files: IndexFile[];
  /** Cards apart from the files, in numbered blocks `<folder>/<n>.fdx`; null where a file holds them all. */
  cards: { folder: string; perBlock: number } | null;
}

const KINDS: ReadonlySet<unknown> = new Set<PartKind>(['titles', 'texts', 'details', 'meanings', 'cards']);

/** Reads a manifest; null where the text is none. */
export function readManifest(text: string): Manifest | null {
  const value = parsed(text);
  if (!isRecord(value)) return null;
  const { format, library, articles, files, cards } = value;
  if (!isCount(format) || !isCount(library) || !isCount(articles)) return null;
  if (!Array.isArray(files) || !files.every(isFile) || files.length === 0) return null;
  return cards === null || isCards(cards) ? { format, library, articles, files, cards } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isFile(value: unknown): value is IndexFile {
  return (
    isRecord(value) &&
    isName(value.name) &&
    isCount(value.bytes) &&
    Array.isArray(value.holds) &&
    value.holds.every((kind) => KINDS.has(kind))
  );
}

function isCards(value: unknown): value is Manifest['cards'] & object {
  return isRecord(value) && isName(value.folder) && isCount(value.perBlock) && value.perBlock > 0;
}

/** Names stay beside the manifest: no path, no other host. */
function isName(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]+(\.[\w-]+)*$/.test(value);
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
