import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Article } from '@/schema/article';
import type { Lexicon } from '@/schema/lexicon';
import { CARDS_PER_BLOCK } from '@/search/format/cards-part';
import { FORMAT_VERSION, type PartKind } from '@/search/format/seal';
import { writeParts, type WrittenIndex } from '@/search/format/write-parts';
import type { BuiltIndex } from '@/search/index/build-index';
import type { IndexFile, Manifest } from '@/search/load/manifest';
import { libraryIndex } from './search/library-index';

/** Below this size an index is one file: one request costs less than several small ones. */
const ONE_FILE_BYTES = 256 * 1024;

/** Writes the search index of a library into a folder, which is emptied first. */
export function writeIndexFiles(outDir: string, articles: readonly Article[], lexicon: Lexicon): Manifest {
  return writeIndex(outDir, libraryIndex(articles, lexicon), ONE_FILE_BYTES);
}

/**
 * Writes an index into a folder (emptied first): `manifest.json`, files named after their content, and for large libraries
 * the cards in blocks. An index of more than `oneFileBytes` is several files.
 */
export function writeIndex(outDir: string, index: BuiltIndex, oneFileBytes: number): Manifest {
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const whole = writeParts(index, Infinity);
  const packed = packedBytes(whole.parts, whole.cardBlocks);
  const { library, files, cards } =
    packed.length <= oneFileBytes
      ? oneFile(outDir, whole, packed)
      : severalFiles(outDir, writeParts(index, CARDS_PER_BLOCK));
  const manifest: Manifest = { format: FORMAT_VERSION, library, articles: index.articles, files, cards };
  writeFileSync(join(outDir, 'manifest.json'), JSON.stringify(manifest));
  return manifest;
}

type Listed = Pick<Manifest, 'library' | 'files' | 'cards'>;

function oneFile(outDir: string, { library, parts }: WrittenIndex, packed: Buffer): Listed {
  const holds: PartKind[] = [...parts.map(({ kind }) => kind), 'cards'];
  return { library, files: [putFile(outDir, 'index', packed, holds)], cards: null };
}

/** First answers come from the titles alone; the rest is fetched side by side. */
function severalFiles(outDir: string, { library, parts, cardBlocks }: WrittenIndex): Listed {
  const files = parts.map((part) => putFile(outDir, part.kind, packedBytes([part], []), [part.kind]));
  const folder = `cards-${library.toString(16).padStart(8, '0')}`;
  mkdirSync(join(outDir, folder));
  cardBlocks.forEach((block, n) =>
    writeFileSync(join(outDir, folder, `${n}.fdx`), gzipSync(block, { level: 6 })),
  );
  return { library, files, cards: { folder, perBlock: CARDS_PER_BLOCK } };
}

function putFile(outDir: string, label: string, packed: Buffer, holds: PartKind[]): IndexFile {
  const hash = createHash('sha256').update(packed).digest('hex').slice(0, 16);
  const name = `${label}-${hash}.fdx`;
  writeFileSync(join(outDir, name), packed);
  return { name, bytes: packed.length, holds };
}

function packedBytes(parts: readonly { bytes: Uint8Array }[], blocks: readonly Uint8Array[]): Buffer {
  return gzipSync(Buffer.concat([...parts.map(({ bytes }) => bytes), ...blocks]), { level: 9 });
}
