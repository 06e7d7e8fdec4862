import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { readArticles } from '@/library/articles';
import { readLexicon } from '@/library/lexicon';
import { writeIndexFiles } from '../index-files';
import { findBrowser } from '../site/browser';
import { buildSite } from '../site/build-site';
import { serveSite } from '../site/serve';
import { readSettings } from '../site/settings';
import { inputsHash, isFresh } from '../site/stamp';
import { measureTyping, measureVisits, type Visit } from './browser-times';
import { titleQueries } from './query-sets';
import { openSlowLine } from './slow-line';
import { writeSection } from './write-section';

/** The line that first answers are measured on. */
const LINE = { bitsPerSecond: 10_000_000, roundTripMs: 40 };
const FIRST_PORT = 4400;
/** The list under the browser's own address bar is a page, which would load and run beside the one that is measured. */
const NO_ADDRESS_LIST = '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup';
/** How often a page is opened afresh; the middle one counts. */
const VISITS = 5;
const TYPED = 60;

/** Measures the built site in a browser with the search index of a library, and writes the table into the document. */
export async function benchBrowser(content: string): Promise<void> {
  const settings = { ...readSettings(process.env), outDir: join('.cache', 'browser-bench') };
  if (!isFresh(settings, inputsHash(settings))) await buildSite(settings);
  const queries = layIndex(content, join(settings.outDir, 'search'));
  const site = await serveSite(settings, FIRST_PORT);
  const line = await openSlowLine(Number(new URL(site.address).port), LINE);
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: [NO_ADDRESS_LIST],
  });
  try {
    const visits = await measureVisits(browser, line, queries.slice(0, VISITS));
    const typing = await measureTyping(browser, site.address, queries.slice(VISITS));
    const table = tableOf(visits, typing);
    console.log(table);
    writeSection('browser', table);
  } finally {
    await browser.close();
    line.close();
    site.close();
  }
}

/** The site's own articles give way to the library's in its search; gives the titles that are searched for. */
function layIndex(content: string, dir: string): string[] {
  const articles = readArticles(content);
  console.log(`Writing the search index of ${articles.length} articles …`);
  writeIndexFiles(dir, articles, readLexicon());
  return titleQueries(articles)
    .filter((_, i, all) => i % Math.ceil(all.length / (TYPED + VISITS)) === 0)
    .map(({ q }) => q);
}

function tableOf({ first, second }: Record<'first' | 'second', Visit[]>, typing: readonly number[]): string {
  const cells = (visits: readonly Visit[]) =>
    [
      ...(['firstMs', 'wholeMs'] as const).map((time) => `${middle(visits.map((visit) => visit[time]))} ms`),
      `${middle(visits.map(({ bytes }) => bytes / 1000))} KB`,
    ].join(' | ');
  const worst = typing[Math.floor(typing.length * 0.95)]!.toFixed(0);
  return [
    '| | first answer shown | whole index ready | over the line |',
    '|---|---:|---:|---:|',
    `| first visit | ${cells(first)} |`,
    `| second visit | ${cells(second)} |`,
    '',
    `From the last letter of a title to its results on the screen, ${typing.length} titles: p50 ${middle(typing)} ms, p95 ${worst} ms.`,
    `The machine had ${cpus().length} cores and a load of ${loadavg()[0]!.toFixed(1)} meanwhile.`,
    '',
  ].join('\n');
}

function middle(values: readonly number[]): string {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!.toFixed(0);
}
