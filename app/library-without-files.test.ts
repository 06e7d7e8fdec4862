import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { sampleArticle } from '@/schema/sample-article';

const dir = mkdtempSync(join(tmpdir(), 'fixdex-'));
writeFileSync(join(dir, 'KB990001.json'), JSON.stringify(sampleArticle()));
vi.stubEnv('CONTENT_DIR', dir);

afterAll(() => rmSync(dir, { recursive: true }));

const ROUTES = {
  'pages of files': () => import('./files/[name]/index.html/route'),
  'data of files': () => import('./files/[name]/route'),
  'data of the host check': () => import('./check/data/[part]/route'),
  'pages of components': () => import('./components/[id]/index.html/route'),
};

test.each(Object.entries(ROUTES))('%s are never without a page, so that the site builds', async (_, load) => {
  const { generateStaticParams } = await load();
  expect(generateStaticParams().length).toBeGreaterThan(0);
});

test('the stand-in for the data of files lists none', async () => {
  const { GET, generateStaticParams } = await ROUTES['data of files']();
  const response = await GET(new Request('http://localhost/'), {
    params: Promise.resolve(generateStaticParams()[0]!),
  });
  expect(await response.json()).toEqual({ asOf: null, files: [] });
});
