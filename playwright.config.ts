import { defineConfig } from '@playwright/test';

/** `scripts/e2e.ts` finds the browser, serves the built site and says both here. */
const { E2E_BROWSER, E2E_SITE, E2E_SUBFOLDER_SITE, E2E_ARCHIVE_SITE, CI } = process.env;
if (!E2E_SITE) throw new Error('Run `npm run test:e2e`: it builds and serves the site that is tested.');

/** Tests of the site that is served under a subfolder and knows its host. */
const BELOW_SUBFOLDER = ['subfolder.spec.ts', 'absolute-addresses.spec.ts'];

/** Tests of a site with many articles. */
const OF_ARCHIVE = ['archive.spec.ts'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(CI),
  workers: 2,
  reporter: [['list']],
  use: {
    baseURL: E2E_SITE,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(E2E_BROWSER && { executablePath: E2E_BROWSER }),
      // The sandbox refuses to run as root.
      chromiumSandbox: process.getuid?.() !== 0,
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: [...BELOW_SUBFOLDER, ...OF_ARCHIVE],
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'phone',
      testIgnore: [...BELOW_SUBFOLDER, ...OF_ARCHIVE],
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
    {
      name: 'subfolder',
      testMatch: BELOW_SUBFOLDER,
      use: { baseURL: E2E_SUBFOLDER_SITE, viewport: { width: 1440, height: 900 } },
    },
    {
      name: 'archive',
      testMatch: OF_ARCHIVE,
      use: { baseURL: E2E_ARCHIVE_SITE, viewport: { width: 1440, height: 900 } },
    },
  ],
});
