import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const TEXT = /\.(html|css|js|json|xml|svg|txt|csv)$/;

/** Smaller files go in one packet either way. */
const LEAST_BYTES = 1024;

/** As many at once as there are threads that compress. */
const AT_ONCE = 4;

const compress = promisify(gzip);

/** Lays a compressed copy, `.gz`, beside every text file that is worth it, for servers that send such copies. */
export async function precompress(files: readonly string[]): Promise<void> {
  const waiting = files.filter((file) => TEXT.test(file)).values();
  const work = async () => {
    for (const file of waiting) await precompressFile(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function precompressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length >= LEAST_BYTES) await writeFile(`${file}.gz`, await compress(content, { level: 9 }));
}
