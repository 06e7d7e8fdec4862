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

  test.each([
    ['KB 977 381', ['kb 977381']],
    ['kb977 381, KB-975 759.', ['kb 977381', 'kb 975759']],
    ['KB 2 748 349', ['kb 2748349']],
    ['KB\u00a02\u202f748\u00a0349', ['kb 2748349']],
    ['KB\u00a0977381', ['kb 977381']],
    ['KB 97 381', ['kb 97381']],
    ['KB 977 381 on 2008 R2', ['kb 977381']],
    ['KB 977 381 500', []],
    ['KB 977 381 5', []],
    ['KB 12 748 349', []],
    ['KB 2 748', []],
    ['KB 977 3811', []],
    ['KB 977 381.5', []],
    ['977 381', []],
    ['Q 977 381', []],
    ['a file of 12 KB 977 381', []],
    ['WKB 977 381', []],
  ])('a KB number in groups of three digits: %s', (text, expected) => expect(keys(text)).toEqual(expected));

  test.each([
    ['-2147024891', ['code 0x80070005']],
    ['hr=-2147024891, again', ['code 0x80070005']],
    ["Run-time error '-2147467259 (80004005)':", ['code 0x80004005', 'code 0x80004005']],
    ['exit code \u2212 or \u20131073741819', ['code 0xc0000005']],
    ['-536870904', ['code 0xe0000008']],
    ['-2147483648', ['code 0x80000000']],
    ['-2147483649', []],
    ['-1018 and -123456789', []],
    ['555-2147024891', []],
    ['-2147024891.5', []],
    ['-2147024891-7', ['code 0x80070005']],
    ['2147942405', []],
  ])('a negative number of 32 bits is a code: %s', (text, expected) => expect(keys(text)).toEqual(expected));

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
    ['KB 1 '.repeat(20_000)],
    ['KB' + ' 123'.repeat(25_000)],
    ['-'.repeat(100_000)],
    ['-2147024891'.repeat(10_000)],
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
