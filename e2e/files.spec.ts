import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { expect, test } from './site-test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test.describe('a file across all articles', () => {
  test('shows every row of each article once, by build and lane', async ({ page }) => {
    await page.goto('files/volsnap.sys/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Volsnap.sys');
    const rows = page.locator('table.versions tbody tr');
    await expect(rows).toHaveCount(21);
    await expect(rows.getByRole('link', { name: 'KB 940041' })).toHaveCount(6);
    await expect(rows.getByRole('link', { name: 'KB 2748349' })).toHaveCount(15);
    const texts = await rows.allTextContents();
    expect(new Set(texts).size).toBe(21);
    const lanes = await page.locator('table.versions caption').allTextContents();
    expect(lanes).toEqual([
      'Volsnap.sys 6.1.7600, GDR branch',
      'Volsnap.sys 6.1.7600, LDR branch',
      'Volsnap.sys 6.0.6002, GDR branch',
      'Volsnap.sys 6.0.6002, LDR branch',
      'Volsnap.sys 5.2.3790, Service pack 1',
      'Volsnap.sys 5.2.3790, Service pack 2',
    ]);
  });

  test('says how each branch is known', async ({ page }) => {
    await page.goto('files/volsnap.sys/');
    const lane = (name: string) => page.getByRole('table', { name }).locator('tbody tr').first();
    await expect(lane('Volsnap.sys 6.1.7600, LDR branch')).toContainText('LDR branch rule');
    await expect(lane('Volsnap.sys 6.0.6002, GDR branch')).toContainText('GDR branch inferred');
    await expect(lane('Volsnap.sys 5.2.3790, Service pack 2')).toContainText('SP2 stated');
  });

  test('names the newest version of each lane and architecture with the date of the data', async ({
    page,
  }) => {
    await page.goto('files/volsnap.sys/');
    await expect(
      page.getByRole('heading', { name: /^Newest known here, as of \d{4}-\d{2}-\d{2}$/ }),
    ).toBeVisible();
    const newest = page.getByRole('region', { name: 'Newest known versions' });
    const server2003 = newest.getByRole('row', { name: /^5\.2\.3790 Service pack 2/ });
    await expect(server2003.getByText('5.2.3790.5059')).toHaveCount(3);
    await expect(newest.getByText('5.2.3790.4127')).toHaveCount(0);
  });

  test('marks files that are as they were released', async ({ page }) => {
    await page.goto('files/dfsrress.dll/');
    const released = page.getByRole('row', { name: /^6\.1\.7600\.16385/ }).first();
    await expect(released).toContainText('Unchanged RTM file');
    await expect(page.getByRole('region', { name: 'Newest known versions' })).not.toContainText('16385');
  });

  test('draws the versions over time, with the same facts in words', async ({ page }) => {
    await page.goto('files/volsnap.sys/');
    const drawing = page.getByRole('img', { name: 'Versions of Volsnap.sys from 2007-08-03 to 2012-09-06' });
    await expect(drawing).toBeVisible();
    await expect(drawing).toHaveAccessibleDescription(
      /5\.2\.3790, Service pack 2: 3 versions from 2007-08-06 to 2012-08-22/,
    );
  });

  test('is narrowed by the same choices as the tables of articles', async ({ page }) => {
    await page.goto('files/volsnap.sys/');
    await page.getByRole('combobox', { name: 'Architecture' }).selectOption('x64');
    await expect(page.getByText('7 of 21 rows')).toBeVisible();
    await page.getByRole('combobox', { name: 'Service pack' }).selectOption('SP1');
    await expect(page.locator('table.versions tbody tr:visible')).toHaveCount(1);
    await expect(page.getByRole('heading', { name: 'GDR branch' })).toHaveCount(0);
    await expect(page).toHaveURL(/\?platform=x64&sp=SP1$/);
  });

  test('is offered as JSON and as a sheet', async ({ page, request }) => {
    await page.goto('files/volsnap.sys/');
    const address = (type: string) =>
      page.locator(`link[rel="alternate"][type="${type}"]`).evaluate((link: HTMLLinkElement) => link.href);
    const json = await (await request.get(await address('application/json'))).json();
    expect(json.versions).toHaveLength(21);
    expect(json.versions[0]).toMatchObject({ version: '6.1.7600.17122', architecture: 'x86', kb: 2748349 });
    const csv = await (await request.get(await address('text/csv'))).text();
    expect(csv.startsWith('\uFEFFFile,Version,')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(22);
    expect(csv).toContain('"=""5.2.3790.5059"""');
  });

  test('is downloaded as it is shown under the name of the file', async ({ page }) => {
    await page.goto('files/volsnap.sys/?branch=LDR+branch');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download all as CSV' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('Volsnap.sys-versions.csv');
    expect(
      readFileSync(await file.path(), 'utf8')
        .trimEnd()
        .split('\r\n'),
    ).toHaveLength(7);
  });
});

