import { Command } from 'commander';
import { join, resolve } from 'node:path';
import { writeMadeUpArticles } from './e2e/made-up-articles';
import { findBrowser } from './site/browser';
import { buildSite } from './site/build-site';
import { runProgram } from './site/run';
import { sayErrors } from './site/say-errors';
import { serveSite, type ServedSite } from './site/serve';
import { readSettings, type SiteSettings } from './site/settings';
import { inputsHash, isFresh } from './site/stamp';

/** Where tests look for a free port first. */
const FIRST_PORT = 4300;

/** The host that sites in the tests say they are reached at. */
const HOST = 'https://kb.example.com';

const MADE_UP_DIR = join('.cache', 'made-up-articles');
const MADE_UP_ARTICLES = 300;

const program = new Command('test:e2e')
  .description('Tests the built site in a browser; further arguments are those of Playwright.')
  .option('--archive <dir>', 'folder of articles for the tests of archives (else made-up articles)')
  .allowUnknownOption()
  .allowExcessArguments()
  .parse();

await sayErrors(async () => {
  const browser = findBrowser();
  const served = await serveSites(sites(readSettings(process.env)));
  try {
    const [site, belowSubfolder, archive] = served.map(({ address }) => address);
    await runProgram('playwright', ['test', ...program.args], {
      ...process.env,
      E2E_BROWSER: browser,
      E2E_SITE: site,
      E2E_SUBFOLDER_SITE: belowSubfolder,
      E2E_ARCHIVE_SITE: archive,
    });
  } finally {
    for (const site of served) site.close();
  }
});

/** The site itself, the same one below a subfolder, and one of many articles. */
function sites(settings: SiteSettings): SiteSettings[] {
  const { archive } = program.opts<{ archive?: string }>();
  if (!archive) writeMadeUpArticles(MADE_UP_DIR, MADE_UP_ARTICLES);
  const subfolder = { basePath: '/tools/fixdex', siteUrl: HOST, outDir: '.cache/subfolder-site' };
  const contentDir = resolve(archive ?? MADE_UP_DIR);
  return [
    settings,
    { ...settings, ...subfolder },
    { ...settings, contentDir, siteUrl: HOST, outDir: '.cache/archive-site' },
  ];
}

async function serveSites(sites: readonly SiteSettings[]): Promise<ServedSite[]> {
  for (const site of sites) if (!isFresh(site, inputsHash(site))) await buildSite(site);
  return Promise.all(sites.map((site) => serveSite(site, FIRST_PORT)));
}
