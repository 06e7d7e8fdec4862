import { expect, test } from './site-test';

test.describe('an address that is not here', () => {
  test.afterEach(({ trespasses }) => {
    // The browser itself notes the missing page on the console.
    const rest = trespasses.filter((text) => !/status of 404/.test(text));
    trespasses.splice(0, trespasses.length, ...rest);
  });

  test('names the KB that is missing and offers to search for it', async ({ page }) => {
    const response = await page.goto('kb/123456/');
    expect(response?.status()).toBe(404);
    await expect(
      page.getByRole('heading', { level: 1, name: 'KB 123456 is not in this library' }),
    ).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue('123456');
    await expect(page.getByRole('link', { name: /vendor/i })).toHaveAttribute('href', /123456$/);
  });

  test('leads on when it names an article that is here in another spelling', async ({ page }) => {
    await page.goto('KB977381');
    await expect(page).toHaveURL(/\/kb\/977381\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('says that a page is missing where the address has no number', async ({ page }) => {
    await page.goto('nowhere/');
    await expect(page.getByRole('heading', { level: 1, name: 'This page is not here' })).toBeVisible();
  });
});
