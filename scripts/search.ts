import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { ARTICLES_DIR } from '@/library/articles';
import { createEngine } from '@/search/engine';
import { warmUpTexts } from '@/search/warm-up';
import { cachedIndex } from './search/index-cache';
import { printAnswer } from './search/print-answer';
import { runQueries } from './search/run-queries';
import { sayErrors } from './site/say-errors';

interface Options {
  content: string;
  queries?: string;
  limit: number;
  json: boolean;
}

const DEFAULT_LIMIT = 10;

const program = new Command('search')
  .description('Searches the articles of a folder with the engine of the site.')
  .argument('[text]', 'words and filters, as in the search box')
  .option('--content <dir>', 'folder of articles', ARTICLES_DIR)
  .option('--queries <file>', 'JSON lines {"q", "kb", "kind"} to measure the engine with')
  .option('--limit <n>', 'how many results to show', readLimit, DEFAULT_LIMIT)
  .option('--json', 'print JSON and nothing else', false)
  .showHelpAfterError(
    '(run with --help for the options; a text that begins with two dashes goes behind two more: npm run search -- -- "--text")',
  )
  .action((text: string | undefined, options: Options) => sayErrors(async () => search(text, options)));

await program.parseAsync(process.argv.map(dashAsText));

function search(text = '', { content, queries, limit, json }: Options): void {
  if ((text.trim() === '') === (queries === undefined)) {
    return program.error('Give either a text to search for or --queries FILE.');
  }
  const index = cachedIndex(resolve(content));
  const engine = createEngine(index);
  if (queries !== undefined) return runQueries(engine, queries, { warmUp: warmUpTexts(index), json });
  printAnswer(engine.search({ text: text.trim(), limit }), json);
}

/** All options but `-h` have two dashes, so `-os:vista disk` is a text; a blank before it keeps it from being read as an option. */
function dashAsText(argument: string): string {
  return /^-[^-]/.test(argument) && argument !== '-h' ? ` ${argument}` : argument;
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new InvalidArgumentError('Give a whole number above 0.');
}
