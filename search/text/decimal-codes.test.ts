import { describe, expect, test } from 'vitest';
import { unsignedCodes } from './decimal-codes';

const keys = (text: string) => unsignedCodes(text).map(({ key }) => key);

describe('a number of ten digits may be a code', () => {
  test.each([
    ['2147942405', ['0x80070005']],
    ['HRESULT: 2147942405.', ['0x80070005']],
    ['exit code 3221225477 (access violation)', ['0xc0000005']],
    ['2147483648 to 4294967295', ['0x80000000', '0xffffffff']],
  ])('%s', (text, expected) => expect(keys(text)).toEqual(expected));

  test.each([
    '2147483647',
    '4294967296',
    '214794240',
    '21479424055',
    '2147942405 bytes',
    '2147942405KB',
    '+2147942405',
    '1-2147942405',
    '2147942405-12',
    '2.2147942405',
    '2147942405.12',
    'x2147942405',
  ])('%s is none', (text) => expect(keys(text)).toEqual([]));

  test('a hostile text is read in linear time', () => {
    const start = performance.now();
    unsignedCodes('2147942405 '.repeat(10_000) + '2'.repeat(100_000) + ' '.repeat(100_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
