import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { ARTICLES_DIR } from './articles';
import { loadLibrary, type Library } from './library';

/** Without it the garbage of pages may grow the heap to several times a large library before any is collected. */
const COLLECT_GARBAGE_EARLIER = '--heap-growing-percent=30';

/** Next gives its pages and its documents each a copy of this module; what all of a process share stands here. */
const shared = globalThis as { fixdexLibrary?: Library };

/** The articles that the site is built from, `CONTENT_DIR` or those that come with Fixdex, read once per process. */
export function siteLibrary(): Library {
  shared.fixdexLibrary ??= load();
  return shared.fixdexLibrary;
}

/** The folder of the articles that the site is built from. */
export function siteContentDir(): string {
  return process.env.CONTENT_DIR ? resolve(process.env.CONTENT_DIR) : ARTICLES_DIR;
}

function load(): Library {
  setFlagsFromString(COLLECT_GARBAGE_EARLIER);
  return loadLibrary(siteContentDir());
}