test.describe('the list of files', () => {
  test('has every payload file and no manifest, and is narrowed by a box', async ({ page }) => {
    await page.goto('files/');
    const row = page.getByRole('row', { name: /^Volsnap\.sys/ });
    await expect(row.getByRole('cell')).toHaveText(['7', '2012-09-06', '2']);
    await expect(page.getByRole('rowheader', { name: /\.(manifest|mum|cat)$/ })).toHaveCount(0);
    await page.getByRole('searchbox', { name: 'Name contains' }).fill('vss');
    await expect(row).toBeHidden();
    await expect(page.getByRole('row', { name: /^Vssapi\.dll/ })).toBeVisible();
    await page.getByRole('link', { name: 'Vssapi.dll', exact: true }).click();
    await expect(page).toHaveURL(/\/files\/vssapi\.dll\/$/);
  });

  test('is sorted by its columns, and keeps order and name in the address', async ({ page }) => {
    await page.goto('files/');
    const heading = page.getByRole('button', { name: 'Versions' });
    await heading.click();
    await heading.click();
    await expect(page.getByRole('rowheader').first()).toHaveText('Volsnap.sys');
    await page.getByRole('searchbox', { name: 'Name contains' }).pressSequentially('dfsr');
    await expect(page).toHaveURL(/\?sort=1\.versions\.down&name=dfsr$/);
    await page.reload();
    await expect(page.getByText(/^6 of \d+ rows$/)).toBeVisible();
    const versions = page.locator('tbody tr:visible td:nth-child(2)');
    await expect(versions).toHaveText(['3', '3', '2', '2', '1', '—']);
  });

  test('says where no name matches', async ({ page }) => {
    await page.goto('files/?name=zzz');
    await expect(page.getByText('No file on this page matches.')).toBeVisible();
    await expect(page.locator('table.file-list')).toBeHidden();
    await page.getByRole('searchbox', { name: 'Name contains' }).fill('mpio');
    await expect(page.locator('table.file-list')).toBeVisible();
  });

  test('keeps a pasted name out of the address', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('files/');
    await page.evaluate(() => navigator.clipboard.writeText('mpio'));
    await page.getByRole('searchbox', { name: 'Name contains' }).focus();
    await page.keyboard.press('ControlOrMeta+v');
    await expect(page.getByText(/^1 of \d+ rows$/)).toBeVisible();
    await page.keyboard.type('.');
    await expect(page).toHaveURL(/\/files\/$/);
  });

  test('is a step from every page', async ({ page }) => {
    await page.goto('kb/977381/');
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Files' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Files');
  });
});

test.describe('an article', () => {
  test('leads to its files and says which article carries them newer', async ({ page }) => {
    await page.goto('kb/940041/');
    const table = page.getByRole('table', { name: 'Windows Server 2003 with SP2, x86-based versions' });
    const row = table.getByRole('row', { name: /^Volsnap\.sys/ });
    await expect(row).toContainText('5.2.3790.5059');
    await expect(row.getByRole('link', { name: 'KB 2748349' })).toBeAttached();
    await expect(table.getByRole('row', { name: /^Vssvc\.exe/ })).not.toContainText('KB 2748349');
    await expect(page.getByText('carries Volsnap.sys in a newer version')).toBeVisible();
    await row.getByRole('link', { name: 'Volsnap.sys' }).click();
    await expect(page).toHaveURL(/\/files\/volsnap\.sys\/$/);
  });

  test('marks its files that are as they were released', async ({ page }) => {
    await page.goto('kb/977381/');
    const released = page.getByRole('row', { name: /^Dfsrress\.dll 6\.1\.7600\.16385/ });
    await expect(released).toContainText('Unchanged RTM file');
    await expect(page.getByText('Unchanged RTM file')).toHaveCount(1);
  });

  test('claims no replacement where a file is not carried on its own lane', async ({ page }) => {
    await page.goto('kb/940041/');
    await expect(page.getByText('or newer ones')).toHaveCount(0);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of ['files/', 'files/volsnap.sys/']) {
    test(`/${address} meets WCAG 2.2 AA in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    });
  }
}
