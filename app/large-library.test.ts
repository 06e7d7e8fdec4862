import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { sampleArticle, sampleRow, sampleTable } from '@/schema/sample-article';

// Two articles are a large library here.
vi.mock('@/library/article-data', async (original) => ({ ...(await original<object>()), MOST_OWN_FILES: 1 }));

const dir = mkdtempSync(join(tmpdir(), 'fixdex-'));
vi.stubEnv('CONTENT_DIR', dir);
for (const [kb, names] of [
  [990001, ['Volsnap.sys', 'Vss.dll']],
  [990002, ['volsnap.sys', 'Mpio.sys']],
] as const) {
  const fileTables = [sampleTable({ files: names.map((name) => sampleRow({ name })) })];
  writeFileSync(join(dir, `KB${kb}.json`), JSON.stringify(sampleArticle({ kb, fileTables })));
}

afterAll(() => rmSync(dir, { recursive: true }));

const answer = async (name: string, { GET }: Route) =>
  (await GET(new Request('http://localhost/'), { params: Promise.resolve({ name }) })).text();

interface Route {
  GET: (request: Request, context: { params: Promise<{ name: string }> }) => Promise<Response>;
}

test('the versions of a large library’s files are data by letter, each file once', async () => {
  const route = await import('./files/[name]/route');
  expect(route.generateStaticParams().map(({ name }) => name)).toEqual(['names-m.json', 'names-v.json']);
  const { files } = JSON.parse(await answer('names-v.json', route)) as {
    files: { name: string; versions: { kb: number }[] }[];
  };
  expect(files.map(({ name, versions }) => [name, versions.map(({ kb }) => kb)])).toEqual([
    ['Volsnap.sys', [990002, 990001]],
    ['Vss.dll', [990001]],
  ]);
});

test('the page of a file leads to the data of its letter, and to no sheet', async () => {
  const html = await answer('volsnap.sys', await import('./files/[name]/index.html/route'));
  expect(html).toContain('<link rel="alternate" type="application/json" href="/files/names-v.json"/>');
  expect(html).toContain('<a href="/files/names-v.json">JSON</a>');
  expect(html).not.toContain('.csv');
});
