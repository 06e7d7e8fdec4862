import { resolve } from 'node:path';
import { Command } from 'commander';
import { createCheckEngine } from '@/components/check/check-engine';
import { knownComponents } from '@/components/check/known-components';
import { judgingParts } from '@/components/check/pack-articles';
import { ARTICLES_DIR, readArticles } from '@/library/articles';
import { readLexicon } from '@/library/lexicon';
import { readPaste } from '@/versions/paste/read-paste';
import { readInput } from './check-host/read-input';
import { jsonReport, textReport } from './check-host/report';
import { sayErrors } from './site/say-errors';

interface Options {
  content: string;
  json: boolean;
}

const program = new Command('check-host')
  .description('Says for a pasted inventory of a host which fixes its files have.')
  .argument('<file>', 'text file with the output of commands, or - for standard input')
  .option('--content <dir>', 'folder of articles', ARTICLES_DIR)
  .option('--json', 'print JSON and nothing else', false)
  .showHelpAfterError('(run with --help for the options)')
  .action((file: string, options: Options) => sayErrors(async () => checkHost(file, options)));

await program.parseAsync();

function checkHost(file: string, { content, json }: Options): void {
  const input = readInput(file);
  if ('sentence' in input) {
    console.error(input.sentence);
    process.exitCode = 1;
    return;
  }
  const articles = readArticles(resolve(content));
  const read = readPaste(input.text);
  const articlesOf = (id: string) => articles.filter(({ components }) => components.includes(id)).length;
  const components = knownComponents(readLexicon().components, articlesOf);
  const byId = new Map(components.map((component) => [component.id, component]));
  const engine = createCheckEngine(judgingParts(articles, Infinity, byId).flat(), components);
  const inventory = { ...read, finds: engine.complete(read.finds) };
  const judged = engine.judge(inventory.finds);
  console.log(json ? jsonReport(inventory, judged) : textReport(inventory, judged, engine));
}
