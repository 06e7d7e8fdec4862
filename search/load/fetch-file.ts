import { openParts, type PartKind, type SealProblem } from '../format/seal';
import type { LoadProblem } from '../protocol';
import { LoadError } from './problems';

/** How long a file may take before it counts as unreachable. */
const PATIENCE_MS = 60_000;

const PROBLEM_OF: Record<SealProblem, LoadProblem['problem']> = {
  'not-an-index': 'damaged',
  'other-version': 'other-version',
  'other-library': 'stale',
  cut: 'cut',
  damaged: 'damaged',
};

/** Fetches a text that may change under its name: the browser asks the server whether its copy is still right. */
export async function fetchText(url: string): Promise<string> {
  const response = await fetchFrom(url, 'no-cache');
  return arrived(url, () => response.text());
}

/** Fetches and opens a file whose name holds its content's hash: a copy that the browser has is right for ever. */
export async function fetchParts(
  url: string,
  library: number,
  options: { bytes?: number; again: boolean },
): Promise<ReadonlyMap<PartKind, Uint8Array>> {
  const response = await fetchFrom(url, options.again ? 'reload' : 'force-cache');
  const packed = await arrived(url, () => response.blob());
  if (options.bytes !== undefined && packed.size < options.bytes) throw new LoadError('cut', nameOf(url));
  const opened = openParts(await unpacked(url, packed), library);
  if (opened.ok) return opened.parts;
  throw new LoadError(PROBLEM_OF[opened.problem], nameOf(url));
}

async function fetchFrom(url: string, cache: RequestCache): Promise<Response> {
  const response = await arrived(url, () => fetch(url, { cache, signal: AbortSignal.timeout(PATIENCE_MS) }));
  if (response.ok) return response;
  throw new LoadError(
    response.status === 404 || response.status === 410 ? 'missing' : 'unreachable',
    nameOf(url),
  );
}

async function arrived<T>(url: string, receive: () => Promise<T>): Promise<T> {
  try {
    return await receive();
  } catch (cause) {
    throw new LoadError('unreachable', nameOf(url), { cause });
  }
}

async function unpacked(url: string, packed: Blob): Promise<Uint8Array> {
  try {
    const stream = packed.stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (cause) {
    throw new LoadError('damaged', nameOf(url), { cause });
  }
}

function nameOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}
