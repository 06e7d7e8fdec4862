import { resolve } from 'node:path';
import { ContentError } from '@/library/content-error';
import { siteContentDir } from '@/library/site-library';

/** What a build of the site depends on besides its code. */
export interface SiteSettings {
  /** The folder of articles, absolute. */
  contentDir: string;
  /** The subfolder that the site is served under: empty, or `/x`. */
  basePath: string;
  /** Where the built site goes, below the project's folder. */
  outDir: string;
}

/** Reads the settings from `CONTENT_DIR`, `BASE_PATH` and `OUT_DIR`. Throws a `ContentError` for a base path that is no path. */
export function readSettings(env: NodeJS.ProcessEnv): SiteSettings {
  return {
    contentDir: siteContentDir(),
    basePath: readBasePath(env.BASE_PATH ?? ''),
    outDir: env.OUT_DIR ?? 'out',
  };
}

/** The environment in which Next builds or serves a site with these settings. */
export function siteEnvironment(settings: SiteSettings, assetsHash: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    CONTENT_DIR: resolve(settings.contentDir),
    BASE_PATH: settings.basePath,
    OUT_DIR: settings.outDir,
    ASSETS_HASH: assetsHash,
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

function readBasePath(text: string): string {
  const path = text.replace(/^\/*|\/+$/g, '');
  if (path === '') return '';
  if (/^[\w.~-]+(\/[\w.~-]+)*$/.test(path)) return `/${path}`;
  throw new ContentError(`BASE_PATH=${text} is no path of a subfolder. Give one like /x or /tools/fixdex.`);
}
