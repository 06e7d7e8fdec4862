import { findBrowser } from './site/browser';
import { buildSite } from './site/build-site';
import { runProgram } from './site/run';
import { sayErrors } from './site/say-errors';
import { serveSite } from './site/serve';
import { readSettings, type SiteSettings } from './site/settings';
import { inputsHash, isFresh } from './site/stamp';

/** Where tests look for a free port first. */
const FIRST_PORT = 4300;

/** The host that the site in a subfolder says it is reached at. */
const SUBFOLDER_HOST = 'https://kb.example.com';

await sayErrors(async () => {
  const browser = findBrowser();
  const settings = readSettings(process.env);
  const subfolder = {
    ...settings,
    basePath: '/tools/fixdex',
    siteUrl: SUBFOLDER_HOST,
    outDir: '.cache/subfolder-site',
  };
  await buildUnlessFresh(settings);
  await buildUnlessFresh(subfolder);
  const site = await serveSite(settings, FIRST_PORT);
  const belowSubfolder = await serveSite(subfolder, FIRST_PORT);
  try {
    await runProgram('playwright', ['test', ...process.argv.slice(2)], {
      ...process.env,
      E2E_BROWSER: browser,
      E2E_SITE: site.address,
      E2E_SUBFOLDER_SITE: belowSubfolder.address,
    });
  } finally {
    site.close();
    belowSubfolder.close();
  }
});

async function buildUnlessFresh(settings: SiteSettings): Promise<void> {
  if (!isFresh(settings, inputsHash(settings))) await buildSite(settings);
}
