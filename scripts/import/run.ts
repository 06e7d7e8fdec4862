import { readdirSync, writeFileSync } from 'node:fs';
import { SingleBar } from 'cli-progress';
import type { Lexicon } from '@/schema/lexicon';
import { EXTENSIONS, findDocuments, reasonOf, type Documents } from './documents';
import type { Imported } from './import-file';
import { importFiles } from './import-files';
import { documentLines, writtenLines } from './report';
import { reportPage } from './report-page';
import { skippedLines, summaryLines } from './summary';
import { count, newTally, type Tally } from './tally';
import { writeArticle } from './write-article';

/** What an import run is asked to do. */
export interface ImportRun {
  paths: readonly string[];
  kb?: number;
  title?: string;
  /** Folder of the articles. */
  out: string;
  force: boolean;
  /** Nothing is written; what would change is said. */
  check?: boolean;
  /** Every document is spoken of, however many there are. */
  verbose?: boolean;
  /** File that a report on the whole run is written to. */
  report?: string;
  lexicon: Lexicon;
  /** Whether a progress bar can be shown. */
  terminal: boolean;
  say: (line: string) => void;
}

/** From this many documents on, a run shows how far it has come, and sums up what it would otherwise say of each. */
const MANY = 20;

/** Imports documents and says what came of them; returns the exit code. */
export async function runImport(run: ImportRun): Promise<number> {
  const documents = findDocuments(run.paths);
  const { found, skipped, unreadable } = documents;
  if (found.length > 1 && (run.kb !== undefined || run.title !== undefined)) {
    run.say(
      `--kb and --title belong to one document, and ${found.length} were given; import them one by one.`,
    );
    return 1;
  }
  skippedLines(skipped, EXTENSIONS).forEach(run.say);
  for (const { path, reason } of unreadable) run.say(`${path}: cannot be read, ${reason}.`);
  for (const path of documents.repeated) run.say(`${path}: leads to a folder that is read already.`);
  if (found.length === 0) run.say('There is no document to import under these paths.');
  const tally = await importAll(found, run);
  sayStrays(tally, run);
  const reported = saveReport(tally, documents, run);
  const asked = found.length > 0 && unreadable.length === 0 && !skipped.some((one) => one.asked);
  return asked && reported && isComplete(tally) ? 0 : 1;
}

/** Imports all documents; the fullest one for each KB number is written. */
async function importAll(paths: readonly string[], run: ImportRun): Promise<Tally> {
  const tally = newTally();
  const best = new Map<number, Imported>();
  const said = new Map<number, string[]>();
  const each = run.verbose === true || paths.length < MANY;
  const bar = progressBar(paths.length, run.terminal);
  const { kb, title, lexicon } = run;
  const settings = { lexicon, ...(kb !== undefined && { kb }), ...(title !== undefined && { title }) };
  for await (const imported of importFiles(paths, settings)) {
    count(imported, tally);
    const lines = take(imported, best, tally, run);
    if (each && imported.article && lines) said.set(imported.article.kb, lines);
    bar?.increment();
  }
  bar?.stop();
  if (each) [...said.values(), tally.withoutArticle, tally.unused].flat().forEach(run.say);
  else summaryLines(tally, run.check === true).forEach(run.say);
  return tally;
}

/** Keeps an article if no fuller one of its number came before; returns what is said of it, or null where it is not used. */
function take(
  imported: Imported,
  best: Map<number, Imported>,
  tally: Tally,
  run: ImportRun,
): string[] | null {
  const { path, problems, article } = imported;
  if (!article) {
    tally.withoutArticle.push(...documentLines(path, null, problems));
    return null;
  }
  const rival = best.get(article.kb);
  const loser = rival?.article && rival.article.fullness >= article.fullness ? imported : rival;
  if (loser)
    tally.unused.push(
      `${loser.path}: also KB${article.kb}, and says no more than the other document; not used.`,
    );
  if (loser === imported) return null;
  // The texts of the articles would not fit into memory together.
  best.set(article.kb, { ...imported, problems: [], article: { ...article, text: '' } });
  const own = tally.written.get(article.kb)?.state === 'written';
  const mode = run.check ? 'check' : run.force || own ? 'replace' : 'keep';
  const result = writeArticle(run.out, article.kb, article.text, mode);
  tally.written.set(article.kb, result);
  return [...documentLines(path, article, problems), ...writtenLines(result, run.check === true)];
}

/** In a check, articles that none of the documents gives. */
function sayStrays({ written }: Tally, { check, out, say }: ImportRun): void {
  if (!check) return;
  const strays = articlesIn(out).filter((kb) => !written.has(kb));
  if (strays.length > 0)
    say(
      `${out} has ${strays.length} articles that come from none of these documents, such as KB${strays[0]}.json.`,
    );
}

function articlesIn(out: string): number[] {
  try {
    return readdirSync(out)
      .filter((name) => name.startsWith('KB') && name.endsWith('.json'))
      .map((name) => Number(name.slice(2, -5)));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function saveReport(tally: Tally, documents: Documents, { report, check, say }: ImportRun): boolean {
  if (report === undefined) return true;
  try {
    writeFileSync(report, reportPage(tally, documents, check === true));
    say(`Report: ${report}`);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    say(`The report could not be written to ${report}: ${reasonOf(error)}.`);
    return false;
  }
}

/** Whether every document gave an article, and every article is as its document says, or would be in a check. */
function isComplete({ withoutArticle, written }: Tally): boolean {
  const done = [...written.values()].every(({ state }) => state === 'written' || state === 'unchanged');
  return done && withoutArticle.length === 0;
}

function progressBar(total: number, terminal: boolean): SingleBar | null {
  if (!terminal || total < MANY) return null;
  const bar = new SingleBar({ format: '{bar} {value} of {total} documents, {eta_formatted} to go' });
  bar.start(total, 0);
  return bar;
}
