import { Command, InvalidArgumentError } from 'commander';
import { ARTICLES_DIR } from '@/library/articles';
import { benchBrowser } from './bench/browser-bench';
import { benchBuild, type BuildBenchOptions } from './bench/build-bench';
import { benchSearch, type SearchBenchOptions } from './bench/search-bench';
import { sayErrors } from './site/say-errors';

const program = new Command('bench').description('Runs the benchmarks of docs/benchmarks.md.');

program
  .command('search')
  .description('measures the search against other engines, and writes the tables into the document')
  .option('--content <dir>', 'folder of articles', ARTICLES_DIR)
  .option('--queries <file>', 'JSON lines {"q", "kb", "kind"} besides the queries made from the articles')
  .option('--sizes <list>', 'numbers of articles', readSizes, [1000, 5000, 20_000, 60_000])
  .action((options: SearchBenchOptions) => benchSearch(options));

program
  .command('browser')
  .description(
    'measures first answers and typing in a browser over a slow line, and writes the table into the document',
  )
  .option('--content <dir>', 'folder of articles for the search index', ARTICLES_DIR)
  .action(({ content }: { content: string }) => benchBrowser(content));

program
  .command('build')
  .description('builds the site at several sizes, and writes time, memory and weights into the document')
  .option('--content <dir>', 'folder of articles', ARTICLES_DIR)
  .option('--sizes <list>', 'numbers of articles', readSizes, [1000, 5000, 20_000, 60_000])
  .action((options: BuildBenchOptions) => benchBuild(options));

await sayErrors(async () => void (await program.parseAsync()));

function readSizes(text: string): number[] {
  const sizes = text.split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes;
  throw new InvalidArgumentError('Give whole numbers with commas between, such as 1000,5000.');
}
