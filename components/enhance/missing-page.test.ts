import { expect, test } from 'vitest';
import { kbInPath } from './missing-page';

test.each([
  ['/kb/123456/', 123456],
  ['/x/kb/123456', 123456],
  ['/KB977381', 977381],
  ['/KB/957316', 957316],
  ['/en-us/kb/2464365', 2464365],
  ['/kb/2285823/zh-tw', 2285823],
  ['/help/977381/some-slug', 977381],
  ['/Q163636.htm', 163636],
  ['/kb/977381.json', 977381],
])('%s names KB %d', (path, kb) => {
  expect(kbInPath(path)).toBe(kb);
});

test.each([
  '/',
  '/components/dfsr/',
  '/os/windows-server-2012/',
  '/files/2012.sys',
  '/kb/',
  '/kb/0/',
  '/kb/9773811234/',
])('%s names none', (path) => {
  expect(kbInPath(path)).toBeNull();
});
