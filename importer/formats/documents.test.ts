import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article } from '@/schema/article';
import { importDocument } from '../import-document';
import { LEXICON } from '../testing/lexicon';
import { asHtml, asMarkdown } from '../testing/pages';
import { HAVE_SEEDS, seedText } from '../testing/seeds';

const SOURCES = join(process.cwd(), 'content', 'sources');

function imported(text: string, document: string, kb?: number): Article {
  const { article, problems } = importDocument(text, { document, lexicon: LEXICON, ...(kb && { kb }) });
  if (!article) throw new Error(JSON.stringify(problems));
  return article;
}

/** All of an article but where it comes from. */
function said({ source: _, ...rest }: Article): Omit<Article, 'source'> {
  return rest;
}

describe('a document says the same as plain text, as a web page and as Markdown', () => {
  for (const name of readdirSync(SOURCES)) {
    const text = readFileSync(join(SOURCES, name), 'utf8');
    test(name, () => {
      const plain = imported(text, name);
      const page = imported(asHtml(text), name.replace('.txt', '.html'));
      const markdown = imported(asMarkdown(text), name.replace('.txt', '.md'));
      expect(said(page)).toEqual(said(plain));
      expect(said(markdown)).toEqual(said(plain));
      expect([page.source.wording, markdown.source.wording]).toEqual(['restated', 'restated']);
      expect([page.source.unplaced, markdown.source.unplaced]).toEqual([
        plain.source.unplaced,
        plain.source.unplaced,
      ]);
    });
  }
});

describe.skipIf(!HAVE_SEEDS)('the seeds, too (skipped where ../shared/seeds is missing)', () => {
  for (const [prefix, kb] of Object.entries({
    '000': 977381,
    '001': 975759,
    '002': 940041,
    '003': 2277904,
    '004': 2748349,
  })) {
    test(`KB${kb}`, () => {
      const text = seedText(prefix);
      const plain = imported(text, 'seed.txt', kb);
      expect(said(imported(asHtml(text), 'seed.htm', kb))).toEqual(said(plain));
      expect(said(imported(asMarkdown(text), 'seed.md', kb))).toEqual(said(plain));
    });
  }

  test('saved under a name of another format, a seed in plain text gives the same article', () => {
    const text = seedText('000');
    const plain = imported(text, 'seed.txt', 977381);
    for (const name of ['seed.md', 'seed.htm']) {
      expect(said(imported(text, name, 977381))).toEqual(said(plain));
      expect(imported(text, name, 977381).source.layouts).toEqual(plain.source.layouts);
    }
  });
});
