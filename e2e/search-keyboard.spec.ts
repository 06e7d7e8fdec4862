import type { Locator, Page } from '@playwright/test';
import { searchPage } from './search-page';
import { expect, test } from './site-test';

test('from / to an article without the mouse', async ({ page }) => {
  const { box, results, link } = searchPage(page);
  await page.goto('');
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await page.keyboard.type('snapshot');
  await expect(results).not.toHaveCount(0);
  await down(page, link(0));
  await page.keyboard.press('ArrowDown');
  await expect(link(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  await down(page, link(0));
  const href = await link(0).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${href}$`));
});

test('after a search from the header of an article, the arrows lead to the results', async ({
  page,
  isMobile,
}) => {
  const { box, link } = searchPage(page);
  await page.goto('kb/977381/');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('mpio');
  await page.keyboard.press('Enter');
  await expect(link(0)).toHaveAttribute('href', '/kb/2277904/');
  // The keyboard of a phone would cover the results.
  if (isMobile) return expect(box).not.toBeFocused();
  await expect(box).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(link(0)).toBeFocused();
});

test('Ctrl+K comes back to the box with its text selected', async ({ page }) => {
  const { box, link } = searchPage(page);
  await page.goto('?q=mpio');
  await link(0).focus();
  await page.keyboard.press('Control+k');
  await expect(box).toBeFocused();
  await page.keyboard.type('volsnap');
  await expect(box).toHaveValue('volsnap');
});

test('Ctrl+Enter opens a result in a new tab and leaves the page as it is', async ({ page, context }) => {
  const { box, link } = searchPage(page);
  await page.goto('?q=mpio');
  await link(0).focus();
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  await expect(await opened).toHaveURL(/\/kb\/2277904\/$/);
  await expect(box).toHaveValue('mpio');
});

test('a KB number and Enter open the article, however fast', async ({ page }) => {
  const { box } = searchPage(page);
  await page.goto('');
  await box.fill('q975759');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/kb\/975759\/$/);
});

test('Escape clears the box and shows the ways to browse', async ({ page }) => {
  const { box, link } = searchPage(page);
  await page.goto('?q=mpio');
  await link(0).focus();
  await page.keyboard.press('Escape');
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');
  await expect(page.getByRole('heading', { name: 'By component' })).toBeVisible();
});

test('suggestions are reached with the arrows and taken with Enter', async ({ page }) => {
  const { box, options } = searchPage(page);
  await page.goto('');
  await box.pressSequentially('multipa');
  const option = options.filter({ hasText: 'Multipath I/O' });
  await expect(option).toBeVisible();
  await page.keyboard.press('ArrowDown');
  for (let nr = 0; nr < 6 && (await option.getAttribute('aria-selected')) !== 'true'; nr += 1)
    await page.keyboard.press('ArrowRight');
  await expect(box).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('component:mpio');
  await expect(box).toBeFocused();
});

test('down leads over every suggestion to the results, up leads back, and Enter in the box closes them', async ({
  page,
}) => {
  const { box, options, link } = searchPage(page);
  await page.goto('');
  await box.pressSequentially('multipa');
  await expect(options.filter({ hasText: 'Multipath I/O' })).toBeVisible();
  const count = await options.count();
  for (let nr = 0; nr < count; nr += 1) {
    await page.keyboard.press('ArrowDown');
    await expect(options.nth(nr)).toHaveAttribute('aria-selected', 'true');
  }
  await page.keyboard.press('ArrowDown');
  await expect(link(0)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('Enter');
  await expect(options).toHaveCount(0);
  await expect(box).toHaveAttribute('aria-expanded', 'false');
});

/** Presses the key until it has led over the suggestions, as many as there are, to a result. */
async function down(page: Page, to: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('ArrowDown');
    await expect(to).toBeFocused({ timeout: 100 });
  }).toPass();
}
