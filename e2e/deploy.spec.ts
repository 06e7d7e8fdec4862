import { readFileSync } from 'node:fs';
import { contentPolicy } from '@/components/policy';
import { expect, test } from './site-test';

const read = (name: string) => readFileSync(`docs/deploy/${name}`, 'utf8');

/** A path of each kind that a site has. */
const SERVED = [
  '/assets/0123456789ab/site.css',
  '/_next/static/chunks/a.js',
  '/_next/static/media/a.woff2',
  '/search/titles-0123456789abcdef.fdx',
  '/search/cards-0123abcd/12.fdx',
  '/search/manifest.json',
  '/index.html',
  '/kb/977381/index.html',
  '/kb/977381.json',
  '/check/data/0.json',
];

const HEADERS = ['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy'];

test('the configuration for IIS is XML and sends the headers that the one for nginx sends', async ({
  page,
}) => {
  const { broken, headers } = await page.evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, 'text/xml');
    const added = [...xml.querySelectorAll('customHeaders > add')];
    return {
      broken: xml.querySelector('parsererror')?.textContent ?? null,
      headers: added.map((header) => [header.getAttribute('name'), header.getAttribute('value')]),
    };
  }, read('web.config'));
  expect(broken).toBeNull();
  const ofNginx = [...read('nginx.conf').matchAll(/^ *add_header (\S+) "(.*?)"/gm)].map(
    ([, ...header]) => header,
  );
  expect(headers).toEqual(ofNginx);
  expect(headers.map(([name]) => name)).toEqual(HEADERS);
});

test('the configuration for IIS lets browsers keep just what the one for nginx lets them keep', async ({
  page,
}) => {
  const locations = await page.evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, 'text/xml');
    return [...xml.querySelectorAll('location')].map((location) => ({
      path: `/${location.getAttribute('path')}`,
      kept: location.querySelector('clientCache')?.getAttribute('cacheControlCustom') === 'public, immutable',
    }));
  }, read('web.config'));
  const hashed = [...read('nginx.conf').matchAll(/^ *~(\S+) +"public.*immutable"/gm)].map(
    ([, pattern]) => new RegExp(pattern!),
  );
  const keptByIis = (path: string) =>
    locations
      .filter((location) => path === location.path || path.startsWith(`${location.path}/`))
      .sort((a, b) => b.path.length - a.path.length)[0]?.kept ?? false;
  const kept = SERVED.filter((path) => hashed.some((pattern) => pattern.test(path)));
  expect(kept).toHaveLength(5);
  expect(SERVED.filter(keptByIis)).toEqual(kept);
});

test('what servers say of content is what pages say, without the scripts that differ by page', () => {
  const policy = /Content-Security-Policy "(.*?)"/.exec(read('nginx.conf'))?.[1]?.split('; ') ?? [];
  const ofPages = contentPolicy([]).split('; ');
  const general = ofPages.filter((rule) => !/^(default|script)-src /.test(rule));
  expect(policy).toEqual([...general, "frame-ancestors 'self'"]);
});
