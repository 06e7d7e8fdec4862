import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { context } from 'esbuild';
import { loadLibrary } from '@/library/library';
import { writeArticleFiles } from './article-files';
import { writeIndexFiles } from './index-files';
import { ASSETS_DIR, scriptOptions, stylesheetArguments } from './site/assets';
import { onEnd } from './site/on-end';
import { ended, startProgram } from './site/run';
import { sayErrors } from './site/say-errors';
import { readSettings, siteEnvironment } from './site/settings';

await sayErrors(async () => {
  const settings = readSettings(process.env);
  const { articles, lexicon } = loadLibrary(settings.contentDir);
  const dir = join(ASSETS_DIR, 'dev');
  mkdirSync(dir, { recursive: true });
  writeArticleFiles(dir, articles);
  writeIndexFiles(join(dir, 'search'), articles, lexicon);
  const scripts = await context(scriptOptions(dir, settings.basePath));
  await scripts.watch();
  const stylesheet = startProgram(
    'tailwindcss',
    [...stylesheetArguments(dir), '--watch=always'],
    process.env,
  );
  const pages = startProgram(
    'next',
    ['dev', '--port', process.env.PORT ?? '3000'],
    siteEnvironment({ ...settings, siteUrl: null }, 'dev'),
  );
  onEnd(() => pages.kill());
  // One that ends by itself, because its port is taken, has said why.
  process.exitCode = (await ended(pages)) ? 1 : 0;
  stylesheet.kill();
  await scripts.dispose();
});
