import { describe, expect, test } from 'vitest';
import { findIdentifiers, IDENTIFIER_PATTERNS, normalHex } from './identifiers';

const keys = (text: string) => findIdentifiers(text).map(({ kind, key }) => `${kind} ${key}`);

describe('identifiers', () => {
  test('every pattern finds its example', () => {
    expect(IDENTIFIER_PATTERNS.length).toBeGreaterThan(5);
    for (const { kind, example } of IDENTIFIER_PATTERNS) {
      expect(keys(example[0]), example[0]).toContain(`${kind} ${example[1]}`);
    }
  });

  test.each([
    ['the event ID: 29 of VolSnap', ['event 29']],
    ['STOP: 0x0000001E (0xC0000005, 0x00000000)', ['code 0x1e', 'code 0xc0000005', 'code 0x0']],
    ['Ntfs.sys and tcpip6.sys, twice Ntfs.sys', ['file ntfs.sys', 'file tcpip6.sys', 'file ntfs.sys']],
    ['6.0.6002.18679, not 6.0 or 1,024', ['version 6.0.6002.18679']],
    ['STATUS_ACCESS_DENIED (c0000022)', ['name status_access_denied', 'code 0xc0000022']],
    [
      'HKLM\\SYSTEM\\CurrentControlSet\\Services\\Disk\\TimeOutValue is set',
      ['registry system\\currentcontrolset\\services\\disk\\timeoutvalue'],
    ],
    ['Fix302806 and KB2862 are no articles', []],
  ])('%s', (text, expected) => expect(keys(text)).toEqual(expected));

  test('places are places in the text', () => {
    const text = 'see KB 977381 for volsnap.sys';
    expect(findIdentifiers(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'KB 977381',
      'volsnap.sys',
    ]);
  });

  test.each([
    ['a'.repeat(100_000)],
    ['a_'.repeat(50_000)],
    ['1.'.repeat(50_000)],
    ['hklm\\' + 'a b '.repeat(25_000)],
    ['hklm' + '\\a b'.repeat(25_000)],
    ['/kb/'.repeat(20_000)],
    ['event '.repeat(20_000)],
    ['stop ' + ' '.repeat(100_000)],
    ['.sys'.repeat(25_000)],
  ])('a hostile text is read in linear time', (text) => {
    const start = performance.now();
    findIdentifiers(text);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('leading zeros of hexadecimal numbers do not count', () => {
    expect(normalHex('0x0000007E')).toBe('0x7e');
    expect(normalHex('0x00')).toBe('0x0');
  });
});
