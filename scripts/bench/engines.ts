import { gzipSync } from 'node:zlib';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Article } from '@/schema/article';
import type { Lexicon } from '@/schema/lexicon';
import { createEngine } from '@/search/engine';
import { readWholeIndex } from '@/search/format/read-index';
import { writeParts } from '@/search/format/write-parts';
import { articleText } from '@/search/text/article-text';
import { libraryIndex } from '../search/library-index';

/** An engine that has an index: finds the numbers of the ten best articles. */
export type Find = (text: string) => number[];

/** An engine that is measured. */
export interface MeasuredEngine {
  /** Builds the index as it is transferred. */
  build(articles: readonly Article[], lexicon: Lexicon): Promise<Stored>;
}

/** An index at rest. */
export interface Stored {
  /** Bytes after gzip. */
  bytes: number;
  load(): Promise<Find>;
}

const TEN = 10;

/** Fixdex and its rivals, each of these with title, symptoms and cause as one field and the options that served it best. */
export const ENGINES = {
  fixdex: { build: fixdex },
  minisearch: { build: miniSearch },
  flexsearch: { build: flexSearch },
};

async function fixdex(articles: readonly Article[], lexicon: Lexicon): Promise<Stored> {
  const { parts } = writeParts(libraryIndex(articles, lexicon), Infinity);
  const packed = parts.map((part) => gzipSync(part.bytes, { level: 9 }).length);
  const whole = new Uint8Array(Buffer.concat([...parts.map((part) => part.bytes)]));
  return {
    bytes: packed.reduce((sum, length) => sum + length, 0),
    load: async () => {
      const read = readWholeIndex(whole);
      if (!read.ok) throw new Error(`The index could not be read: ${read.problem}.`);
      const engine = createEngine(read.index);
      return (text) => engine.search({ text, limit: TEN }).results.map(({ kb }) => kb);
    },
  };
}

async function miniSearch(articles: readonly Article[]): Promise<Stored> {
  const options = {
    fields: ['text'],
    searchOptions: {
      prefix: (_term: string, i: number, terms: string[]) => i === terms.length - 1,
      fuzzy: (term: string) => (term.length > 6 ? 0.1 : false),
    },
  };
  const index = new MiniSearch<{ id: number; text: string }>(options);
  index.addAll(articles.map((article) => ({ id: article.kb, text: oneField(article) })));
  const stored = JSON.stringify(index);
  return {
    bytes: gzipSync(stored, { level: 9 }).length,
    load: async () => {
      const loaded = MiniSearch.loadJSON<{ id: number; text: string }>(stored, options);
      return (text) =>
        loaded
          .search(text)
          .slice(0, TEN)
          .map(({ id }) => Number(id));
    },
  };
}

async function flexSearch(articles: readonly Article[]): Promise<Stored> {
  const create = () =>
    new FlexSearch.Index({ tokenize: 'strict', encoder: FlexSearch.Charset.LatinAdvanced });
  const index = create();
  for (const article of articles) index.add(article.kb, oneField(article));
  const files: [string, string][] = [];
  await index.export((key: string, data: string) => void files.push([key, data]));
  return {
    bytes: gzipSync(files.map(([, data]) => data ?? '').join('\n'), { level: 9 }).length,
    load: async () => {
      const loaded = create();
      for (const [key, data] of files) loaded.import(key, data);
      return (text) => loaded.search(text, { limit: TEN, suggest: true }).map(Number);
    },
  };
}

function oneField(article: Article): string {
  const { title, symptoms, cause } = articleText(article);
  return [title, symptoms, cause].join('\n');
}
