import type { Page } from '@playwright/test';
import { searchPage } from './search-page';
import { expect, test } from './site-test';

/** A sign of a stuck search on any machine, however loaded; `npm run bench -- browser` measures how long answers take. */
const SLOWEST_MS = 3000;

interface FileData {
  name: string;
  versions: unknown[];
}

test('a list of articles has pages, and the second leads to others than the first', async ({ page }) => {
  await openLongList(page);
  const first = await articlesOn(page);
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: '2', exact: true }).click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('page 2 of');
  const second = await articlesOn(page);
  expect(first).toHaveLength(100);
  expect(second.filter((address) => first.includes(address))).toEqual([]);
});

test('the title of any article finds it, and at once', async ({ page }) => {
  const { box, link } = searchPage(page);
  const titles = await someTitles(page);
  expect(titles).toHaveLength(20);
  await page.goto('');
  const times: number[] = [];
  for (const { address, title } of titles) {
    await box.fill('');
    const start = performance.now();
    await box.fill(title);
    await expect(page.locator(`.results a[href="${address}"]`).first()).toBeVisible();
    times.push(performance.now() - start);
  }
  await expect(link(0)).toBeVisible();
  test.info().annotations.push({ type: 'milliseconds', description: times.map(Math.round).join(' ') });
  // The first of them waits for the index, too.
  expect(Math.max(...times.slice(1))).toBeLessThan(SLOWEST_MS);
});

test('an article leads to its data, which tells the same article', async ({ page, request }) => {
  await page.goto('');
  await page.getByRole('region', { name: 'By operating system' }).getByRole('link').first().click();
  await page.locator('.article-list a').first().click();
  const kb = Number(/\/kb\/(\d+)\//.exec(page.url())?.[1]);
  const address = await page.locator('link[rel=alternate][type="application/json"]').getAttribute('href');
  const data: { kb: number } | { kb: number }[] = await (await request.get(address!)).json();
  expect([data].flat().map((article) => article.kb)).toContain(kb);
});

test('a file has a page with its versions, and data that has as many', async ({ page, request }) => {
  await page.goto('files/');
  const letters = page.getByRole('navigation', { name: 'First letter' }).getByRole('link');
  if ((await letters.count()) > 0) await letters.last().click();
  const file = page.getByRole('rowheader').getByRole('link').first();
  const name = await file.textContent();
  await file.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name!);
  const shown = page.locator('table.versions tbody tr');
  await expect(shown.first()).toBeVisible();
  const address = await page.locator('link[rel=alternate][type="application/json"]').getAttribute('href');
  const data: FileData | { files: FileData[] } = await (await request.get(address!)).json();
  const told = 'files' in data ? data.files.find((one) => one.name === name) : data;
  expect(told?.versions).toHaveLength(await shown.count());
});

test('every part of the sitemap is there, and no address is in it twice', async ({ request }) => {
  const located = async (name: string) =>
    [...(await (await request.get(name)).text()).matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]!);
  const parts = await located('sitemap.xml');
  const addresses = (await Promise.all(parts.map((part) => located(new URL(part).pathname)))).flat();
  expect(addresses.length).toBe(new Set(addresses).size);
  expect(addresses.filter((address) => /\/kb\/\d+\/$/.test(address)).length).toBeGreaterThanOrEqual(300);
});

test('a missing article is said to be missing', async ({ page, trespasses }) => {
  expect((await page.goto('kb/99999999/'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('99999999');
  // The browser itself notes the missing page on the console.
  trespasses.splice(0, trespasses.length, ...trespasses.filter((text) => !/status of 404/.test(text)));
});

/** Goes to the articles of an operating system that has a hundred or more. */
async function openLongList(page: Page): Promise<void> {
  await page.goto('');
  const systems = page.getByRole('region', { name: 'By operating system' }).getByRole('listitem');
  await systems
    .filter({ hasText: /\d{3,}$/ })
    .first()
    .getByRole('link')
    .click();
}

async function articlesOn(page: Page): Promise<string[]> {
  return page
    .locator('.article-list a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
}

/** The titles of twenty articles from all over a list, as a reader would type them. */
async function someTitles(page: Page): Promise<{ address: string; title: string }[]> {
  await openLongList(page);
  const all = await page.locator('.article-list a').evaluateAll((links) =>
    links.map((link) => ({
      address: link.getAttribute('href')!,
      title: (link.lastChild?.textContent ?? '').trim(),
    })),
  );
  return all.filter((_, nr) => nr % Math.floor(all.length / 20) === 0).slice(0, 20);
}
