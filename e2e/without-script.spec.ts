import { expect, test } from './site-test';

test.use({ javaScriptEnabled: false });

test('every part of an article reads without script', async ({ page }) => {
  await page.goto('kb/940041/');
  await expect(page.getByRole('heading', { name: 'Files' })).toBeVisible();
  await expect(page.locator('table.files').first().locator('tbody tr')).not.toHaveCount(0);
  await expect(page.getByRole('button', { name: /Theme/ })).toBeHidden();
  await expect(page.getByRole('combobox')).toHaveCount(0);
});

for (const [name, address] of Object.entries({
  'the start page': '',
  'an article': 'kb/940041/',
  'a file list': 'files/',
  'the check of a host': 'check/',
  'a missing page': 'nowhere/',
})) {
  test(`${name} shows no search box that would not search, and says what search needs`, async ({
    page,
    trespasses,
  }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('search')).toHaveCount(0);
    const sentences = page.locator('noscript:visible');
    expect((await sentences.allInnerTexts()).join()).toContain('Search needs JavaScript');
    // The browser itself notes a missing page on the console.
    trespasses.splice(0, trespasses.length, ...trespasses.filter((text) => !/status of 404/.test(text)));
  });
}

test('the start page can be browsed without script', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'DFS Replication' }).click();
  await page.getByRole('link', { name: /^KB 977381/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
