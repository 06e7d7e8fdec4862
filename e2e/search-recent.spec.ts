import { searchPage } from './search-page';
import { expect, test } from './site-test';

test('searches are remembered on this device, one tap away', async ({ page }) => {
  const { box, link, options } = searchPage(page);
  await page.goto('');
  await box.fill('mpio');
  await link(0).click();
  await page.goto('');
  await expect(options).toHaveText([/mpio/]);
  await options.first().click();
  await expect(box).toHaveValue('mpio');
  await expect(link(0)).toBeVisible();
});

test('what is only typed on the way is not remembered', async ({ page }) => {
  const { box, options } = searchPage(page);
  await page.goto('');
  await box.fill('volsnap');
  await page.waitForTimeout(500);
  await page.goto('');
  await expect(page.getByRole('button', { name: 'Recent searches' })).toBeVisible();
  await expect(options).toHaveCount(0);
});

test('one can be forgotten, and remembering can be switched off', async ({ page }) => {
  const { box, options } = searchPage(page);
  await page.goto('');
  for (const query of ['mpio', 'volsnap']) {
    await box.fill(query);
    await box.press('Enter');
  }
  await box.fill('');
  await expect(options).toHaveText([/volsnap/, /mpio/]);
  await page.getByRole('button', { name: 'Recent searches' }).click();
  await page.getByRole('button', { name: 'Forget mpio' }).click();
  await expect(page.getByRole('button', { name: 'Forget mpio' })).toBeHidden();
  await page.getByLabel('Remember my searches on this device').uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(options).toHaveCount(0);
  await box.fill('dfsr');
  await box.press('Enter');
  await page.goto('');
  await expect(page.getByRole('button', { name: 'Recent searches' })).toBeVisible();
  await expect(options).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('dfsr');
});
