import { expect, test } from 'vitest';
import { toCsv, toTsv } from './sheet';

test('a spreadsheet file begins with a byte order mark and keeps versions as text', () => {
  expect(toCsv([{ 'File name': 'Volsnap.sys', Version: '6.0.6002.18679', Size: '224640' }])).toBe(
    '\uFEFFFile name,Version,Size\r\nVolsnap.sys,"=""6.0.6002.18679""",224640\r\n',
  );
});

test('no value of an article can act as a formula, and quotes and commas stay inside their cell', () => {
  expect(toCsv([{ a: '=cmd()', b: '@x', c: 'say "x", y' }])).toBe(
    '\uFEFFa,b,c\r\n"\'=cmd()","\'@x","say ""x"", y"\r\n',
  );
});

test('rows of tables with different columns share one line of names', () => {
  expect(
    toTsv([
      { name: 'a', size: '1' },
      { name: 'b', branch: 'LDR' },
    ]),
  ).toBe('name\tsize\tbranch\na\t1\t\nb\t\tLDR');
});

test('a tab or a line break inside a value does not break the row', () => {
  expect(toTsv([{ name: 'a\tb\nc' }])).toBe('name\na b c');
});
