import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress } from './precompress';

let dir: string;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'fixdex-'));
});

afterEach(() => rmSync(dir, { recursive: true }));

test('text files of a kilobyte and more get a compressed copy; small, binary and packed ones do not', async () => {
  const large = 'word '.repeat(1000);
  const files = { 'a.html': large, 'b.js': large, 'small.html': 'word', 'index.fdx': large, 'a.png': large };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
  await precompress(Object.keys(files).map((name) => join(dir, name)));
  expect(readdirSync(dir).filter((name) => name.endsWith('.gz'))).toEqual(['a.html.gz', 'b.js.gz']);
  expect(gunzipSync(readFileSync(join(dir, 'a.html.gz'))).toString()).toBe(large);
});
