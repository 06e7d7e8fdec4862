import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleArticle, sampleRow, sampleTable } from '@/schema/sample-article';
import type { Article } from '@/schema/article';

const PARTS = [
  'lantern',
  'harbour',
  'orchard',
  'quarry',
  'meadow',
  'anvil',
  'ferry',
  'saddle',
  'kettle',
  'chimney',
];
const FAULTS = [
  'fades at noon',
  'rattles under load',
  'forgets its keeper',
  'answers twice',
  'leaks memory',
  'stays dark',
];

/** Writes made-up articles into a folder, emptied first: enough for lists of several pages, each title different. */
export function writeMadeUpArticles(dir: string, count: number): void {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  for (let nr = 0; nr < count; nr++) {
    const article = madeUp(nr);
    writeFileSync(join(dir, `KB${article.kb}.json`), JSON.stringify(article));
  }
}

function madeUp(nr: number): Article {
  const [part, fault] = [PARTS[nr % PARTS.length]!, FAULTS[nr % FAULTS.length]!];
  const product = nr % 2 ? 'windows-server-2008-r2' : 'windows-server-2008';
  return sampleArticle({
    kb: 920_001 + nr,
    title: `The ${part} of room ${nr + 1} ${fault}`,
    components: ['dfsr'],
    products: [product],
    sections: [
      {
        kind: 'symptoms',
        blocks: [
          { type: 'paragraph', text: `Whoever opens room ${nr + 1} finds that its ${part} ${fault}.` },
        ],
      },
    ],
    fileTables: [
      sampleTable({ files: [sampleRow({ name: `${part}.dll`, version: `6.1.7601.${22_000 + nr}` })] }),
    ],
  });
}
