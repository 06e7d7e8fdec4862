import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { path } from '@/components/urls';
import { finishExport } from './finish';
import { preparedDir, readSettings } from './settings';
import { sitemapFiles } from './sitemap';

// The last step of a build: what the export leaves to do, and what is made of the finished pages.
const settings = readSettings(process.env);
const { outDir, siteUrl } = settings;
finishExport(outDir);
cpSync(preparedDir(settings), outDir, { recursive: true });
rmSync(preparedDir(settings), { recursive: true });
if (siteUrl !== null) {
  for (const { name, text } of sitemapFiles(siteUrl, pageAddresses()))
    writeFileSync(join(outDir, name), text);
}

/** A page is a folder with an `index.html`. */
function pageAddresses(): string[] {
  return readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|[\\/])index\.html$/.test(file))
    .map((file) => path(file.replaceAll('\\', '/').replace(/index\.html$/, '')))
    .sort();
}
