import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Job, Measured } from './measure-search';
import { writeSection } from './write-section';

/** What the search benchmark is run on. */
export interface SearchBenchOptions {
  content: string;
  queries?: string;
  sizes: number[];
}

const ENGINE_NAMES = ['fixdex', 'minisearch', 'flexsearch'] as const;

/** Measures Fixdex and its rivals at each size and writes the tables into the document. */
export function benchSearch({ content, queries, sizes }: SearchBenchOptions): void {
  const available = readdirSync(content).filter((name) => /^KB\d+\.json$/.test(name)).length;
  const used = [...new Set(sizes.map((size) => Math.min(size, available)))];
  const tables = used.map((size) => {
    const columns = ENGINE_NAMES.map((engine) => {
      console.log(`Measuring ${engine} on ${size} articles …`);
      return {
        engine,
        measured: measureBoth({
          engine,
          size,
          content: resolve(content),
          queries: queries ? resolve(queries) : null,
        }),
      };
    });
    return tableOf(size, columns);
  });
  const text = tables.join('\n');
  console.log(text);
  writeSection('search', text);
}

/** Titles and all other queries, each in a process of its own. */
function measureBoth(job: Omit<Job, 'withoutTitles'>): Measured {
  const { kinds: titles } = measure({ ...job, withoutTitles: true });
  const measured = measure({ ...job, withoutTitles: false });
  return { ...measured, kinds: { ...titles, ...measured.kinds } };
}

function measure(job: Job): Measured {
  const script = join(import.meta.dirname, 'measure-search.ts');
  const output = execFileSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=4096', '--import', 'tsx', script, JSON.stringify(job)],
    { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return JSON.parse(output) as Measured;
}

function tableOf(size: number, columns: readonly { engine: string; measured: Measured }[]): string {
  const kinds = Object.keys(columns[0]!.measured.kinds);
  const row = (label: string, cell: (measured: Measured) => string) =>
    `| ${label} | ${columns.map(({ measured }) => cell(measured)).join(' | ')} |`;
  return [
    `### ${size.toLocaleString('en')} articles`,
    '',
    `| | ${columns.map(({ engine }) => engine).join(' | ')} |`,
    `|---|${columns.map(() => '---:').join('|')}|`,
    row('index, gzip', ({ indexBytes }) => `${(indexBytes / 1e6).toFixed(2)} MB`),
    row('load', ({ loadMs }) => `${loadMs.toFixed(0)} ms`),
    row('memory', ({ memoryMb }) => `${memoryMb.toFixed(0)} MB`),
    ...kinds.map((kind) =>
      row(`${kind} (${columns[0]!.measured.kinds[kind]!.queries})`, ({ kinds }) => {
        const { success1, success5, mrr10, p50Ms, p95Ms } = kinds[kind]!;
        const quality = [success1, success5, mrr10].map((share) => share.toFixed(3)).join(' / ');
        return `${quality} · ${p50Ms.toFixed(1)} / ${p95Ms.toFixed(1)} ms`;
      }),
    ),
    '',
  ].join('\n');
}
