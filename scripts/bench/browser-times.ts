import type { Browser, BrowserContext } from 'playwright';
import type { SlowLine } from './slow-line';

/** What the browser took to show a first answer and to have the whole index, and what came over the line. */
export interface Visit {
  firstMs: number;
  wholeMs: number;
  bytes: number;
}

/** Opens the page of a search for the first and for the second time, each search with an empty cache before. */
export async function measureVisits(browser: Browser, line: SlowLine, queries: readonly string[]) {
  const first: Visit[] = [];
  const second: Visit[] = [];
  for (const query of queries) {
    const context = await browser.newContext();
    first.push(await visit(context, line, query));
    second.push(await visit(context, line, query));
    await context.close();
  }
  return { first, second };
}

async function visit(context: BrowserContext, line: SlowLine, query: string): Promise<Visit> {
  const before = line.bytes();
  const page = await context.newPage();
  await page.addInitScript(noteFirstAnswer);
  await page.goto(`${line.origin}/?q=${encodeURIComponent(query)}`);
  const { firstMs, wholeMs } = await page.evaluate(() => (window as unknown as Probed).answered);
  await page.waitForLoadState('networkidle');
  await page.close();
  return { firstMs, wholeMs, bytes: line.bytes() - before };
}

interface Probed {
  answered: Promise<{ firstMs: number; wholeMs: number }>;
}

/**
 * Runs in the page: times from the start of the navigation to the painted first answer, and to one that stands on the whole
 * index. No function in it has a name: the names that tsx keeps would be looked for in the page.
 */
function noteFirstAnswer(): void {
  const answered = Promise.all(
    [
      '.results [data-result]',
      '.answer-view[aria-busy=false]:has([data-result]) .answer-count > .hint:empty',
    ].map(
      (selector) =>
        new Promise<number>((resolve) => {
          const look = new MutationObserver(() => {
            if (!document.querySelector(selector)) return;
            look.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
          });
          look.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
        }),
    ),
  ).then(([firstMs, wholeMs]) => ({ firstMs, wholeMs }));
  Object.assign(window, { answered });
}

/** So long the worker may make its first searches, which are for nobody. */
const WARMING_MS = 8000;

/** Types the last letter of each query with the whole index loaded and the engine warm: from the keystroke to the painted results, in ms. */
export async function measureTyping(browser: Browser, address: string, queries: readonly string[]) {
  const page = await browser.newPage();
  await page.goto(address);
  const box = page.getByRole('combobox', { name: 'Search articles' });
  await box.fill('disk');
  await page.locator('.answer-count > .hint:empty').waitFor({ state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(WARMING_MS);
  const times: number[] = [];
  for (const query of queries) {
    await box.fill(query.slice(0, -1));
    await page.locator('.answer-view[aria-busy=false]').waitFor();
    await page.evaluate(noteKeystroke);
    await box.press('End');
    await page.keyboard.insertText(query.slice(-1));
    times.push(await page.evaluate(() => (window as unknown as Typed).typed));
  }
  await page.close();
  return times.sort((a, b) => a - b);
}

interface Typed {
  typed: Promise<number>;
}

function noteKeystroke(): void {
  const typed = new Promise<number>((resolve) => {
    document.addEventListener(
      'input',
      ({ timeStamp }) => {
        const look = new MutationObserver(() => {
          if (document.querySelector('.answer-view')?.ariaBusy !== 'false') return;
          look.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
        });
        look.observe(document.querySelector('.answer-view')!, { attributes: true });
      },
      { once: true, capture: true },
    );
  });
  Object.assign(window, { typed });
}
