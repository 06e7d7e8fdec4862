import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLibrary } from '@/library/library';
import { writeArticleFiles } from '../article-files';
import { writeIndexFiles } from '../index-files';
import { feed } from './feed';
import { openSearch } from './open-search';
import { sayErrors } from './say-errors';
import { preparedDir, readSettings } from './settings';

// A step of the build with a process of its own, which gives its memory back when it ends: everything of the site that
// is no page, and before it the proof that the articles are in order.
await sayErrors(async () => {
  const settings = readSettings(process.env);
  const { articles, lexicon } = loadLibrary(settings.contentDir);
  console.log(`Building ${articles.length} articles of ${settings.contentDir} into ${settings.outDir}/`);
  const dir = preparedDir(settings);
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  writeArticleFiles(dir, articles);
  writeIndexFiles(join(dir, 'search'), articles, lexicon);
  if (settings.siteUrl === null) return;
  writeFileSync(join(dir, 'opensearch.xml'), openSearch(settings.siteUrl));
  writeFileSync(join(dir, 'feed.xml'), feed(settings.siteUrl, articles));
});
