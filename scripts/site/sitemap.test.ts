import { expect, test } from 'vitest';
import { sitemapFiles } from './sitemap';

const HOST = 'https://kb.example.com';

const located = (text: string) => [...text.matchAll(/<loc>(.*?)<\/loc>/g)].map((match) => match[1]);

test('a small site has one part, which the index names', () => {
  const [index, part, ...others] = sitemapFiles(HOST, ['/x/', '/x/kb/1/']);
  expect(others).toEqual([]);
  expect(index).toMatchObject({ name: 'sitemap.xml' });
  expect(located(index?.text ?? '')).toEqual([`${HOST}/sitemap-1.xml`]);
  expect(part).toMatchObject({ name: 'sitemap-1.xml' });
  expect(located(part?.text ?? '')).toEqual([`${HOST}/x/`, `${HOST}/x/kb/1/`]);
});

test('a large site has further parts, none with too many addresses and no address twice', () => {
  const addresses = Array.from({ length: 120_001 }, (_, kb) => `/kb/${kb}/`);
  const [index, ...parts] = sitemapFiles(HOST, addresses);
  const lists = parts.map(({ text }) => located(text));
  expect(lists.map(({ length }) => length)).toEqual([50_000, 50_000, 20_001]);
  expect(lists.flat()).toEqual(addresses.map((address) => HOST + address));
  expect(located(index?.text ?? '')).toHaveLength(3);
});

test('no part is longer than allowed', () => {
  const addresses = Array.from({ length: 100 }, (_, kb) => `/kb/${'9'.repeat(500)}${kb}/`);
  const parts = sitemapFiles(HOST, addresses, { addresses: 1000, bytes: 10_000 }).slice(1);
  expect(parts.length).toBeGreaterThan(5);
  expect(Math.max(...parts.map(({ text }) => Buffer.byteLength(text)))).toBeLessThanOrEqual(10_000);
});
