import type { Page } from '@playwright/test';
import { expect, test } from './site-test';

const HOST = 'https://kb.example.com';

const canonical = (page: Page) => page.locator('link[rel=canonical]').getAttribute('href');

test('every kind of page names its own address with the host', async ({ page, baseURL }) => {
  const folder = new URL(baseURL ?? '').pathname;
  for (const address of ['', 'check/', 'kb/977381/', 'components/dfsr/', 'os/windows-vista/', 'files/']) {
    await page.goto(address);
    expect(await canonical(page)).toBe(HOST + folder + address);
  }
});

test('every page leads to the search for the address bar, and that to the start page', async ({
  page,
  baseURL,
  request,
}) => {
  const folder = new URL(baseURL ?? '').pathname;
  for (const address of ['', 'kb/977381/', '404.html']) {
    await page.goto(address);
    await expect(page.locator('link[rel=search]')).toHaveAttribute('href', `${folder}opensearch.xml`);
  }
  const description = await (await request.get('opensearch.xml')).text();
  expect(description).toContain(`template="${HOST}${folder}?q={searchTerms}"`);
});

test('the sitemap lists every page once, and each one is there', async ({ request }) => {
  const addresses = async (name: string) =>
    [...(await (await request.get(name)).text()).matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]!);
  const [part, ...others] = await addresses('sitemap.xml');
  expect(others).toEqual([]);
  const pages = await addresses(new URL(part!).pathname);
  expect(pages).toEqual([...new Set(pages)]);
  expect(pages.filter((address) => /\/kb\/\d+\/$/.test(address))).toHaveLength(5);
  for (const address of pages) {
    expect((await request.get(new URL(address).pathname)).status(), address).toBe(200);
  }
});

test('the feed leads to the newest articles', async ({ page, request }) => {
  await page.goto('');
  const link = page.locator('link[type="application/atom+xml"]');
  const feed = await (await request.get(new URL((await link.getAttribute('href'))!).pathname)).text();
  expect(feed.match(/<entry>/g)).toHaveLength(5);
});
