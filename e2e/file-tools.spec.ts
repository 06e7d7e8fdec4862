import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './site-test';

const TABLE = 'Windows Server 2003, x64-based versions';

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('kb/940041/');
});

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

const column = (table: Locator, index: number) =>
  table
    .locator('tbody tr:visible')
    .evaluateAll((rows, at) => rows.map((row) => row.children[at]?.textContent), index);

test.describe('the tools of a file table', () => {
  test('sort by size as numbers from the keyboard: rising, falling, as in the source', async ({ page }) => {
    const table = page.getByRole('table', { name: TABLE });
    const source = await column(table, 2);
    const numbers = source.map((text) => Number(text?.replaceAll(',', '')));
    const shown = async () => (await column(table, 2)).map((text) => Number(text?.replaceAll(',', '')));
    const heading = table.getByRole('button', { name: 'Size (bytes)' });
    await heading.focus();
    await page.keyboard.press('Enter');
    await expect(table.getByRole('columnheader', { name: 'Size (bytes)' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    expect(await shown()).toEqual(numbers.toSorted((a, b) => a - b));
    await page.keyboard.press('Enter');
    expect(await shown()).toEqual(numbers.toSorted((a, b) => b - a));
    await page.keyboard.press('Enter');
    expect(await column(table, 2)).toEqual(source);
  });

  test('filter by platform, say how many rows are left, and keep the choice in the address', async ({
    page,
  }) => {
    await page.getByRole('combobox', { name: 'Platform' }).selectOption('IA-64');
    await expect(page.getByRole('status')).toHaveText(/^\d+ of 68 rows$/);
    await expect(page.getByRole('table', { name: /Itanium/ }).first()).toBeVisible();
    await expect(page.getByRole('table', { name: TABLE })).toBeHidden();
    await expect(page).toHaveURL(/\?platform=IA-64/);
    await page.reload();
    await expect(page.getByRole('combobox', { name: 'Platform' })).toHaveValue('IA-64');
    await expect(page.getByRole('table', { name: TABLE })).toBeHidden();
  });

  test('keep their order beside the filter in the address, through a reload and on the way back', async ({
    page,
  }) => {
    const table = page.getByRole('table', { name: TABLE });
    const heading = table.getByRole('button', { name: 'Size (bytes)' });
    await heading.click();
    await heading.click();
    await page.getByRole('combobox', { name: 'Service pack' }).selectOption('SP1');
    await expect(page).toHaveURL(/\?sort=3\.size\.down&sp=SP1$/);
    const shown = await column(table, 0);
    await page.reload();
    expect(await column(table, 0)).toEqual(shown);
    await expect(table.getByRole('columnheader', { name: 'Size (bytes)' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await table.getByRole('link', { name: 'Volsnap.sys' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Volsnap.sys');
    await page.goBack();
    expect(await column(table, 0)).toEqual(shown);
    await heading.click();
    await expect(page).toHaveURL(/\?sp=SP1$/);
  });

  test('copy what is shown as tab-separated text', async ({ page }) => {
    await page.getByRole('combobox', { name: 'Service pack' }).selectOption('SP1');
    await page.getByRole('button', { name: 'Copy all as TSV' }).click();
    await expect(page.getByText(/^Copied \d+ rows$/)).toBeVisible();
    const [names, first] = (await clipboard(page)).split('\n');
    expect(names).toMatch(/^KB\tTable\tFile name\tVersion\tSize \(bytes\)\tModified \(UTC\)/);
    expect(first).toContain('940041\t');
    expect(first).toContain('\tEventcls.dll\t5.2.3790.2985\t31232\t2007-08-07 10:29\tx86\tSP1');
    expect(await clipboard(page)).not.toContain('5.2.3790.4127');
  });

  test('download a spreadsheet file with a byte order mark and versions as text', async ({ page }) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download all as CSV' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('KB940041-files.csv');
    const text = readFileSync(await file.path(), 'utf8');
    expect(text.startsWith('\uFEFFKB,Table,File name,Version,')).toBe(true);
    expect(text).toContain('"=""5.2.3790.2985"""');
    expect(text.trimEnd().split('\r\n')).toHaveLength(69);
  });

  test('copy a cell by a click', async ({ page }) => {
    await expect(page.getByText('Click a cell, or press Enter on it, to copy it.')).toBeVisible();
    await page
      .getByRole('table', { name: TABLE })
      .getByRole('cell', { name: '5.2.3790.2985' })
      .first()
      .click();
    await expect(page.getByText('Copied 5.2.3790.2985')).toBeVisible();
    expect(await clipboard(page)).toBe('5.2.3790.2985');
  });

  test('copy a cell from the keyboard, without the mark of how it is known', async ({ page }) => {
    const table = page.getByRole('table', { name: TABLE });
    await table.getByRole('rowheader').first().focus();
    for (const key of [
      'ArrowDown',
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'Enter',
    ]) {
      await page.keyboard.press(key);
    }
    await expect(page.getByText('Copied SP1')).toBeVisible();
    expect(await clipboard(page)).toBe('SP1');
  });
});
