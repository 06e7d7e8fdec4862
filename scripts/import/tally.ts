import { basename } from 'node:path';
import { problemSentence, type ImportProblem } from '@/schema/problems';
import type { Imported } from './import-file';
import type { Written } from './write-article';

/** Problems of one code over a whole run. */
export interface ProblemCount {
  documents: number;
  times: number;
  /** The first few, each with its document. */
  examples: string[];
}

/** What an import run came to. */
export interface Tally {
  documents: number;
  kinds: Map<string, number>;
  rows: number;
  distinct: number;
  problems: Map<string, ProblemCount>;
  /** Documents from which each kind of standing text was left out. */
  standing: Map<string, number>;
  /** A sentence for each document that gave no article, or whose article is not used. */
  withoutArticle: string[];
  unused: string[];
  /** What became of the article of each KB number. */
  written: Map<number, Written>;
}

const MOST_EXAMPLES = 5;

/** A tally of nothing. */
export function newTally(): Tally {
  return {
    documents: 0,
    kinds: new Map(),
    rows: 0,
    distinct: 0,
    problems: new Map(),
    standing: new Map(),
    withoutArticle: [],
    unused: [],
    written: new Map(),
  };
}

/** Adds a document to a tally. */
export function count({ path, problems, article }: Imported, tally: Tally): void {
  tally.documents++;
  if (article) {
    add(tally.kinds, article.kind);
    tally.rows += article.rows;
    tally.distinct += article.distinct;
  }
  const standing = new Set(problems.flatMap((one) => (one.code === 'boilerplate' ? [one.kind] : [])));
  for (const kind of standing) add(tally.standing, kind);
  const codes = new Set<string>();
  for (const one of problems) if (one.code !== 'boilerplate') countProblem(one, path, codes, tally);
}

function countProblem(one: ImportProblem, path: string, codes: Set<string>, { problems }: Tally): void {
  const known = problems.get(one.code) ?? { documents: 0, times: 0, examples: [] };
  problems.set(one.code, known);
  known.times++;
  if (codes.has(one.code)) return;
  codes.add(one.code);
  known.documents++;
  if (known.examples.length < MOST_EXAMPLES)
    known.examples.push(`${basename(path)}: ${problemSentence(one)}`);
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
