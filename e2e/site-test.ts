import { test as base, expect, type Page } from '@playwright/test';

/** What a page did that no page of the site may do. */
interface Watched {
  trespasses: string[];
}

/** A test of the site: an error on the console, a broken promise or a request to another host fails it. */
export const test = base.extend<Watched>({
  trespasses: [
    async ({ page, baseURL }, use) => {
      const trespasses = watch(page, new URL(baseURL ?? '').origin);
      await use(trespasses);
      expect(trespasses, 'errors on the console and requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function watch(page: Page, origin: string): string[] {
  const trespasses: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trespasses.push(message.text());
  });
  page.on('pageerror', (error) => trespasses.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) trespasses.push(request.url());
  });
  return trespasses;
}
