import { paste, searchPage } from './search-page';
import { expect, test } from './site-test';

test('an address with a query shows its results, and so does the form of another page', async ({ page }) => {
  const { box, link } = searchPage(page);
  await page.goto('?q=mpio');
  await expect(box).toHaveValue('mpio');
  await expect(link(0)).toHaveAttribute('href', '/kb/2277904/');
  await page.goto('kb/977381/');
  await page.getByRole('searchbox', { name: 'Search articles' }).fill('volsnap w2k3');
  await page.keyboard.press('Enter');
  await expect(box).toHaveValue('volsnap w2k3');
  await expect(link(0)).toBeVisible();
});

test('typing one query makes one entry, and back and forward show what stood there', async ({ page }) => {
  const { box, link, results } = searchPage(page);
  await page.goto('');
  await box.pressSequentially('mpio', { delay: 40 });
  await expect(page).toHaveURL(/\?q=mpio$/);
  await expect(page).toHaveTitle(/^mpio · Fixdex/);
  await box.press('Enter');
  await box.fill('volsnap');
  await expect(page).toHaveURL(/\?q=volsnap$/);
  await page.goBack();
  await expect(box).toHaveValue('mpio');
  await expect(link(0)).toHaveAttribute('href', '/kb/2277904/');
  await page.goBack();
  await expect(box).toHaveValue('');
  await expect(results).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'By component' })).toBeVisible();
  await expect(page).toHaveTitle(/^Fixdex/);
  await page.goForward();
  await expect(box).toHaveValue('mpio');
});

test('back from an article leads to the results it was found among', async ({ page }) => {
  const { box, link } = searchPage(page);
  await page.goto('');
  await box.fill('mpio');
  await link(0).click();
  await expect(page).toHaveURL(/\/kb\/2277904\/$/);
  await page.goBack();
  await expect(box).toHaveValue('mpio');
  await expect(link(0)).toHaveAttribute('href', '/kb/2277904/');
});

test('words taken as typed stay so in the address', async ({ page }) => {
  const { answer } = searchPage(page);
  await page.goto('?q=replicaton&verbatim=1');
  await expect(answer).toContainText('Every word is searched as typed.');
});

test('pasted lines are searched and stand neither in the address, nor in a link, nor on the device', async ({
  page,
}) => {
  const { box, results } = searchPage(page);
  await page.goto('?q=mpio');
  await box.fill('');
  await paste(box, 'Server: CUSTOMER-FS01\r\nreplicaton stopped, event 4004');
  await expect(box).toHaveValue('Server: CUSTOMER-FS01 replicaton stopped, event 4004');
  await expect(results).not.toHaveCount(0);
  await box.press('Enter');
  await box.press('End');
  await box.pressSequentially(' dfsr');
  await expect(page.getByText('Showing results for')).toBeVisible();
  await page.waitForTimeout(2500);
  expect(new URL(page.url()).search).toBe('');
  expect(await page.content()).not.toMatch(/href="[^"]*FS01/);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, history.state]));
  expect(kept).not.toContain('FS01');
});

test('a very long text stays out of the address, too', async ({ page }) => {
  const { box } = searchPage(page);
  await page.goto('');
  await box.fill('mpio path failover '.repeat(20));
  await page.waitForTimeout(1000);
  expect(new URL(page.url()).search).toBe('');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what search needs, and browsing goes on', async ({ page }) => {
    await page.goto('?q=mpio');
    const sentence = page.locator('noscript');
    await expect(sentence).toBeVisible();
    expect(await sentence.innerText()).toContain('Search needs JavaScript');
    await expect(page.getByRole('link', { name: 'DFS Replication' })).toBeVisible();
  });
});
