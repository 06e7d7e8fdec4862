import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { readLexicon } from '@/library/lexicon';
import { sampleArticle, sampleRow, sampleTable } from '@/schema/sample-article';
import type { PartKind } from '@/search/format/seal';
import { writeIndex } from '@/scripts/index-files';
import { buildIndex } from '@/search/index/build-index';
import { packVectors } from '@/search/meaning/pack';
import { DIMENSIONS } from '@/search/meaning/shape';

/** The files of an index in several parts, by their path below the folder of the search. */
export type IndexFiles = ReadonlyMap<string, Buffer>;

/** What the test does to a file of the index; null leaves it as it is. */
export type Damage = (name: string, body: Buffer) => Buffer | 'missing' | null;

/** Writes the index of many made-up articles in several files, as that of a large library, with what some words mean. */
export function writeLargeIndex(articles: number, subject: string): IndexFiles {
  const dir = mkdtempSync(join(tmpdir(), 'fixdex-index-'));
  try {
    writeIndex(dir, buildIndex(madeUp(articles, subject), readLexicon(), MEANINGS), 0);
    return new Map(filesBelow(dir).map((name) => [name, readFileSync(join(dir, name))]));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** Puts an index in the place of the site's own for one page. */
export async function serveIndex(page: Page, files: IndexFiles, damage: Damage = () => null): Promise<void> {
  await page.unroute(SEARCH);
  await page.route(SEARCH, (route) => answer(route, files, damage));
}

/** Whether a file of an index holds a part. */
export function holds(name: string, part: PartKind): boolean {
  return name.startsWith(`${part}-`);
}

const SEARCH = '**/search/**';

/** Words that all point the same way. */
const STEMS = ['grow', 'queue', 'stop'];
const MEANINGS = {
  stems: STEMS,
  ...packVectors(
    new Float32Array(STEMS.length * DIMENSIONS).fill(1),
    Float32Array.from(STEMS, () => 1),
  ),
};

async function answer(route: Route, files: IndexFiles, damage: Damage): Promise<void> {
  const name = new URL(route.request().url()).pathname.replace(/^.*\/search\//, '');
  const body = files.get(name);
  const damaged = body && (damage(name, body) ?? body);
  if (damaged instanceof Buffer) await route.fulfill({ body: damaged });
  else await route.fulfill({ status: 404, body: 'Not found' });
}

function madeUp(count: number, subject: string) {
  return Array.from({ length: count }, (_, i) =>
    sampleArticle({
      kb: 910_001 + i,
      title: `${subject} ${i + 1} stops`,
      sections: [
        {
          kind: 'symptoms',
          blocks: [
            {
              type: 'paragraph',
              text: `The queue of ${subject} grows every night. STOP 0x${(i + 16).toString(16).padStart(8, '0')} may follow.`,
            },
          ],
        },
      ],
      fileTables: [
        sampleTable({ files: [sampleRow({ name: 'Spool.dll', version: `6.1.7601.${22_000 + i}` })] }),
      ],
    }),
  );
}

function filesBelow(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.\w+$/.test(name));
}
