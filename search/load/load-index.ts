import { indexOf } from '../format/read-index';
import { FORMAT_VERSION, type PartKind } from '../format/seal';
import type { SearchIndex } from '../index/search-index';
import { createCardBlocks, type CardBlocks } from './card-blocks';
import { fetchParts, fetchText } from './fetch-file';
import { readManifest, type IndexFile, type Manifest } from './manifest';
import { LoadError } from './problems';

/** How long the first answer may keep the other files waiting. */
const HEAD_START_MS = 1000;

/** What loading tells while it goes on. */
export interface LoadListener {
  /** The index can answer more than before; done when what waited for it has been answered. */
  index(index: SearchIndex, cards: CardBlocks): Promise<void>;
  progress(bytes: number, ofBytes: number): void;
}

/**
 * Loads an index: its manifest, the file for first answers, then all others side by side. Throws a `LoadError` for
 * the first file that could not be used, after everything that did arrive has been told.
 */
export async function loadIndex(manifestUrl: string, again: boolean, listener: LoadListener): Promise<void> {
  const manifest = await fetchManifest(manifestUrl);
  const cards = createCardBlocks(manifestUrl, manifest);
  const parts = new Map<PartKind, Uint8Array>();
  const total = manifest.files.reduce((sum, { bytes }) => sum + bytes, 0);
  let arrived = 0;
  const load = async ({ name, bytes }: IndexFile) => {
    const url = new URL(name, manifestUrl).href;
    for (const [kind, content] of await fetchParts(url, manifest.library, { bytes, again })) {
      if (kind === 'cards') cards.take(content);
      else parts.set(kind, content);
    }
    arrived += bytes;
    listener.progress(arrived, total);
  };
  const tell = (file: string) => {
    const read = indexOf(parts, cards.card);
    if (!read.ok) throw new LoadError('damaged', file);
    return listener.index(read.index, cards);
  };
  const [first, ...others] = manifest.files;
  await load(first!);
  const answered = tell(first!.name);
  if (others.length === 0) return;
  // The large files would take the line from the cards of the first answer.
  await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, HEAD_START_MS))]);
  const outcomes = await Promise.allSettled(others.map(load));
  if (parts.has('texts')) void tell(others[0]!.name);
  const failure = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failure) throw failure.reason;
}

async function fetchManifest(url: string): Promise<Manifest> {
  const manifest = readManifest(await fetchText(url));
  if (!manifest) throw new LoadError('damaged', 'manifest.json');
  if (manifest.format !== FORMAT_VERSION) throw new LoadError('other-version', 'manifest.json');
  return manifest;
}
