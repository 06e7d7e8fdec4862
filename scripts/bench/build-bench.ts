import { mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measureRun, type RunFigures } from './measure-run';
import { weighSite, type SiteFigures, type Spread } from './site-figures';
import { writeSection, writtenRows } from './write-section';

/** What the benchmark of builds is run on. */
export interface BuildBenchOptions {
  content: string;
  sizes: number[];
}

const BENCH_DIR = join('.cache', 'build-bench');
const CONTENT_DIR = join(BENCH_DIR, 'articles');
const SITE_DIR = join(BENCH_DIR, 'site');

/** What a build leaves for the next one: the pages and the compiler's notes, and the meanings that words have. */
const KEPT = ['.next', join('.cache', 'index')];

const COLUMNS = [
  'articles',
  'wall',
  'CPU',
  'CPU per article',
  'memory, peak',
  'files per article',
  'page beside its text, median / p95',
  'the same, gzip',
  'JavaScript of it, gzip',
  'largest page',
];

/** Builds the site at each size and writes what that took and weighs into the document; rows of other sizes stay there. */
export async function benchBuild({ content, sizes }: BuildBenchOptions): Promise<void> {
  try {
    for (const size of sizes) await benchSize(resolve(content), size);
  } finally {
    rmSync(BENCH_DIR, { recursive: true, force: true });
  }
}

async function benchSize(content: string, size: number): Promise<void> {
  for (const dir of [BENCH_DIR, ...KEPT]) rmSync(dir, { recursive: true, force: true });
  const count = linkArticles(content, size);
  console.log(`Building ${count} articles …`);
  const run = await measureRun(['npm', 'run', 'build'], {
    ...process.env,
    CONTENT_DIR,
    OUT_DIR: SITE_DIR,
  });
  addRow(rowOf(run, weighSite(SITE_DIR, CONTENT_DIR)));
}

/** A folder with so many articles, spread evenly over another; gives their number. */
function linkArticles(content: string, size: number): number {
  mkdirSync(CONTENT_DIR, { recursive: true });
  const names = readdirSync(content).filter((name) => /^KB\d+\.json$/.test(name));
  const place = (i: number) => Math.floor((i * size) / names.length);
  const chosen = names.filter((_, i) => size >= names.length || place(i) !== place(i - 1));
  for (const name of chosen) symlinkSync(join(content, name), join(CONTENT_DIR, name));
  return chosen.length;
}

function addRow(row: string[]): void {
  const others = writtenRows('build').filter(([articles]) => articles !== row[0]);
  const numberOf = ([articles = '']: string[]) => Number(articles.replaceAll(',', ''));
  const rows = [...others, row].sort((a, b) => numberOf(a) - numberOf(b));
  const lines = [COLUMNS, COLUMNS.map(() => '---:'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  console.log(lines.join('\n'));
  writeSection('build', `${lines.join('\n')}\n`);
}

function rowOf(run: RunFigures, site: SiteFigures): string[] {
  const { articles, files, besideText, scriptGzip, largestPage } = site;
  return [
    articles.toLocaleString('en'),
    `${run.wallSeconds.toFixed(0)} s`,
    `${run.cpuSeconds.toFixed(0)} s`,
    `${((run.cpuSeconds / articles) * 1000).toFixed(1)} ms`,
    `${(run.peakBytes / 1e9).toFixed(2)} GB`,
    (files / articles).toFixed(2),
    spreadText(besideText.raw),
    spreadText(besideText.gzip),
    kilobytes(scriptGzip),
    `${kilobytes(largestPage.bytes)}, ${largestPage.name.replace(/index\.html$/, '')}`,
  ];
}

function spreadText({ median, p95 }: Spread): string {
  return `${kilobytes(median)} / ${kilobytes(p95)}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
