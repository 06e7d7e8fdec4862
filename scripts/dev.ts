import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { context } from 'esbuild';
import { loadLibrary } from '@/library/library';
import { writeIndexFiles } from './index-files';
import { ASSETS_DIR, scriptOptions, stylesheetArguments } from './site/assets';
import { runProgram, startProgram } from './site/run';
import { sayErrors } from './site/say-errors';
import { readSettings, siteEnvironment } from './site/settings';

await sayErrors(async () => {
  const settings = readSettings(process.env);
  const { articles, lexicon } = loadLibrary(settings.contentDir);
  const dir = join(ASSETS_DIR, 'dev');
  mkdirSync(dir, { recursive: true });
  writeIndexFiles(join(dir, 'search'), articles, lexicon);
  const scripts = await context(scriptOptions(dir, settings.basePath));
  await scripts.watch();
  const stylesheet = startProgram(
    'tailwindcss',
    [...stylesheetArguments(dir), '--watch=always'],
    process.env,
  );
  try {
    await runProgram(
      'next',
      ['dev', '--port', process.env.PORT ?? '3000'],
      siteEnvironment({ ...settings, siteUrl: null }, 'dev'),
    );
  } finally {
    stylesheet.kill();
    await scripts.dispose();
  }
});
