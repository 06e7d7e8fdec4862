import { expect, test } from './site-test';

test.describe('an article', () => {
  test('says at a glance what it is, what it needs and which version brings the fix', async ({ page }) => {
    await page.goto('kb/977381/');
    await expect(page).toHaveTitle(/KB 977381/);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    const versions = page.getByRole('region', { name: 'File versions' });
    await expect(versions.getByText('6.1.7600.20578')).toBeInViewport();
    await expect(page.getByText('Required', { exact: true })).toBeVisible();
    await expect(page.getByText('No earlier hotfix')).toBeVisible();
    await expect(page.getByRole('link', { name: 'DFS Replication' })).toHaveAttribute(
      'href',
      /components\/dfsr\/$/,
    );
  });

  test('leads by its table of contents to each section', async ({ page }) => {
    await page.goto('kb/977381/');
    const contents = page.getByRole('navigation', { name: 'On this page' });
    await contents.getByRole('link', { name: 'Cause' }).click();
    await expect(page).toHaveURL(/#cause$/);
    await expect(page.getByRole('heading', { name: 'Cause' })).toBeInViewport();
  });

  test('shows every row of its file tables, with repeats counted', async ({ page }) => {
    await page.goto('kb/940041/');
    const rows = page.locator('table.files tbody tr');
    await expect(rows).toHaveCount(68);
    const repeated = page.getByRole('table', { name: 'Windows Server 2003, x64-based versions' });
    await expect(repeated.getByRole('row', { name: /^Swprv\.dll/ })).toContainText('× 4');
    await expect(page.getByText('100 in the source')).toBeVisible();
  });

  test('names the basis of each branch', async ({ page }) => {
    await page.goto('kb/977381/');
    const table = page.getByRole('table', { name: /x64-based versions of Windows Server 2008 R2/ }).first();
    await expect(table.getByRole('row', { name: /^Dfsrs\.exe/ })).toContainText(/LDR\s+(rule|inferred)/);
  });

  test('folds its manifests away', async ({ page }) => {
    await page.goto('kb/977381/');
    const manifest = page.getByRole('rowheader', { name: /\.manifest$/ }).first();
    await expect(manifest).toBeHidden();
    await page.getByText('Manifests and catalogs:').click();
    await expect(manifest).toBeVisible();
  });

  test('says what was damaged in its source', async ({ page }) => {
    await page.goto('kb/2748349/');
    const source = page.getByRole('region', { name: 'Source and damage' });
    await expect(source.getByText('KB2748349.txt')).toBeVisible();
    await expect(source.getByRole('listitem').filter({ hasText: /link of .* is cut/ })).toBeVisible();
  });

  test('warns above everything else that its source is cut off', async ({ page }) => {
    await page.goto('kb/975759/');
    const warning = page.getByRole('note').filter({ hasText: 'its end is cut off' });
    await expect(warning).toBeInViewport();
    await warning.getByRole('link', { name: 'What is damaged' }).click();
    await expect(page.getByRole('heading', { name: 'Source and damage' })).toBeInViewport();
  });

  test('offers its data', async ({ page, request }) => {
    await page.goto('kb/977381/');
    const address = await page.locator('link[rel=alternate]').getAttribute('href');
    const response = await request.get(new URL(address ?? '', page.url()).href);
    expect(response.headers()['content-type']).toContain('application/json');
    expect(await response.json()).toMatchObject({ kb: 977381, kind: 'hotfix' });
  });

  test('keeps its file tables clear of the table of contents', async ({ page, isMobile }) => {
    if (!isMobile) await page.setViewportSize({ width: 1366, height: 768 });
    await page.goto('kb/940041/');
    const room = await page.locator('.article-body').boundingBox();
    for (const region of await page.locator('.table-region:visible').all()) {
      const table = isMobile ? region : region.getByRole('table');
      const box = await table.boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual((room?.x ?? 0) + (room?.width ?? 0) + 1);
    }
  });

  test('keeps the page itself from scrolling sideways', async ({ page }) => {
    await page.goto('kb/940041/');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
