import { expect, test } from './site-test';

test.use({ javaScriptEnabled: false });

test('every part of an article reads without script', async ({ page }) => {
  await page.goto('kb/940041/');
  await expect(page.getByRole('heading', { name: 'Files' })).toBeVisible();
  await expect(page.locator('table.files').first().locator('tbody tr')).not.toHaveCount(0);
  await expect(page.getByRole('button', { name: /Theme/ })).toBeHidden();
  await expect(page.getByRole('combobox')).toHaveCount(0);
});

test('the start page can be browsed without script', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'DFS Replication' }).click();
  await page.getByRole('link', { name: /^KB 977381/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
