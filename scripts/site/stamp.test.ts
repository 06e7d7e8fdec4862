import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inputsHash } from './stamp';

let contentDir: string;

beforeEach(() => {
  contentDir = mkdtempSync(join(tmpdir(), 'fixdex-'));
  writeFileSync(join(contentDir, 'KB1.json'), '{}');
});

afterEach(() => rmSync(contentDir, { recursive: true }));

const hash = (basePath = '', siteUrl: string | null = null) =>
  inputsHash({ contentDir, basePath, siteUrl, outDir: 'out' });

test('the same inputs have the same hash', () => {
  expect(hash()).toBe(hash());
});

test('a changed article, a further article, another subfolder and another host each make another site', () => {
  const first = hash();
  writeFileSync(join(contentDir, 'KB1.json'), '[]');
  const changed = hash();
  writeFileSync(join(contentDir, 'KB2.json'), '{}');
  expect(new Set([first, changed, hash(), hash('/x'), hash('', 'https://example.com')]).size).toBe(5);
});
