import { expect, test } from 'vitest';
import { xml, xmlDocument, xmlText } from './xml';

test('text and attributes are escaped, content stands as it is', () => {
  expect(xml('a', { href: '/?q="x"&y' }, xml('b', {}, xmlText("<i> & 'it'")))).toBe(
    '<a href="/?q=&#34;x&#34;&#38;y"><b>&#60;i&#62; &#38; &#39;it&#39;</b></a>',
  );
});

test('characters that XML does not know are left out', () => {
  expect(xmlText('a\u0000b\u000bc\ud800d\ufffee\u{1f600}\n')).toBe('abcde\u{1f600}\n');
});

test('a document says its encoding', () => {
  expect(xmlDocument('<a></a>')).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a></a>\n');
});
