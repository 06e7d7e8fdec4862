import { join, resolve } from 'node:path';
import { ContentError } from '@/library/content-error';
import { siteContentDir } from '@/library/site-library';

/** What a build of the site depends on besides its code. */
export interface SiteSettings {
  /** The folder of articles, absolute. */
  contentDir: string;
  /** The subfolder that the site is served under: empty, or `/x`. */
  basePath: string;
  /** Scheme and host that the site is reached at, such as `https://kb.example.com`; null where nothing absolute is written. */
  siteUrl: string | null;
  /** Where the built site goes, below the project's folder. */
  outDir: string;
}

/**
 * Reads the settings from `CONTENT_DIR`, `BASE_PATH`, `SITE_URL` and `OUT_DIR`. Throws a `ContentError` for a base path
 * that is no path, and for an address of the site that is none or has another path.
 */
export function readSettings(env: NodeJS.ProcessEnv): SiteSettings {
  const basePath = readBasePath(env.BASE_PATH ?? '');
  return {
    contentDir: siteContentDir(),
    basePath,
    siteUrl: readSiteUrl(env.SITE_URL ?? '', basePath),
    outDir: env.OUT_DIR ?? 'out',
  };
}

/** The environment in which Next builds or serves a site with these settings. */
export function siteEnvironment(settings: SiteSettings, assetsHash: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    CONTENT_DIR: resolve(settings.contentDir),
    BASE_PATH: settings.basePath,
    SITE_URL: settings.siteUrl ?? '',
    OUT_DIR: settings.outDir,
    ASSETS_HASH: assetsHash,
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

/** Where a build lays what it makes before there are pages. */
export function preparedDir({ outDir }: SiteSettings): string {
  return join('.cache', `${outDir.replace(/\W+/g, '-')}.prepared`);
}

function readBasePath(text: string): string {
  const path = text.replace(/^\/*|\/+$/g, '');
  if (path === '') return '';
  if (/^[\w.~-]+(\/[\w.~-]+)*$/.test(path)) return `/${path}`;
  throw new ContentError(`BASE_PATH=${text} is no path of a subfolder. Give one like /x or /tools/fixdex.`);
}

function readSiteUrl(text: string, basePath: string): string | null {
  if (text.trim() === '') return null;
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.search || url.hash) {
    throw new ContentError(
      `SITE_URL=${text} is no address of a site. Give scheme and host, such as https://kb.example.com.`,
    );
  }
  const folder = url.pathname.replace(/\/+$/, '');
  if (folder === '' || folder === basePath) return url.origin;
  throw new ContentError(
    `SITE_URL=${text} names the subfolder ${folder}, but BASE_PATH is ${basePath || 'empty'}. Let them agree, or give SITE_URL without a subfolder.`,
  );
}
