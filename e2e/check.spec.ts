import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './site-test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const SERVER_2003 = `OS Name:                   Microsoft(R) Windows(R) Server 2003, Standard Edition
OS Version:                5.2.3790 Service Pack 2 Build 3790
System Type:               X86-based PC
`;

const box = (page: Page) => page.getByRole('textbox', { name: 'What the host says' });
const verdict = (page: Page, group: string) =>
  page.getByRole('region', { name: group, exact: true }).getByRole('listitem');

test.beforeEach(async ({ page }) => {
  await page.goto('check/');
});

test.describe('a pasted host', () => {
  test('is understood, judged and explained', async ({ page }) => {
    await box(page).fill(`${SERVER_2003}volsnap.sys 5.2.3790.4127`);
    await expect(page.getByRole('combobox', { name: 'Operating system' })).toHaveText(/Windows Server 2003/);
    await expect(page.getByRole('combobox', { name: 'Service pack' })).toHaveValue('SP2');
    await expect(page.getByRole('combobox', { name: 'Architecture' })).toHaveValue('x86');
    const below = verdict(page, 'Not fixed');
    await expect(below).toContainText('KB 2748349');
    await expect(below).toContainText('below 5.2.3790.5059 of KB2748349');
    await expect(below).toContainText('Would be fixed by KB 2748349, version 5.2.3790.5059');
    await expect(verdict(page, 'Fixed')).toContainText('the very version that KB940041 ships');
  });

  test('on the LDR branch is not helped by a higher GDR number', async ({ page }) => {
    await box(page).fill('volsnap.sys 6.0.6002.22774');
    await expect(verdict(page, 'Not fixed')).toContainText('6.0.6002.18679 does not count');
  });

  test('with an unknown version is told the exact command to run', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await box(page).fill('KB2748349');
    const unknown = verdict(page, 'Unknown');
    await expect(unknown).toContainText('wmic datafile where name=');
    await unknown.getByRole('button', { name: 'Copy command' }).click();
    await expect(page.getByText('Copied command')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^wmic datafile .*get Name,Version$/,
    );
  });

  test('with an unknown system is asked for it where the files of an article differ by system', async ({
    page,
  }) => {
    await box(page).fill('KB977381');
    await expect(verdict(page, 'Unknown')).toContainText('run systeminfo and paste what it says');
    await box(page).fill(`${SERVER_2003}KB977381`);
    await expect(verdict(page, 'Unknown')).toContainText('Dfsr.exe');
  });

  test('with a cut list is told so, and the cut number is no KB', async ({ page }) => {
    await box(page).fill('Hotfix(s): 3 Hotfix(s) Installed.\n   [01]: KB940041\n   [02]: KB2862');
    const problems = page.getByRole('region', { name: 'Problems in the paste' });
    await expect(problems).toContainText('KB2862');
    await expect(page.getByRole('list', { name: 'Installed hotfixes' }).getByRole('listitem')).toHaveCount(1);
  });

  test('without an ending in the name of its driver is judged all the same', async ({ page }) => {
    await box(page).fill('volsnap 5.2.3790.4127 on 2003 SP2 x86');
    await expect(verdict(page, 'Not fixed')).toContainText('below 5.2.3790.5059 of KB2748349');
  });

  test('whose file rides along unchanged is told that this says nothing', async ({ page }) => {
    await box(page).fill('Windows Server 2008 R2\ndfsrress.dll 6.1.7600.16385');
    await expect(
      page.getByText(/dfsrress\.dll 6\.1\.7600\.16385: .* as it was released, unchanged/),
    ).toBeVisible();
  });

  test('with multipath disks, filters and writers is led to what is written about them', async ({ page }) => {
    await box(page).fill('MPIO Disk0   Disk 1       RR           Microsoft DSM');
    const leads = page.getByRole('region', { name: 'Read on' });
    await expect(leads.getByRole('link', { name: /^Multipath I\/O, 1 article/ })).toHaveAttribute(
      'href',
      /components\/mpio\/$/,
    );
  });

  test('shows the lines that nothing was understood of', async ({ page }) => {
    await box(page).fill('volsnap.sys 5.2.3790.4127\n\n\nnothing that a machine would say');
    await page.getByText('Not understood: 1 line').click();
    await expect(page.getByText('nothing that a machine would say', { exact: true }).last()).toBeVisible();
  });

  test('is asked about in a sentence with bare numbers', async ({ page }) => {
    await box(page).fill('2008 R2 SP1: do I need 977381 or 1234567?');
    await expect(verdict(page, 'Unknown')).toContainText('KB 977381');
    await expect(page.getByRole('list', { name: 'KBs', exact: true })).toContainText('KB977381');
    await expect(page.getByRole('list', { name: 'Maybe KBs' })).toContainText('1234567');
  });

  test('with hundreds of versions of one file is told how many were judged', async ({ page }) => {
    const lines = Array.from({ length: 300 }, (_, index) => `volsnap.sys 6.0.6002.${18000 + index}`);
    await box(page).fill(lines.join('\n'));
    await expect(
      page.getByText(/volsnap\.sys stands in the paste with 300 .* the first 200 were judged/),
    ).toBeVisible();
  });

  test('has a KB that is not here named as such', async ({ page }) => {
    await box(page).fill('KB123456');
    await expect(
      page.getByText('Not judged, because no article with files is here: KB123456.'),
    ).toBeVisible();
  });
});

test.describe('chips', () => {
  test('are changed, left out and brought back', async ({ page }) => {
    await box(page).fill('volsnap.sys 5.2.3790.4127');
    await expect(verdict(page, 'Not fixed')).toHaveCount(1);
    const files = page.getByRole('list', { name: 'Files' });
    await files.getByRole('button', { name: 'Change volsnap.sys 5.2.3790.4127' }).click();
    await files.getByLabel('Version').fill('5.2.3790.x');
    await files.getByLabel('Version').press('Enter');
    await expect(files.getByRole('alert')).toContainText('is no file version');
    await files.getByLabel('Version').fill('5.2.3790.5059');
    await files.getByLabel('Version').press('Enter');
    await expect(verdict(page, 'Fixed')).toHaveCount(2);
    await files.getByRole('button', { name: /^Leave out/ }).click();
    await expect(page.getByText('No article here ships a file that was found in the paste')).toBeVisible();
    await page.getByRole('button', { name: 'Undo my changes' }).click();
    await expect(verdict(page, 'Not fixed')).toHaveCount(1);
  });

  test('of a version alone ask which file it is of', async ({ page }) => {
    await box(page).fill(`${SERVER_2003}5.2.3790.4127`);
    await expect(
      page.getByText('No verdict yet for a version without a name: say above which file it is of.'),
    ).toBeVisible();
    const files = page.getByRole('list', { name: 'Files' });
    await files.getByRole('button', { name: 'Volsnap.sys', exact: true }).click();
    await expect(verdict(page, 'Fixed')).toContainText('the very version that KB940041 ships');
  });

  test('name a system once, though the paste leaves open which release it is', async ({ page }) => {
    await box(page).fill(SERVER_2003);
    await expect(
      page
        .getByRole('combobox', { name: 'Operating system' })
        .getByRole('option', { name: 'Windows Server 2003', exact: true }),
    ).toHaveCount(1);
  });

  test('of the system can be decided by the reader', async ({ page }) => {
    await box(page).fill(`${SERVER_2003}volsnap.sys 5.2.3790.3000`);
    await expect(verdict(page, 'Not fixed')).toHaveCount(2);
    await page.getByRole('combobox', { name: 'Service pack' }).selectOption('SP1');
    await expect(verdict(page, 'Fixed')).toContainText('5.2.3790.2985');
    await expect(page.getByText('set by you')).toBeVisible();
    await page.getByRole('combobox', { name: 'Service pack' }).selectOption('as pasted');
    await expect(verdict(page, 'Not fixed')).toHaveCount(2);
  });
});

test.describe('verdicts', () => {
  test('are narrowed, grouped and copied for a ticket', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await box(page).fill(`${SERVER_2003}volsnap.sys 5.2.3790.4127`);
    await page.getByRole('checkbox', { name: /^Fixed/ }).uncheck();
    await expect(page.getByText('1 verdict shown')).toBeVisible();
    await page.getByRole('button', { name: 'Copy for a ticket' }).click();
    await expect(page.getByText('Copied 1 verdict')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    for (const fact of [
      'KB2748349',
      'Volsnap.sys',
      'Have: 5.2.3790.4127',
      'Need: 5.2.3790.5059',
      '/kb/2748349/',
    ]) {
      expect(text).toContain(fact);
    }
    expect(text).toMatch(/Data of \d{4}-\d{2}-\d{2}\.$/);
    await page.getByRole('combobox', { name: 'Group by' }).selectOption('file');
    await expect(page.getByRole('region', { name: 'Volsnap.sys' })).toBeVisible();
    await page.getByRole('searchbox', { name: 'Contains' }).fill('nowhere to be found');
    await expect(page.getByText('0 verdicts shown')).toBeVisible();
  });
});

test.describe('files and times', () => {
  test('a UTF-16 file of wmic is read when it is opened', async ({ page }) => {
    const list = '\uFEFFHotFixID  ServicePackInEffect\r\r\nKB940041  SP3\r\r\nFile 1    KB977381\r\r\n';
    await page.getByLabel('Open files').setInputFiles({
      name: 'list.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(list, 'utf16le'),
    });
    await expect(page.getByRole('list', { name: 'Opened' })).toContainText('list.txt');
    const kbs = page.getByRole('list', { name: 'Installed hotfixes' });
    await expect(kbs.getByText('KB940041')).toBeVisible();
    await page.getByRole('button', { name: 'Close list.txt' }).click();
    await expect(kbs).toHaveCount(0);
  });

  test('local file times are compared in the zone of the host', async ({ page }) => {
    await box(page).fill(
      `${SERVER_2003} Directory of C:\\Windows\\System32\\drivers\n\n08/06/2007  03:27 PM           168,960 volsnap.sys\n`,
    );
    await page.getByRole('combobox', { name: 'Time zone of the host' }).selectOption('UTC+02:00');
    const row = page.getByRole('region', { name: 'File times' }).getByRole('row', { name: /volsnap\.sys/ });
    await expect(row).toContainText('Match');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    await expect(row).toContainText('2007-08-06 13:27 UTC, 5.2.3790.4127 in KB 940041');
    await page.getByRole('combobox', { name: 'Time zone of the host' }).selectOption('UTC+01:00');
    await expect(row).toContainText('daylight saving');
    await page.getByRole('combobox', { name: 'Time zone of the host' }).selectOption('UTC+09:00');
    await expect(row).toContainText('Different');
  });
});

test('nothing of a paste leaves the page: not by address, storage, console or request', async ({ page }) => {
  const said: string[] = [];
  page.on('request', (request) => said.push(request.url(), request.postData() ?? ''));
  page.on('console', (message) => said.push(message.text()));
  page.on('websocket', (socket) => said.push(socket.url()));
  await box(page).fill(
    `Host Name: MARKEDHOST\nmarkedfile.sys 6.1.7601.31337\nvolsnap.sys 5.2.3790.4127\nKB7654321\n`,
  );
  await expect(verdict(page, 'Not fixed')).toHaveCount(1);
  await page.getByRole('checkbox', { name: /^Fixed/ }).uncheck();
  await page.getByRole('searchbox', { name: 'Contains' }).fill('markedwords');
  await page.getByRole('combobox', { name: 'Service pack' }).selectOption('SP2');
  await page.waitForTimeout(500);
  const kept = await page.evaluate(async () => [
    location.href,
    document.cookie,
    JSON.stringify(history.state),
    JSON.stringify({ ...localStorage }),
    JSON.stringify({ ...sessionStorage }),
    JSON.stringify(await indexedDB.databases()),
    JSON.stringify(await caches.keys()),
  ]);
  const trace = /marked|31337|7654321|volsnap|4127/i;
  expect([...said, ...kept].filter((text) => trace.test(text))).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
  await page.reload();
  await expect(box(page)).toHaveValue('');
});

test('on a phone a link leads past the chips to the verdicts', async ({ page }) => {
  await box(page).fill(`${SERVER_2003}volsnap.sys 5.2.3790.4127`);
  const link = page.getByRole('link', { name: '1 not fixed, 1 fixed' });
  if ((page.viewportSize()?.width ?? 0) >= 1024) {
    await expect(link).toBeHidden();
  } else {
    await link.click();
    await expect(page.getByRole('heading', { name: /^Verdicts/ })).toBeInViewport();
  }
});

test('the header searches from here as from any other page', async ({ page }) => {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox', { name: 'Search articles' })).toBeFocused();
  await page.keyboard.type('mpio');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=mpio$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no dead controls are shown, and a sentence says why', async ({ page }) => {
    const sentence = page.getByRole('main').locator('noscript');
    await expect(sentence).toBeVisible();
    expect(await sentence.innerText()).toContain('needs JavaScript');
    await expect(page.getByRole('main').getByRole('heading')).toHaveText('Is my file new enough?');
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
  });
});

test.describe('a paste of five megabytes', () => {
  const LINE =
    '"volsnap","Storage volumes","Kernel ","Boot","Running","OK","TRUE","FALSE","0","0","0","0","11/20/2010 1:34:00 AM","C:\\Windows\\system32\\drivers\\volsnap.sys","4,096"\n';
  const HOSTILE = {
    'a list of drivers': LINE.repeat(5_000_000 / LINE.length),
    'a million digits and no line': '1'.repeat(5_000_000),
    'control characters': '\u0001x\u0000'.repeat(1_666_666),
  };
  for (const [name, text] of Object.entries(HOSTILE)) {
    test(`${name}: the page answers and typing goes on`, async ({ page }) => {
      await page
        .getByLabel('Open files')
        .setInputFiles({ name: 'big.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
      await box(page).pressSequentially('volsnap.sys 5.2.3790.4127', { delay: 5 });
      const longest = await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let last = performance.now();
            let longestPause = 0;
            const end = last + 1500;
            const tick = (now: number) => {
              longestPause = Math.max(longestPause, now - last);
              last = now;
              if (now < end) requestAnimationFrame(tick);
              else done(longestPause);
            };
            requestAnimationFrame(tick);
          }),
      );
      expect(longest).toBeLessThan(500);
      await expect(verdict(page, 'Not fixed')).toHaveCount(1, { timeout: 15_000 });
    });
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the check meets WCAG 2.2 AA in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const broken = async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
      return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
    };
    expect(await broken()).toEqual([]);
    await box(page).fill(
      `${SERVER_2003}volsnap.sys 5.2.3790.4127\nKB977381\nnot a thing\nKB2862\n08/06/2007  03:27 PM    168,960 volsnap.sys`,
    );
    await expect(verdict(page, 'Not fixed')).toHaveCount(1);
    await page.getByRole('button', { name: 'Change KB977381' }).click();
    expect(await broken()).toEqual([]);
  });
}
