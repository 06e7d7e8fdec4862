import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { MOST_OWN_FILES } from '@/library/article-data';

const TEXT = /\.(html|css|js|json|xml|svg|txt|csv)$/;

/** Smaller files go in one packet either way. */
const LEAST_BYTES = 1024;

/** As many at once as there are threads that compress. */
const AT_ONCE = 4;

const compress = promisify(gzip);

/**
 * The files of a site, by their paths below its root, that get a compressed copy. In a large library a copy beside every
 * page of an article or a file would double the files of the site, and a server compresses those small pages as it sends them.
 */
export function filesToCompress(files: readonly string[], mostArticles = MOST_OWN_FILES): string[] {
  const texts = files.filter((file) => TEXT.test(file));
  const isLarge = files.filter((file) => /^kb\/\d+\/index\.html$/.test(file)).length > mostArticles;
  return isLarge ? texts.filter((file) => !/^(kb|files)\//.test(file)) : texts;
}

/** Lays a compressed copy, `.gz`, beside each of these files that is worth it, for servers that send such copies. */
export async function precompress(files: readonly string[]): Promise<void> {
  const waiting = files.values();
  const work = async () => {
    for (const file of waiting) await precompressFile(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function precompressFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length >= LEAST_BYTES) await writeFile(`${file}.gz`, await compress(content, { level: 9 }));
}
