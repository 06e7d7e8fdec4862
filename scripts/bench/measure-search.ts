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
  /** Take the titles of the title queries away and measure only these; otherwise everything else. */
  withoutTitles: boolean;
}

/** What was measured. */
export interface Measured {
  indexBytes: number;
  loadMs: number;
  memoryMb: number;
  kinds: Record<string, Figures & { queries: number }>;
}

const SETTLING_MS = 200;

const job: Job = JSON.parse(process.argv[2] ?? '');
process.stdout.write(JSON.stringify(await measure(job)));

async function measure(job: Job): Promise<Measured> {
  const atFirst = await memory();
  const { queries, given, stored } = await prepare(job);
  const start = performance.now();
  const find = await stored.load();
  const loadMs = performance.now() - start;
  const memoryMb = (await memory()) - atFirst;
  const kinds = { ...byKind(find, queries), ...(given.length ? byKind(find, given, 'given') : {}) };
  return { indexBytes: stored.bytes, loadMs, memoryMb, kinds };
}

/** The articles are let go when this returns: what is left in memory is the stored index and the engine's. */
async function prepare({ engine, content, size, queries, withoutTitles: blind }: Job) {
  const all = readArticles(content);
  const place = (i: number) => Math.floor((i * size) / all.length);
  const articles = all.filter((_, i) => place(i) !== place(i - 1));
  const { build } = ENGINES[engine];
  if (blind) {
    const titles = titleQueries(articles);
    return {
      queries: titles,
      given: [],
      stored: await build(withoutTitles(articles, titles), readLexicon()),
    };
  }
  const here = new Set(articles.map(({ kb }) => kb));
  const given = queries ? readQueries(queries).filter(({ kb }) => here.has(kb)) : [];
  return { queries: sentenceQueries(articles), given, stored: await build(articles, readLexicon()) };
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

/** What is held when everything that can be let go has been: calls that have ended, and large arrays, let go a moment later. */
async function memory(): Promise<number> {
  for (let round = 0; round < 3; round++) {
    await new Promise((resolve) => setTimeout(resolve, SETTLING_MS));
    globalThis.gc?.();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}
