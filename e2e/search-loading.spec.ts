import type { Page } from '@playwright/test';
import { searchPage } from './search-page';
import { expect, test } from './site-test';

/** The files of the index. */
const INDEX = /\/search\//;

test('nothing of the index is loaded before somebody is about to search', async ({ page }) => {
  const loaded = indexFiles(page);
  const { box } = searchPage(page);
  await page.goto('', { waitUntil: 'networkidle' });
  expect(loaded).toEqual([]);
  await box.focus();
  await expect.poll(() => loaded.length).toBeGreaterThan(0);
});

test('the search of an address begins while the program of the page is on its way', async ({ page }) => {
  const { link } = searchPage(page);
  const loaded = indexFiles(page);
  let workers = 0;
  page.on('worker', () => workers++);
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  await page.route('**/_next/**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('?q=mpio', { waitUntil: 'commit' });
  await expect.poll(() => new Set(loaded.filter((file) => file.endsWith('.fdx'))).size).toBe(1);
  await expect.poll(() => workers).toBe(1);
  release();
  await expect(link(0)).toHaveAttribute('href', '/kb/2277904/');
  expect(workers).toBe(1);
});

test('the engine comes as one script', async ({ page }) => {
  const { box, link } = searchPage(page);
  await page.goto('', { waitUntil: 'networkidle' });
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.push(request.url());
  });
  await box.fill('mpio');
  await expect(link(0)).toBeVisible();
  expect(scripts).toEqual([expect.stringMatching(/\/assets\/[0-9a-f]+\/search-worker\.js$/)]);
});

test('a second visit moves nothing of the index but its manifest', async ({ page }) => {
  const { link } = searchPage(page);
  await page.goto('?q=mpio');
  await expect(link(0)).toBeVisible();
  await page.goto('kb/977381/', { waitUntil: 'networkidle' });
  const moved: string[] = [];
  page.on('response', async (response) => {
    if (!INDEX.test(response.url())) return;
    const { responseBodySize } = await response.request().sizes();
    if (responseBodySize > 0 && !response.fromServiceWorker()) moved.push(new URL(response.url()).pathname);
  });
  await page.goto('?q=mpio');
  await expect(link(0)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(moved.filter((file) => !file.endsWith('manifest.json'))).toEqual([]);
});

test('without workers the page searches by itself', async ({ page }) => {
  const { box, link } = searchPage(page);
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'));
  await page.goto('');
  await box.fill('replicaton stoped');
  await expect(link(0)).toHaveAttribute('href', '/kb/977381/');
});

test('when the worker cannot be loaded, the page searches by itself', async ({ page, trespasses }) => {
  const { box, link } = searchPage(page);
  await page.addInitScript(() => {
    const { Worker } = window;
    window.Worker = class extends Worker {
      constructor() {
        super('/no-such-worker.js', { type: 'module' });
      }
    };
  });
  await page.goto('');
  await box.fill('replicaton stoped');
  await expect(link(0)).toHaveAttribute('href', '/kb/977381/');
  expectOnly(trespasses, /Failed to load resource/);
});

test('on a slow line it says that it is loading, and then answers by itself', async ({ page }) => {
  const { box, link, answer } = searchPage(page);
  await page.route(INDEX, async (route) => {
    await new Promise((done) => setTimeout(done, 700));
    await route.continue();
  });
  await page.goto('');
  await box.fill('mpio');
  await expect(answer).toContainText('Loading the index');
  await expect(link(0)).toHaveAttribute('href', '/kb/2277904/');
  await expect(answer).not.toContainText('Loading the index');
});

test('letters typed before the page has woken up are searched', async ({ page }) => {
  const { box, link } = searchPage(page);
  await page.route('**/_next/**/*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  await page.goto('', { waitUntil: 'commit' });
  await box.fill('mpio');
  await expect(link(0)).toHaveAttribute('href', '/kb/2277904/');
  await expect(box).toHaveValue('mpio');
});

const BREAKS: Record<string, (page: Page) => Promise<unknown>> = {
  'cannot be reached': (page) => page.route(INDEX, (route) => route.abort()),
  'is missing': (page) => page.route(INDEX, (route) => route.fulfill({ status: 404, body: 'Not found' })),
  'is cut off': (page) =>
    page.route(INDEX, async (route) => {
      const body = await (await route.fetch()).body();
      await route.fulfill({ body: body.subarray(0, body.length / 2) });
    }),
  'is another file': (page) =>
    page.route(INDEX, (route) => route.fulfill({ body: '<!doctype html><p>Log in' })),
};

for (const [name, breakIndex] of Object.entries(BREAKS)) {
  test(`an index that ${name} gives a sentence and a way to try again`, async ({ page, trespasses }) => {
    const { box, link } = searchPage(page);
    await breakIndex(page);
    await page.goto('');
    await box.fill('mpio');
    const problem = page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Try again' }) });
    await expect(problem).toContainText(/\w+.*\./);
    await page.unrouteAll();
    await problem.getByRole('button', { name: 'Try again' }).click();
    await expect(link(0)).toHaveAttribute('href', '/kb/2277904/');
    await expect(problem).toBeHidden();
    expectOnly(trespasses, /Failed to load resource/);
  });
}

function indexFiles(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) => {
    if (INDEX.test(request.url())) files.push(request.url());
  });
  return files;
}

/** What the test itself broke is on the console; nothing else may be. */
function expectOnly(trespasses: string[], broken: RegExp): void {
  expect(trespasses.filter((message) => !broken.test(message))).toEqual([]);
  trespasses.length = 0;
}
