import { describe, expect, test } from 'vitest';
import { looksPasted, onOneLine, printAddress, readAddress } from './address';

describe('the address of a search', () => {
  test.each([
    { text: 'replicaton stoped', verbatim: false },
    { text: 'replicaton stoped', verbatim: true },
    { text: 'c# & 100% "diff area" os:2008r2', verbatim: false },
    { text: 'größe ドライバー', verbatim: true },
    { text: '', verbatim: false },
  ])('$text, as typed: $verbatim, comes back as it was', (address) => {
    const url = new URL(printAddress(address), 'https://fixdex.example');
    expect(readAddress(url.search)).toEqual(address);
  });

  test('a search for nothing is the home page', () => {
    expect(printAddress({ text: '   ', verbatim: true })).toBe('/');
  });

  test('a form that the browser sent by itself is read', () => {
    expect(readAddress('?q=dfsr+stops+%2B+4004')).toEqual({ text: 'dfsr stops + 4004', verbatim: false });
  });
});

describe('telling pasted text from a query', () => {
  test.each(['volsnap.sys 6.0.6002.18679', 'KB977381\n', '\r\n  mpio failover  \r\n', 'x'.repeat(200)])(
    'a single line is a query: %j',
    (text) => expect(looksPasted(text)).toBe(false),
  );

  test.each(['Event ID: 4004\r\nServer: FS01', 'a\rb', 'x'.repeat(201)])(
    'several lines or a long text are pasted: %j',
    (text) => expect(looksPasted(text)).toBe(true),
  );

  test('the lines of a paste are kept apart by spaces', () => {
    expect(onOneLine('Event ID: 4004\r\n\r\n  Source: DFSR\n')).toBe('Event ID: 4004 Source: DFSR ');
  });
});
