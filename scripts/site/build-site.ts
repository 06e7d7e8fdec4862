import { loadLibrary } from '@/library/library';
import { buildAssets } from './assets';
import { finishExport } from './finish';
import { runProgram } from './run';
import { siteEnvironment, type SiteSettings } from './settings';
import { inputsHash, removeStamp, writeStamp } from './stamp';

/** Builds the static site. Throws a `ContentError` before anything is touched when the articles are not in order. */
export async function buildSite(settings: SiteSettings): Promise<void> {
  const { articles } = loadLibrary(settings.contentDir);
  console.log(`Building ${articles.length} articles of ${settings.contentDir} into ${settings.outDir}/`);
  const inputs = inputsHash(settings);
  removeStamp(settings);
  const assetsHash = await buildAssets(settings.basePath);
  await runProgram('next', ['build'], siteEnvironment(settings, assetsHash));
  finishExport(settings.outDir);
  writeStamp(settings, inputs);
}
