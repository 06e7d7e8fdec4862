import { paste, searchPage } from './search-page';
import { expect, test } from './site-test';

/** What readers type, and the article that has to come first. */
const FIRST: Record<string, [query: string, kb: number]> = {
  'a misspelt symptom': ['replicaton stoped', 977381],
  'a component and an operating system by nickname': ['mpio 2008r2', 2277904],
  'a driver and an operating system by nickname': ['volsnap w2k3 snapshots vanish', 940041],
  'a symptom in the reader’s own words': [
    'restored files turn out broken although the backup succeeded',
    2748349,
  ],
  'another symptom in own words': ['real time copy software does not notice changes on a drive', 975759],
  'an event by its number': ['event 4004', 977381],
  'an event as a filter': ['event:4004', 977381],
  'the name of a control code': ['IOCTL_MPIO_PASS_THROUGH_PATH_DIRECT', 2277904],
  'a file version': ['5.2.3790.4601', 975759],
  'a file name': ['fltmgr.sys', 975759],
  'a number with letters': ['KB2748349', 2748349],
  'a number alone': ['940041', 940041],
  'a number in groups of digits': ['KB 2 748 349', 2748349],
  'the text of an error': [
    'Error 4004: Replication of the replicated folder at the local path D:\\Data was stopped',
    977381,
  ],
  'an address of long ago': ['http://support.microsoft.com/default.aspx?scid=kb;EN-US;975759', 975759],
};

test.describe('finds first', () => {
  for (const [name, [query, kb]] of Object.entries(FIRST)) {
    test(name, async ({ page }) => {
      const { box, link } = searchPage(page);
      await page.goto('');
      await box.fill(query);
      await expect(link(0)).toHaveAttribute('href', `/kb/${kb}/`);
    });
  }

  test('what a pasted block of a log is about', async ({ page }) => {
    const { box, link } = searchPage(page);
    await page.goto('');
    await paste(
      box,
      'Log Name:      DFS Replication\r\nSource:        DFSR\r\nEvent ID:      4004\r\nComputer: FS01',
    );
    await expect(link(0)).toHaveAttribute('href', '/kb/977381/');
  });
});

