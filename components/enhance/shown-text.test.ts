import { expect, test } from 'vitest';
import { shownText } from './shown-text';

test.each([
  [7, 21, '7 of 21 rows'],
  [21, 21, '21 rows'],
  [1, 1, '1 row'],
  [0, 21, 'No file on this page matches.'],
])('%i of %i rows shown are told as “%s”', (shown, all, text) => {
  expect(shownText(shown, all, 'file')).toBe(text);
});

test('on the page of a file, versions are narrowed', () => {
  expect(shownText(0, 21, 'version')).toBe('No version on this page matches.');
});
