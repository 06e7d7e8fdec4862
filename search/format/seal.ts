/** The version of the file format; raised whenever files of before cannot be read any more. */
export const FORMAT_VERSION = 3;

/** What a file of the index holds. */
export type PartKind = 'titles' | 'texts' | 'details' | 'meanings' | 'cards';

/** Why bytes are not the index that is wanted. */
export type SealProblem = 'not-an-index' | 'other-version' | 'other-library' | 'cut' | 'damaged';

/** The contents of a file's parts, or what is wrong with it. */
export type Opened =
  { ok: true; parts: ReadonlyMap<PartKind, Uint8Array> } | { ok: false; problem: SealProblem };

const MAGIC = [0x46, 0x58, 0x44, 0x58];
const KINDS: readonly PartKind[] = ['titles', 'texts', 'details', 'meanings', 'cards'];
const HEADER_LENGTH = 20;

/** Puts a header before a part's content: what it is, of which library, how long, and a check sum. */
export function sealPart(kind: PartKind, library: number, content: Uint8Array): Uint8Array<ArrayBuffer> {
  const sealed = new Uint8Array(HEADER_LENGTH + content.length);
  const view = new DataView(sealed.buffer);
  sealed.set(MAGIC);
  view.setUint16(4, FORMAT_VERSION);
  view.setUint16(6, KINDS.indexOf(kind));
  view.setUint32(8, library);
  view.setUint32(12, content.length);
  view.setUint32(16, checksum(content));
  sealed.set(content, HEADER_LENGTH);
  return sealed;
}

/** Opens a file of one or more sealed parts and checks each; the library may be left open. */
export function openParts(bytes: Uint8Array, library: number | null): Opened {
  const parts = new Map<PartKind, Uint8Array>();
  for (let at = 0; at < bytes.length || at === 0;) {
    const opened = openOne(bytes.subarray(at), library);
    if (typeof opened === 'string') return { ok: false, problem: opened };
    parts.set(opened.kind, opened.content);
    at += HEADER_LENGTH + opened.content.length;
  }
  return { ok: true, parts };
}

function openOne(
  bytes: Uint8Array,
  library: number | null,
): { kind: PartKind; content: Uint8Array } | SealProblem {
  if (MAGIC.some((byte, i) => bytes[i] !== byte)) return 'not-an-index';
  if (bytes.length < HEADER_LENGTH) return 'cut';
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  if (view.getUint16(4) !== FORMAT_VERSION) return 'other-version';
  const kind = KINDS[view.getUint16(6)];
  if (library !== null && view.getUint32(8) !== library) return 'other-library';
  const content = bytes.subarray(HEADER_LENGTH, HEADER_LENGTH + view.getUint32(12));
  if (content.length < view.getUint32(12)) return 'cut';
  return kind && checksum(content) === view.getUint32(16) ? { kind, content } : 'damaged';
}

/** FNV-1a over the bytes, 32 bits: tells damage, not malice. */
export function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash >>> 0;
}
