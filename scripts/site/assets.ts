import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { runProgram } from './run';

/** Where the stylesheet and the scripts are served from. */
export const ASSETS_DIR = join('public', 'assets');

/** Each becomes one file: a worker that loads further files one after the other would keep the first answer waiting. */
const SCRIPTS = {
  site: join('components', 'enhance', 'site.ts'),
  head: join('components', 'enhance', 'head.ts'),
  'search-worker': join('search', 'worker.ts'),
};

/** Builds the stylesheet and the scripts into a folder named by their hash, and gives the hash. */
export async function buildAssets(basePath: string): Promise<string> {
  const unnamed = join(ASSETS_DIR, 'new');
  rmSync(ASSETS_DIR, { recursive: true, force: true });
  mkdirSync(unnamed, { recursive: true });
  await runProgram('tailwindcss', [...stylesheetArguments(unnamed), '--minify'], process.env);
  await build({ ...scriptOptions(unnamed, basePath), minify: true });
  const hash = createHash('sha256');
  for (const name of readdirSync(unnamed).sort()) hash.update(readFileSync(join(unnamed, name)));
  const name = hash.digest('hex').slice(0, 12);
  renameSync(unnamed, join(ASSETS_DIR, name));
  return name;
}

/** How Tailwind makes the stylesheet. */
export function stylesheetArguments(dir: string): string[] {
  return ['--input', join('styles', 'site.css'), '--output', join(dir, 'site.css')];
}

/** How esbuild makes the scripts. */
export function scriptOptions(dir: string, basePath: string): BuildOptions {
  return {
    entryPoints: SCRIPTS,
    outdir: dir,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    logLevel: 'warning',
    define: { 'process.env.BASE_PATH': JSON.stringify(basePath), 'process.env.ASSETS_HASH': 'undefined' },
  };
}
