import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './site-test';

const PAGES = {
  'the start page': '',
  'an article': 'kb/977381/',
  'an article with repeats and without title': 'kb/940041/',
  'a component': 'components/dfsr/',
  'an operating system': 'os/windows-server-2008-r2/',
  'the page for missing addresses': '404.html',
};

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const [name, address] of Object.entries(PAGES)) {
      test(`${name} meets WCAG 2.2 AA and good practice`, async ({ page }) => {
        await page.goto(address);
        for (const folded of await page.locator('summary').all()) await folded.click();
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
      });
    }
  });
}
