import { expect, test } from './site-test';

test('below a subfolder every address, style and script is found', async ({ page, baseURL }) => {
  const missing: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) missing.push(response.url());
  });
  await page.goto('');
  await page.getByRole('link', { name: 'DFS Replication' }).click();
  await page.getByRole('link', { name: /^KB 977381/ }).click();
  await expect(page).toHaveURL(`${baseURL}kb/977381/`);
  await expect(page.getByRole('button', { name: 'Copy all as TSV' })).toBeVisible();
  await page.getByRole('searchbox').fill('dfsr');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${baseURL}?q=dfsr`);
  expect(missing).toEqual([]);
});
