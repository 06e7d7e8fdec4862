import { readFileSync } from 'node:fs';
import Table from 'cli-table3';
import { z } from 'zod';
import { ContentError } from '@/library/content-error';
import type { Engine } from '@/search/types';
import { figuresOf, type Figures } from './figures';

/** A question with the article that answers it. */
export interface JudgedQuery {
  q: string;
  kb: number;
  kind: string;
}

const judgedQuery = z.object({
  q: z.string(),
  kb: z.union([z.number().int(), z.string().regex(/^(?:KB|Q)?\d+$/i)]),
  kind: z.string().optional(),
});

/** How deep a result list is looked at. */
const DEPTH = 10;

/** How a file of queries is run: after which texts, searched for as the page does before anybody asks, and how it is told. */
interface RunOptions {
  warmUp: readonly string[];
  json: boolean;
}

/** Runs a file of judged queries and prints how well and how fast they were answered. */
export function runQueries(engine: Engine, file: string, { warmUp, json }: RunOptions): void {
  const queries = readQueries(file);
  for (const text of warmUp) engine.search({ text, limit: DEPTH });
  const runs = queries.map((query) => ({ ...query, ...ask(engine, query) }));
  const all = figuresOf(runs);
  if (json) {
    console.log(JSON.stringify({ queries: runs.length, ...all, ranks: runs.map(({ rank }) => rank) }));
    return;
  }
  const table = new Table({
    head: ['kind', 'queries', 'Success@1', 'Success@5', 'MRR@10', 'p50 ms', 'p95 ms'],
  });
  for (const kind of new Set(runs.map(({ kind }) => kind))) {
    const some = runs.filter((run) => run.kind === kind);
    table.push(row(kind, some.length, figuresOf(some)));
  }
  table.push(row('all', runs.length, all));
  console.log(table.toString());
}

function row(
  kind: string,
  count: number,
  { success1, success5, mrr10, p50Ms, p95Ms }: Figures,
): (string | number)[] {
  return [
    kind,
    count,
    ...[success1, success5, mrr10].map((share) => share.toFixed(3)),
    p50Ms.toFixed(2),
    p95Ms.toFixed(2),
  ];
}

function ask(engine: Engine, { q, kb }: JudgedQuery): { rank: number | null; ms: number } {
  const start = process.cpuUsage();
  const { results } = engine.search({ text: q, limit: DEPTH });
  const { user, system } = process.cpuUsage(start);
  const place = results.findIndex((result) => result.kb === kb);
  return { rank: place < 0 ? null : place + 1, ms: (user + system) / 1000 };
}

/** Reads a file of judged queries. Throws a `ContentError` that names the line where one is none. */
export function readQueries(file: string): JudgedQuery[] {
  return readText(file)
    .split(/\r?\n/)
    .flatMap((line, i) => {
      if (!line.trim()) return [];
      const read = judgedQuery.safeParse(parsed(line));
      if (!read.success) {
        throw new ContentError(
          `${file}, line ${i + 1} is no query. Write it as {"q": "words", "kb": 977381, "kind": "paraphrase"}.`,
        );
      }
      const { q, kb, kind = 'other' } = read.data;
      return [{ q, kb: Number(String(kb).replace(/\D/g, '')), kind }];
    });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ContentError(`${file} could not be read. Give a file of JSON lines with --queries.`, { cause });
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
