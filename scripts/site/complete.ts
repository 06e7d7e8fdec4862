import { cpSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { path } from '@/components/urls';
import { finishExport } from './finish';
import { filesToCompress, precompress } from './precompress';
import { preparedDir, readSettings } from './settings';
import { sitemapFiles } from './sitemap';

// The last step of a build: what the export leaves to do, and what is made of the finished pages.
const settings = readSettings(process.env);
const { outDir, siteUrl } = settings;
finishExport(outDir);
cpSync(preparedDir(settings), outDir, { recursive: true });
rmSync(preparedDir(settings), { recursive: true });
if (siteUrl !== null) writeSitemap(siteUrl);
await precompress(filesToCompress(files()).map((file) => join(outDir, file)));

function writeSitemap(origin: string): void {
  // A page is a folder with an `index.html`.
  const pages = files().filter((file) => /(^|\/)index\.html$/.test(file));
  const addresses = pages.map((file) => path(file.replace(/index\.html$/, ''))).sort();
  for (const { name, text } of sitemapFiles(origin, addresses)) writeFileSync(join(outDir, name), text);
}

/** What the site holds so far, by its paths below the site's root; a folder can be called `x.js`, too. */
function files(): string[] {
  return readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(outDir, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'));
}
