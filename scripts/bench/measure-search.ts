import { readArticles } from '@/library/articles';
import { readLexicon } from '@/library/lexicon';
import { figuresOf, type Figures } from '../search/figures';
import { readQueries, type JudgedQuery } from '../search/run-queries';
import { ENGINES, type Find } from './engines';
import { sentenceQueries, titleQueries, withoutTitles } from './query-sets';

/** What one process measures: one engine at one size, so that none pays for another's memory. */
export interface Job {
  engine: keyof typeof ENGINES;
  content: string;
  /** Articles, spread over the folder. */
  size: number;
  queries: string | null;
}

/** What was measured. */
export interface Measured {
  indexBytes: number;
  loadMs: number;
  memoryMb: number;
  kinds: Record<string, Figures & { queries: number }>;
}

const job: Job = JSON.parse(process.argv[2] ?? '');
process.stdout.write(JSON.stringify(await measure(job)));

async function measure({ engine, content, size, queries }: Job): Promise<Measured> {
  const all = readArticles(content);
  const articles = all.filter(
    (_, i) => Math.floor((i * size) / all.length) !== Math.floor(((i - 1) * size) / all.length),
  );
  const lexicon = readLexicon();
  const given = queries
    ? readQueries(queries).filter(({ kb }) => articles.some((article) => article.kb === kb))
    : [];
  const titles = titleQueries(articles);
  const blind = await (await ENGINES[engine].build(withoutTitles(articles, titles), lexicon)).load();
  const kinds = { ...byKind(blind, titles) };
  const stored = await ENGINES[engine].build(articles, lexicon);
  const before = memory();
  const start = performance.now();
  const find = await stored.load();
  const loadMs = performance.now() - start;
  Object.assign(
    kinds,
    byKind(find, sentenceQueries(articles)),
    given.length ? byKind(find, given, 'given') : {},
  );
  return { indexBytes: stored.bytes, loadMs, memoryMb: memory() - before, kinds };
}

function byKind(find: Find, queries: readonly JudgedQuery[], sum?: string): Measured['kinds'] {
  const runs = queries.map(({ q, kb, kind }) => {
    const start = process.cpuUsage();
    const place = find(q).indexOf(kb);
    const { user, system } = process.cpuUsage(start);
    return { kind, rank: place < 0 ? null : place + 1, ms: (user + system) / 1000 };
  });
  const kinds = [...new Set(runs.map(({ kind }) => kind))];
  const figures = (name: string, some: typeof runs) =>
    [name, { ...figuresOf(some), queries: some.length }] as const;
  return Object.fromEntries([
    ...(sum ? [figures(sum, runs)] : []),
    ...kinds.map((kind) =>
      figures(
        kind,
        runs.filter((run) => run.kind === kind),
      ),
    ),
  ]);
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}
