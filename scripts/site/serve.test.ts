import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveSite, type ServedSite } from './serve';

const FIRST_PORT = 4700;

let outDir: string;
let site: ServedSite | undefined;

beforeEach(() => {
  outDir = mkdtempSync(join(tmpdir(), 'fixdex-'));
  mkdirSync(join(outDir, 'kb', '1'), { recursive: true });
  mkdirSync(join(outDir, 'assets'));
  mkdirSync(join(outDir, 'search', 'cards-0a1b2c3d'), { recursive: true });
  for (const name of ['manifest.json', 'titles-0123456789abcdef.fdx', 'cards-0a1b2c3d/0.fdx'])
    writeFileSync(join(outDir, 'search', name), name);
  writeFileSync(join(outDir, 'kb', '1', 'index.html'), 'article');
  writeFileSync(join(outDir, 'assets', 'site.css'), 'style');
  writeFileSync(join(outDir, '404.html'), 'not here');
});

afterEach(() => {
  site?.close();
  rmSync(outDir, { recursive: true });
});

async function get(basePath: string, path: string) {
  site = await serveSite({ contentDir: '', basePath, siteUrl: null, outDir }, FIRST_PORT);
  const response = await fetch(new URL(path, site.address), { redirect: 'manual' });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

test('a folder is answered with its page, also below a subfolder', async () => {
  expect(await get('/x', '/x/kb/1/')).toMatchObject({ status: 200, text: 'article' });
});

test('a missing address is answered with the page for it, and so is one outside the subfolder', async () => {
  expect(await get('/x', '/x/kb/2/')).toMatchObject({ status: 404, text: 'not here' });
  site?.close();
  expect(await get('/x', '/kb/1/')).toMatchObject({ status: 404, text: 'not here' });
});

test('the subfolder without its slash leads to the start page', async () => {
  const { status, headers } = await get('/x', '/x');
  expect([status, headers.get('location')]).toEqual([308, '/x/']);
});

test.each(['/assets/site.css', '/search/titles-0123456789abcdef.fdx', '/search/cards-0a1b2c3d/0.fdx'])(
  'a file with a hash in its address is kept by the browser: %s',
  async (address) => {
    expect((await get('', address)).headers.get('cache-control')).toContain('immutable');
  },
);

test.each(['/kb/1/', '/search/manifest.json'])('what may change is asked for again: %s', async (address) => {
  expect((await get('', address)).headers.get('cache-control')).toBe('no-cache');
});

test('a file with a compressed copy beside it is sent as that copy', async () => {
  writeFileSync(join(outDir, 'kb', '1', 'index.html.gz'), gzipSync('article'));
  const { text, headers } = await get('', '/kb/1/');
  expect([text, headers.get('content-encoding'), headers.get('vary')]).toEqual([
    'article',
    'gzip',
    'Accept-Encoding',
  ]);
});

test('a taken port is left alone and the next free one is used', async () => {
  const other = createServer().listen(FIRST_PORT, '127.0.0.1');
  await new Promise((ready) => other.once('listening', ready));
  site = await serveSite({ contentDir: '', basePath: '', siteUrl: null, outDir }, FIRST_PORT);
  expect(Number(new URL(site.address).port)).toBeGreaterThan(FIRST_PORT);
  other.close();
});
