import { readManifest } from '@/search/load/manifest';
import { readAddress } from '../search/address';
import { startEarly } from '../search/early-worker';
import { searchManifestUrl, searchUrl } from '../urls';

/**
 * Where the address asks for a search, begins it while the program of the page is still on its way: the worker starts, and
 * what its first answer needs is fetched into the browser's cache meanwhile. The worker's script stands beside the given one.
 */
export function searchAhead(script: string): void {
  const address = readAddress(location.search);
  if (location.pathname !== searchUrl() || !address.text) return;
  const manifest = new URL(searchManifestUrl(), location.href);
  startEarly(new URL('search-worker.js', script).href, manifest.href, address);
  // What cannot be fetched is fetched again by the search itself, which says what is wrong.
  fetchFirstAnswers(manifest).catch(() => undefined);
}

/** For a file named after its content, a copy that the browser has is right for ever. */
async function fetchFirstAnswers(url: URL): Promise<void> {
  const manifest = readManifest(await (await fetch(url, { cache: 'no-cache' })).text());
  if (!manifest) return;
  const first = await fetch(new URL(manifest.files[0]!.name, url), { cache: 'force-cache' });
  await first.arrayBuffer();
}
