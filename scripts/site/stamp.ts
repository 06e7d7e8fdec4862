import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ASSETS_DIR } from './assets';
import type { SiteSettings } from './settings';

/** What goes into a site besides its articles. */
const CODE = [
  'app',
  'components',
  'content/lexicon',
  'library',
  'public',
  'schema',
  'scripts',
  'search',
  'styles',
  'versions',
  'next.config.js',
  'package-lock.json',
];

/** A hash of everything that a build reads; equal hashes mean equal sites. */
export function inputsHash(settings: SiteSettings): string {
  const hash = createHash('sha256').update(`${settings.basePath}\n${settings.siteUrl ?? ''}\n`);
  for (const root of [...CODE, settings.contentDir]) {
    for (const file of filesBelow(root)) hash.update(`${file}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Whether the built site is there and was built from just these inputs. */
export function isFresh(settings: SiteSettings, inputs: string): boolean {
  const stamp = stampFile(settings);
  const isComplete = existsSync(join(settings.outDir, 'index.html')) && existsSync(stamp);
  return isComplete && readFileSync(stamp, 'utf8') === inputs;
}

/** Notes what a finished build was made of. */
export function writeStamp(settings: SiteSettings, inputs: string): void {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(stampFile(settings), inputs);
}

/** Forgets the last build, so that one which breaks off is not taken for finished. */
export function removeStamp(settings: SiteSettings): void {
  rmSync(stampFile(settings), { force: true });
}

function stampFile({ outDir }: SiteSettings): string {
  return join('.cache', `${outDir.replace(/\W+/g, '-')}.built-from`);
}

function filesBelow(root: string): string[] {
  if (!existsSync(root)) return [];
  if (statSync(root).isFile()) return [root];
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, name))
    .filter((file) => !file.startsWith(ASSETS_DIR) && !/\.test\.tsx?$/.test(file) && statSync(file).isFile())
    .sort();
}
