import { drop, paste, searchPage } from './search-page';
import { expect, test } from './site-test';

const LOG = 'Server: CUSTOMER-FS01\r\nreplicaton stopped, event 4004';

for (const [name, put] of Object.entries({ pasted: paste, dropped: drop })) {
  test(`lines ${name} into the search of an article are searched without standing in an address`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('kb/940041/');
    const field = page.getByRole('searchbox', { name: 'Search articles' });
    await put(field, LOG);
    await expect(field).toHaveValue('Server: CUSTOMER-FS01 replicaton stopped, event 4004');
    await page.keyboard.press('Enter');
    const { box, link } = searchPage(page);
    await expect(box).toHaveValue('Server: CUSTOMER-FS01 replicaton stopped, event 4004');
    await expect(link(0)).toHaveAttribute('href', '/kb/977381/');
    expect(page.url()).not.toContain('?');
    expect(asked.filter((url) => /FS01/.test(url))).toEqual([]);
    const kept = () => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(await kept()).not.toContain('FS01');
  });
}

test('a very long text typed into the search of an article stays out of addresses, too', async ({ page }) => {
  await page.goto('kb/940041/');
  const text = 'mpio path failover '.repeat(20).trim();
  await page.getByRole('searchbox', { name: 'Search articles' }).fill(text);
  await page.keyboard.press('Enter');
  await expect(searchPage(page).box).toHaveValue(text);
  expect(page.url()).not.toContain('?');
});

test('a paste that was taken out again leaves the form as it was', async ({ page }) => {
  await page.goto('kb/940041/');
  const field = page.getByRole('searchbox', { name: 'Search articles' });
  await paste(field, LOG);
  await field.fill('');
  await field.fill('mpio');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=mpio$/);
});

test('where the browser keeps nothing for the site, a paste is refused with a sentence', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('kb/940041/');
  const field = page.getByRole('searchbox', { name: 'Search articles' });
  await paste(field, LOG);
  await page.keyboard.press('Enter');
  const refusal = () => field.evaluate((box: HTMLInputElement) => box.validationMessage);
  await expect.poll(refusal).toContain('search of the start page');
  await expect(page).toHaveURL(/\/kb\/940041\/$/);
  await field.fill('');
  await field.fill('mpio');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=mpio$/);
});

test('lines dropped on the start page are searched as lines, and stand in no address', async ({ page }) => {
  const { box, link } = searchPage(page);
  await page.goto('');
  await drop(box, LOG);
  await expect(link(0)).toHaveAttribute('href', '/kb/977381/');
  await box.press('Enter');
  expect(page.url()).not.toContain('?');
});

test('lines pasted before the page has woken up stand in no address', async ({ page }) => {
  const { box, link } = searchPage(page);
  await page.route('**/_next/**/*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 400));
    await route.continue();
  });
  await page.goto('', { waitUntil: 'domcontentloaded' });
  await paste(box, LOG);
  await expect(link(0)).toHaveAttribute('href', '/kb/977381/');
  await page.waitForTimeout(500);
  expect(page.url()).not.toContain('?');
});

test('lines pasted at the very moment when the page wakes up are kept', async ({ page }) => {
  const { box, link } = searchPage(page);
  await page.addInitScript((pasted) => {
    const { port1, port2 } = new MessageChannel();
    const look = () => {
      const field = document.querySelector('[data-search-field]');
      // React marks an element as soon as it takes it over, before the page's own code has run.
      if (!field || !Object.keys(field).some((key) => key.startsWith('__react')))
        return port2.postMessage(null);
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    };
    port1.onmessage = look;
    look();
  }, LOG);
  await page.goto('');
  await expect(link(0)).toHaveAttribute('href', '/kb/977381/');
  await expect(box).not.toHaveValue('');
  expect(page.url()).not.toContain('?');
});
