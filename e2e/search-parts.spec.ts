import type { Page } from '@playwright/test';
import type { PartKind } from '@/search/format/seal';
import { holds, serveIndex, writeLargeIndex, type Damage, type IndexFiles } from './large-index';
import { searchPage } from './search-page';
import { expect, test } from './site-test';

const ARTICLES = 100;
const RELOAD_OR_RETRY = /Try again|Reload the page/;

let index: IndexFiles;
let rebuilt: IndexFiles;

test.beforeAll(() => {
  index = writeLargeIndex(ARTICLES, 'Printer');
  rebuilt = writeLargeIndex(ARTICLES, 'Scanner');
});

test('more results follow on demand, and reading goes on there', async ({ page }) => {
  const { box, results, link } = searchPage(page);
  await serveIndex(page, index);
  await page.goto('');
  await box.fill('printer');
  await expect(results).toHaveCount(20);
  await page.getByRole('button', { name: '20 more of 100' }).click();
  await expect(results).toHaveCount(40);
  await expect(link(20)).toBeFocused();
  for (const shown of [60, 80, 100]) {
    await page.getByRole('button', { name: '20 more of 100' }).click();
    await expect(results).toHaveCount(shown);
  }
  await expect(page.getByRole('button', { name: /more of/ })).toHaveCount(0);
});

for (const typed of ['STOP 0x0000001F', 'stop 1f', '0x1f']) {
  test(`a stop code is found however it is written: ${typed}`, async ({ page }) => {
    const { box, link } = searchPage(page);
    await serveIndex(page, index);
    await page.goto('');
    await box.fill(typed);
    await expect(link(0)).toContainText('Printer 16 stops');
  });
}

test('back from an article leads to as many results, scrolled to where they were left', async ({ page }) => {
  const { results, link, answer } = searchPage(page);
  await serveIndex(page, index);
  await page.goto('?q=printer');
  await expect(page.locator('.answer-count > .hint:empty')).toBeAttached();
  await page.getByRole('button', { name: '20 more of 100' }).click();
  await expect(results).toHaveCount(40);
  await link(30).scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => window.scrollY);
  expect(scrolled).toBeGreaterThan(500);
  await page.goto('kb/977381/');
  const texts = await holdBack(page, 'texts');
  await page.goBack();
  await expect(results).toHaveCount(40);
  await expect(answer).toContainText('searching titles only so far');
  // What is said of an index that is still coming takes room above the results, and goes.
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  texts.release();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrolled);
});

test('the first answers come from titles and say so, the rest follows by itself', async ({ page }) => {
  const { box, results, answer } = searchPage(page);
  const texts = await holdBack(page, 'texts');
  await page.goto('');
  await box.fill('printer');
  await expect(answer).toContainText('searching titles only so far');
  await expect(results).toHaveCount(20);
  await box.fill('queue grows');
  await expect(answer).toContainText('No article found');
  texts.release();
  await expect(answer).toContainText('100 articles');
  await expect(answer).not.toContainText('so far');
});

const DAMAGES: Record<string, (part: PartKind) => Damage> = {
  missing: (part) => (name) => (holds(name, part) ? 'missing' : null),
  cut: (part) => (name, body) => (holds(name, part) ? body.subarray(0, body.length / 2) : null),
  'not an index': (part) => (name) => (holds(name, part) ? Buffer.alloc(5000, 'x') : null),
  'of another build': (part) => (name) => (holds(name, part) ? twin(rebuilt, name, part) : null),
};

for (const part of ['titles', 'texts', 'details', 'meanings', 'cards'] as const) {
  for (const [damage, damaged] of Object.entries(DAMAGES)) {
    test(`${part} that are ${damage} give a sentence, and a retry that helps`, async ({
      page,
      trespasses,
    }) => {
      const { box, results, link, answer } = searchPage(page);
      await serveIndex(page, index, damaged(part));
      await page.goto('');
      await box.fill('printer');
      const problem = page
        .getByRole('alert')
        .filter({ has: page.getByRole('button', { name: 'Try again' }) });
      await expect(problem).toContainText(RELOAD_OR_RETRY);
      // Whatever did arrive goes on answering.
      await expect(results).toHaveCount(part === 'titles' ? 0 : 20);
      // A part that arrives later asks again, which finds the mended cards before any retry.
      await expect(answer).not.toContainText('Loading the index');
      await expect(answer).toHaveAttribute('aria-busy', 'false');
      await serveIndex(page, index);
      await problem.getByRole('button', { name: 'Try again' }).click();
      await expect(problem).toBeHidden();
      await expect(link(0)).toContainText(/Printer \d+ stops/);
      forgive(trespasses);
    });
  }
}

test('a page that was open while the site was rebuilt finds the new articles after a retry', async ({
  page,
  trespasses,
}) => {
  const { box, link } = searchPage(page);
  await serveIndex(page, index);
  await page.goto('');
  await box.focus();
  await box.fill('printer 1');
  await expect(link(0)).toContainText('Printer 1 stops');
  await serveIndex(page, rebuilt);
  await box.fill('910040');
  const problem = page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Try again' }) });
  await expect(problem).toContainText('the site was rebuilt');
  await problem.getByRole('button', { name: 'Try again' }).click();
  await expect(problem).toBeHidden();
  await expect(link(0)).toContainText('Scanner 40 stops');
  forgive(trespasses);
});

test('when the program of the search is gone with an older build, the page says to reload', async ({
  page,
  trespasses,
}) => {
  const { box, answer } = searchPage(page);
  await page.goto('', { waitUntil: 'networkidle' });
  await page.route('**/*.js', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await box.fill('mpio');
  await expect(answer.getByRole('alert')).toContainText('Reload the page');
  forgive(trespasses);
});

/** Keeps a part of the index waiting until it is released. */
async function holdBack(page: Page, part: PartKind): Promise<{ release: () => void }> {
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route('**/search/**', async (route) => {
    const name = new URL(route.request().url()).pathname.replace(/^.*\/search\//, '');
    if (holds(name, part)) await released;
    const body = index.get(name);
    await (body ? route.fulfill({ body }) : route.fulfill({ status: 404 }));
  });
  return { release: () => release() };
}

/** The file of the same part in another index; for cards, the same block. */
function twin(files: IndexFiles, name: string, part: PartKind): Buffer {
  const block = /\/\d+\.fdx$/.exec(name)?.[0] ?? '';
  const [, body] = [...files].find(([other]) => holds(other, part) && other.endsWith(block || '.fdx'))!;
  return body;
}

/** What the test itself broke is on the console; nothing else may be. */
function forgive(trespasses: string[]): void {
  expect(trespasses.filter((message) => !/Failed to load resource/.test(message))).toEqual([]);
  trespasses.length = 0;
}
