import { expect, test } from './site-test';

test('the start page leads by component and by operating system to an article', async ({ page }) => {
  await page.goto('');
  await expect(page.getByRole('combobox', { name: 'Search articles' })).toBeInViewport();
  await page
    .getByRole('region', { name: 'By component' })
    .getByRole('link', { name: 'DFS Replication' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'DFS Replication' })).toBeVisible();
  await page.goto('');
  await page
    .getByRole('region', { name: 'By operating system' })
    .getByRole('link', { name: 'Windows Server 2008 R2' })
    .click();
  await page.getByRole('link', { name: /^KB 977381/ }).click();
  await expect(page).toHaveURL(/\/kb\/977381\/$/);
});

test('back from an article the start page stands where it was left', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 400 });
  await page.goto('');
  const last = page.getByRole('main').getByRole('link').last();
  await last.scrollIntoViewIfNeeded();
  const scrolled = await page.evaluate(() => window.scrollY);
  expect(scrolled).toBeGreaterThan(100);
  await last.click();
  await expect(page).toHaveURL(/\/os\//);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrolled);
});

test('the search form of an article leads to the start page with the query', async ({ page }) => {
  await page.goto('kb/977381/');
  await page.getByRole('searchbox', { name: 'Search articles' }).fill('snapshots lost');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/\?q=snapshots\+lost$/);
});
