import { readFileSync } from 'node:fs';
import { contentPolicy } from '@/components/policy';
import { expect, test } from './site-test';

const read = (name: string) => readFileSync(`docs/deploy/${name}`, 'utf8');

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

test('what servers say of content is what pages say, without the scripts that differ by page', () => {
  const policy = /Content-Security-Policy "(.*?)"/.exec(read('nginx.conf'))?.[1]?.split('; ') ?? [];
  const ofPages = contentPolicy([]).split('; ');
  const general = ofPages.filter((rule) => !/^(default|script)-src /.test(rule));
  expect(policy).toEqual([...general, "frame-ancestors 'self'"]);
});
