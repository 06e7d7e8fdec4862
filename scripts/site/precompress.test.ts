import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesToCompress, precompress } from './precompress';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'fixdex-'));
});

afterEach(() => rmSync(dir, { recursive: true }));

test('files of a kilobyte and more get a compressed copy', async () => {
  const large = 'word '.repeat(1000);
  for (const [name, text] of Object.entries({ 'a.html': large, 'small.html': 'word' })) {
    writeFileSync(join(dir, name), text);
  }
  await precompress([join(dir, 'a.html'), join(dir, 'small.html')]);
  expect(readdirSync(dir)).toEqual(['a.html', 'a.html.gz', 'small.html']);
  expect(gunzipSync(readFileSync(join(dir, 'a.html.gz'))).toString()).toBe(large);
});

const FILES = [
  'index.html',
  'kb/1/index.html',
  'kb/2/index.html',
  'files/a.sys/index.html',
  'assets/1/site.js',
];

test('texts are compressed, what is packed or a picture is not', () => {
  expect(filesToCompress([...FILES, 'search/index-1.fdx', 'a.png'])).toEqual(FILES);
});

test('of a large library, the pages of articles and files are left to the server', () => {
  expect(filesToCompress(FILES, 1)).toEqual(['index.html', 'assets/1/site.js']);
});
