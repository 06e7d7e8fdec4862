import { readManifest } from '@/search/load/manifest';
import { readAddress } from '../search/address';
import { searchManifestUrl, searchUrl } from '../urls';

/**
 * Where the address asks for a search, fetches what its first answer needs into the browser's cache, while the program of the
 * page is still on its way. The worker's script stands beside the given one.
 */
export function fetchAhead(script: string): void {
  if (location.pathname !== searchUrl() || !readAddress(location.search).text) return;
  // What cannot be fetched is fetched again by the search itself, which says what is wrong.
  Promise.all([fetchWhole(new URL('search-worker.js', script)), fetchFirstAnswers()]).catch(() => undefined);
}

async function fetchFirstAnswers(): Promise<void> {
  const url = new URL(searchManifestUrl(), location.href);
  const manifest = readManifest(await (await fetch(url, { cache: 'no-cache' })).text());
  if (manifest) await fetchWhole(new URL(manifest.files[0]!.name, url));
}

/** For files named after their content: a copy that the browser has is right for ever. */
async function fetchWhole(url: URL): Promise<void> {
  await (await fetch(url, { cache: 'force-cache' })).arrayBuffer();
}
