import { Command } from 'commander';
import { LEXICON_DIR, readLexicon } from '@/library/lexicon';
import { parseKbNumber } from '@/importer/kb-number';
import { runImport } from './import/run';
import { sayErrors } from './site/say-errors';

/** The documents that come with Fixdex. */
const SOURCES = 'content/sources';

const command: Command = new Command('import')
  .description('Turns source documents into articles.')
  .argument(
    '[path...]',
    'documents, or folders that are read recursively (.txt .md .htm .html); content/sources where none is given',
  )
  .option('--kb <number>', 'KB number of the one document')
  .option('--title <text>', 'title of the one document')
  .option('--out <dir>', 'folder of the articles', 'content/articles')
  .option('--force', 'overwrite articles that differ', false)
  .option('--check', 'write nothing, and say what would change', false)
  .option('--report <file>', 'write a report on the whole run: problems by code, with examples')
  .option('--verbose', 'speak of every document, however many there are', false)
  .parse();

const { kb, title, ...options } = command.opts<{
  kb?: string;
  title?: string;
  out: string;
  force: boolean;
  check: boolean;
  report?: string;
  verbose: boolean;
}>();
const number = kb === undefined ? undefined : parseKbNumber(kb);
if (number === null)
  command.error(`--kb ${kb} is no KB number; give 5 to 7 digits, such as 977381 or KB977381.`);
if (title?.trim() === '') command.error('--title is empty; give the title of the article, or leave it out.');

await sayErrors(async () => {
  process.exitCode = await runImport({
    ...options,
    paths: command.args.length > 0 ? command.args : [SOURCES],
    lexicon: readLexicon(LEXICON_DIR),
    terminal: process.stderr.isTTY,
    say: (line) => console.log(line),
    ...(number !== undefined && { kb: number }),
    ...(title !== undefined && { title: title.trim() }),
  });
});
