import { expect, test } from './site-test';

test('a site that was not told its host has nothing that needs one', async ({ page, request }) => {
  for (const address of ['', 'kb/977381/']) {
    await page.goto(address);
    await expect(
      page.locator('link:is([rel=canonical], [rel=search], [type="application/atom+xml"])'),
    ).toHaveCount(0);
  }
  for (const name of ['sitemap.xml', 'feed.xml', 'opensearch.xml']) {
    expect((await request.get(name)).status()).toBe(404);
  }
});
