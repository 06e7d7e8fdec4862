import { resolve } from 'node:path';
import { ARTICLES_DIR } from './articles';
import { loadLibrary, type Library } from './library';

let loaded: Library | undefined;

/** The articles that the site is built from, `CONTENT_DIR` or those that come with Fixdex, read once per process. */
export function siteLibrary(): Library {
  loaded ??= loadLibrary(siteContentDir());
  return loaded;
}

/** The folder of the articles that the site is built from. */
export function siteContentDir(): string {
  return process.env.CONTENT_DIR ? resolve(process.env.CONTENT_DIR) : ARTICLES_DIR;
}