test.describe('an answer says', () => {
  test('which words were corrected, and takes them as typed when asked', async ({ page }) => {
    const { box, results } = searchPage(page);
    await page.goto('');
    await box.fill('replicaton');
    await expect(page.getByText('Showing results for replication')).toBeVisible();
    await page.getByRole('link', { name: 'Search for replicaton instead' }).click();
    await expect(page.getByText('In no article here: replicaton')).toBeVisible();
    await expect(results).toHaveCount(0);
    await page.getByRole('link', { name: 'Correct misspelt words' }).click();
    await expect(results).not.toHaveCount(0);
  });

  test('why an article was found, and marks the words', async ({ page }) => {
    const { box, results } = searchPage(page);
    await page.goto('');
    await box.fill('snapshots deleted restart');
    await expect(results.first()).toContainText('Found in');
    await expect(results.first().locator('mark').first()).toBeVisible();
  });

  test('that nothing was found, and which filter to drop', async ({ page }) => {
    const { box, results, answer } = searchPage(page);
    await page.goto('');
    await box.fill('mpio os:vista year:1999');
    await expect(answer).toContainText('No article found');
    await box.fill('mpio os:2003');
    await answer.getByRole('link', { name: /Without os:2003/ }).click();
    await expect(results).not.toHaveCount(0);
    await expect(box).toHaveValue('mpio');
  });

  test('which phrases no article has together, and each can be dropped', async ({ page }) => {
    const { box, results, answer } = searchPage(page);
    await page.goto('');
    await box.fill('"filter driver", "shadow copy"');
    await expect(answer).toContainText('No article has “filter driver” and “shadow copy” together.');
    await answer.getByRole('link', { name: 'Without "filter driver"' }).click();
    await expect(results).not.toHaveCount(0);
    await box.fill('"filter driver", "shadow copy"');
    await answer.getByRole('link', { name: 'Search their words one by one' }).click();
    await expect(results).not.toHaveCount(0);
    await expect(box).toHaveValue('filter driver , shadow copy');
  });

  test('that a KB is not here, and where the vendor may have it', async ({ page }) => {
    const { box, answer } = searchPage(page);
    await page.goto('');
    await box.fill('KB123456');
    await expect(answer).toContainText('KB 123456 is not in this library');
    const vendor = answer.getByRole('link', { name: /vendor/ });
    await expect(vendor).toHaveAttribute('href', 'https://support.microsoft.com/kb/123456');
  });

  test('where a file and a version are dealt with at length', async ({ page }) => {
    const { box, answer } = searchPage(page);
    await page.goto('');
    await box.fill('volsnap.sys 5.2.3790.4127');
    await expect(
      answer.getByRole('link', {
        name: 'Is a file new enough? Paste its name and version on the check page',
      }),
    ).toBeVisible();
    await answer.getByRole('link', { name: 'All versions of volsnap.sys' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^volsnap.sys$/i);
  });

  test('nothing false of two KB numbers', async ({ page }) => {
    const { box, answer, results } = searchPage(page);
    await page.goto('');
    await box.fill('977381 940041');
    await expect(results).toHaveCount(2);
    await expect(answer).toContainText('Enter opens KB 977381');
    await expect(answer).not.toContainText('In no article here');
  });

  test('which filter it does not know, with the one that was meant', async ({ page }) => {
    const { box, answer } = searchPage(page);
    await page.goto('');
    await box.fill('volsnap compnent:mpio');
    await expect(answer).toContainText('There is no filter called “compnent”');
    await answer.getByRole('link', { name: 'component:mpio' }).click();
    await expect(box).toHaveValue('volsnap component:mpio');
    await expect(answer.getByRole('link', { name: 'Remove the filter Multipath I/O' })).toBeVisible();
  });

  for (const [typed, meant] of [
    ['disk component: mpio', 'component:mpio'],
    ['disk event:dfsr 4004', 'event:dfsr/4004'],
  ] as const) {
    test(`what ${typed} would be as a filter, and that it is none`, async ({ page }) => {
      const { box, answer } = searchPage(page);
      await page.goto('');
      await box.fill(typed);
      await expect(answer).toContainText(`Did you mean ${meant}?`);
      await answer.getByRole('link', { name: meant, exact: true }).click();
      await expect(box).toHaveValue(`disk ${meant}`);
      await expect(answer.getByRole('link', { name: /^Remove the filter / })).toBeVisible();
    });
  }

  test('a service pack in the words that were typed', async ({ page }) => {
    const { box, results } = searchPage(page);
    await page.goto('');
    await box.fill('service pack 2');
    await expect(results.first()).toContainText('Found in operating system: service pack 2');
  });

  test('to a screen reader, once it has settled, how much was found', async ({ page }) => {
    const { box, announced } = searchPage(page);
    await page.goto('');
    await box.pressSequentially('mpio', { delay: 50 });
    await expect(announced).toHaveText(/^\d+ articles?\.$/);
  });
});

test.describe('filters', () => {
  test('are taken away by their chips', async ({ page }) => {
    const { box, answer } = searchPage(page);
    await page.goto('?q=volsnap+os%3A2003');
    await answer.getByRole('link', { name: 'Remove the filter Windows Server 2003' }).click();
    await expect(box).toHaveValue('volsnap');
    await expect(page).toHaveURL(/\?q=volsnap$/);
  });

  test('are offered where the words point to one that would keep some of the articles', async ({ page }) => {
    const { box, answer } = searchPage(page);
    await page.goto('');
    await box.fill('volsnap w2k3');
    await expect(answer).toContainText('2 articles');
    await expect(answer.getByRole('link', { name: /^Only / })).toHaveCount(0);
    await box.fill('fails w2k3');
    await answer.getByRole('link', { name: /Only Windows Server 2003\?/ }).click();
    await expect(box).toHaveValue(/os:/);
    await expect(answer.getByRole('link', { name: /Remove the filter Windows Server 2003/ })).toBeVisible();
  });

  test('are chosen from the counts beside the results', async ({ page, isMobile }) => {
    const { box, results } = searchPage(page);
    await page.goto('?q=windows');
    await expect(results.first()).toBeVisible();
    if (isMobile) await page.getByRole('button', { name: 'Narrow down' }).click();
    await page
      .getByRole('region', { name: 'Component' })
      .getByRole('link', { name: 'Multipath I/O' })
      .click();
    await expect(box).toHaveValue('windows component:mpio');
    await expect(results).toHaveCount(1);
  });
});
