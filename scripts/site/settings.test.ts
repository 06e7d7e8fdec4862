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
