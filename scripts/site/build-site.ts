import { join } from 'node:path';
import { loadLibrary } from '@/library/library';
import { writeIndexFiles } from '../index-files';
import { buildAssets } from './assets';
import { finishExport } from './finish';
import { runProgram } from './run';
import { siteEnvironment, type SiteSettings } from './settings';
import { inputsHash, removeStamp, writeStamp } from './stamp';

/** Builds the static site. Throws a `ContentError` before anything is touched when the articles are not in order. */
export async function buildSite(settings: SiteSettings): Promise<void> {
  const { articles, lexicon } = loadLibrary(settings.contentDir);
  console.log(`Building ${articles.length} articles of ${settings.contentDir} into ${settings.outDir}/`);
  const inputs = inputsHash(settings);
  removeStamp(settings);
  const assetsHash = await buildAssets(settings.basePath);
  await runProgram('next', ['build'], siteEnvironment(settings, assetsHash));
  finishExport(settings.outDir);
  writeIndexFiles(join(settings.outDir, 'search'), articles, lexicon);
  writeStamp(settings, inputs);
}
