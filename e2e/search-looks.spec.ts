import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { searchPage } from './search-page';
import { expect, test } from './site-test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const QUERIES = [
  'replicaton stoped',
  'volsnap w2k3',
  'windows os:2003',
  'KB123456',
  'mpio os:2003 compnent:x',
  'volsnap.sys 5.2.3790.4127',
  '"filter driver" "shadow copy"',
];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const query of QUERIES) {
      test(`the answer to ${query} meets WCAG 2.2 AA`, async ({ page }) => {
        const { box, answer } = searchPage(page);
        await page.goto('');
        await box.fill(query);
        await expect(answer).toContainText(/\d+ articles?|No article/);
        await expectAccessible(page);
      });
    }

    test('suggestions with one of them chosen meet WCAG 2.2 AA', async ({ page }) => {
      const { box, options } = searchPage(page);
      await page.goto('');
      await box.pressSequentially('multipa');
      await expect(options.first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expectAccessible(page);
    });

    test('recent searches and their menu meet WCAG 2.2 AA', async ({ page }) => {
      const { box, options } = searchPage(page);
      await page.goto('');
      await box.fill('mpio');
      await box.press('Enter');
      await box.fill('');
      await expect(options).toHaveText([/mpio/]);
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Recent searches' }).click();
      await expect(page.getByRole('button', { name: 'Forget mpio' })).toBeVisible();
      await expectAccessible(page);
    });
  });
}

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

test('nothing moves under the reader while typing', async ({ page }) => {
  const { box, results } = searchPage(page);
  await page.goto('');
  const top = async () => (await page.getByRole('heading', { level: 2 }).first().boundingBox())?.y;
  await box.pressSequentially('m');
  const first = await top();
  for (const letter of 'pio driver') {
    await box.press(letter === ' ' ? 'Space' : letter);
    expect(await top()).toBe(first);
  }
  await expect(results).not.toHaveCount(0);
});

test('loading an address with a query shifts nothing that stands', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, {
          shift: (window as unknown as Shifts).shift + (entry as unknown as { value: number }).value,
        });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('?q=mpio');
  await expect(searchPage(page).link(0)).toBeVisible();
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (window as unknown as Shifts).shift)).toBeLessThan(0.1);
});

interface Shifts {
  shift: number;
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('everything to touch has room for a thumb, and nothing is wider than the screen', async ({ page }) => {
    const { box, results } = searchPage(page);
    await page.goto('');
    await box.fill('windows os:2003');
    await expect(results).not.toHaveCount(0);
    await page.getByRole('button', { name: /Narrow down/ }).click();
    expect(await tooSmall(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('a filter within a note is not broken behind its minus', async ({ page }) => {
    const { box, answer } = searchPage(page);
    await page.goto('');
    await box.fill('disk -mpio');
    await expect(answer.getByRole('link', { name: '-component:mpio' })).toBeVisible();
    for (let width = 390; width >= 320; width -= 2) {
      await page.setViewportSize({ width, height: 844 });
      expect(await page.locator('.notices').evaluate(brokenFilters)).toEqual([]);
    }
  });
});

/** The filters and words with a minus within a part of the page that stand on more than one line. */
function brokenFilters(part: HTMLElement): string[] {
  const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    for (const { 0: token, index } of text.nodeValue!.matchAll(/-[a-z]+(:[a-z]+)?/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + token.length);
      if (range.getClientRects().length > 1) broken.push(token);
    }
  }
  return broken;
}

/** What can be touched in the search and is lower than 44 px; links within a sentence may be. */
function tooSmall(page: Page): Promise<string[]> {
  return page.locator('.live-search').evaluate((search) =>
    [...search.querySelectorAll('a, button, input, summary, [role=option]')]
      .filter((part) => !part.closest('.notices p') && part.getClientRects().length > 0)
      .filter((part) => part.getBoundingClientRect().height < 44)
      .map((part) => part.outerHTML),
  );
}
