import { gzipSync } from 'node:zlib';
import { expect, test } from './site-test';

/** The most that all scripts of a document may weigh, compressed. */
const SCRIPT_LIMIT = 12 * 1024;

test.describe('every page', () => {
  test('lets the keyboard skip to the content', async ({ page }) => {
    await page.goto('kb/977381/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
  });

  test('moves to the search field with / and Ctrl+K, and lets / be typed in it', async ({ page }) => {
    await page.goto('kb/977381/');
    const field = page.getByRole('searchbox', { name: 'Search articles' });
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await page.keyboard.type('a/b');
    await expect(field).toHaveValue('a/b');
    await field.blur();
    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();
  });

  test('keeps the chosen theme on the next page', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('kb/977381/');
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await background();
    await page.getByRole('button', { name: 'Theme: system' }).click();
    await page.getByRole('button', { name: 'Theme: light' }).click();
    await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible();
    const dark = await background();
    expect(dark).not.toBe(light);
    await page.goto('');
    await expect(page.getByRole('button', { name: 'Theme: dark' })).toBeVisible();
    expect(await background()).toBe(dark);
    await page.getByRole('button', { name: 'Theme: dark' }).click();
    expect(await background()).toBe(light);
  });

  test('prints light, without its controls, with tables whole and addresses written out', async ({
    page,
  }) => {
    await page.goto('kb/940041/');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Copy all as TSV' })).toBeHidden();
    for (const region of await page.locator('.table-region:visible').all()) {
      await expect(region).toHaveCSS('overflow', 'visible');
    }
    await page.setViewportSize({ width: 720, height: 1000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(720);
    const [background, address] = await page.evaluate(() => [
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.querySelector('main a[rel=external]')!, '::after').content,
    ]);
    expect(background).toBe('rgb(255, 255, 255)');
    expect(address).toContain('https://');
  });

  test('allows no script or style but the files of the site', async ({ page }) => {
    for (const address of ['', 'kb/977381/']) {
      const html = await (await page.goto(address))?.text();
      expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+="/);
      const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toContain('unsafe');
    }
  });
});

test('a document loads at most 12 KB of script and no framework', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto('kb/977381/', { waitUntil: 'networkidle' });
  const sizes = (await Promise.all(scripts)).map((body) => gzipSync(body).length);
  expect(sizes.length).toBeGreaterThan(0);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SCRIPT_LIMIT);
  expect(await page.locator('script[src*="_next"]').count()).toBe(0);
});
