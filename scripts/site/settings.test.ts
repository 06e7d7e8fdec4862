import { expect, test } from 'vitest';
import { readSettings } from './settings';

test.each([
  ['', ''],
  ['/', ''],
  ['/x', '/x'],
  ['x', '/x'],
  ['/tools/fixdex/', '/tools/fixdex'],
])('BASE_PATH=%s means the subfolder "%s"', (text, path) => {
  expect(readSettings({ NODE_ENV: 'test', BASE_PATH: text }).basePath).toBe(path);
});

test.each(['https://example.com/x', '/a b', '/x?y', '/x//y'])('BASE_PATH=%s is refused', (text) => {
  expect(() => readSettings({ NODE_ENV: 'test', BASE_PATH: text })).toThrow(/is no path of a subfolder/);
});

test.each([
  ['', '', null],
  ['https://kb.example.com', '', 'https://kb.example.com'],
  ['https://kb.example.com/', '/x', 'https://kb.example.com'],
  ['http://intranet:8080/x/', '/x', 'http://intranet:8080'],
])('SITE_URL=%s with BASE_PATH=%s means the host %s', (text, path, host) => {
  expect(readSettings({ NODE_ENV: 'test', BASE_PATH: path, SITE_URL: text }).siteUrl).toBe(host);
});

test.each(['kb.example.com', 'ftp://example.com', 'https://example.com/?q=1', 'https://'])(
  'SITE_URL=%s is refused',
  (text) => {
    expect(() => readSettings({ NODE_ENV: 'test', SITE_URL: text })).toThrow(/is no address of a site/);
  },
);

test('an address of the site with another subfolder than BASE_PATH is refused, naming both', () => {
  const env = { NODE_ENV: 'test', BASE_PATH: '/x', SITE_URL: 'https://example.com/y' } as const;
  expect(() => readSettings(env)).toThrow(/subfolder \/y, but BASE_PATH is \/x/);
});
