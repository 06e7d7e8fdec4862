import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildAssets } from './assets';
import { runProgram, runStep } from './run';
import { siteEnvironment, type SiteSettings } from './settings';
import { inputsHash, removeStamp, writeStamp } from './stamp';

/** Builds the static site. Throws before anything of the last build is touched when the articles are not in order. */
export async function buildSite(settings: SiteSettings): Promise<void> {
  await runStep('prepare', siteEnvironment(settings, ''));
  const inputs = inputsHash(settings);
  removeStamp(settings);
  const environment = siteEnvironment(settings, await buildAssets(settings.basePath));
  const lastPages = layLastPagesAside();
  const pages = runProgram('next', ['build'], environment);
  // At once, while Next is busy: promises for a hundred thousand files would take memory until the end of the build.
  rmSync(lastPages, { recursive: true, force: true });
  await pages;
  await runStep('complete', environment);
  writeStamp(settings, inputs);
  if (settings.siteUrl === null) {
    console.log(
      'SITE_URL is not set, so canonical links, sitemap.xml, feed.xml and opensearch.xml are left out.',
    );
  }
}

/** Next begins by deleting what it made last time; with a hundred thousand files that takes a while, so it finds nothing. */
function layLastPagesAside(): string {
  const [pages, aside] = [join('.next', 'server'), join('.cache', `old-pages-${process.pid}`)];
  if (existsSync(pages)) renameSync(pages, aside);
  return aside;
}
