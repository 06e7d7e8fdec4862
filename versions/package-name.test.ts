import { describe, expect, test } from 'vitest';
import { readPackageName } from './package-name';

describe('names of packages', () => {
  test('a servicing package: its last number is its own revision', () => {
    expect(readPackageName('Package_for_KB2446709_RTM~31bf3856ad364e35~amd64~~6.1.1.2.mum')).toEqual({
      kb: 2446709,
      platform: 'x64',
      windows: '6.1',
      issue: 1,
      revision: '6.1.1.2',
    });
  });

  test('a download in its third issue', () => {
    expect(readPackageName('Windows6.1-KB2731284-v3-x64.msu')).toEqual({
      kb: 2731284,
      platform: 'x64',
      windows: '6.1',
      issue: 3,
      revision: null,
    });
  });

  test.each([
    ['WindowsServer2003-KB940041-x86-ENU.exe', 940041, 'x86', '5.2'],
    ['WindowsServer2003.WindowsXP-KB2748349-x64-DEU.exe', 2748349, 'x64', null],
    ['WindowsServer2003-KB940041-ia64-JPN.exe', 940041, 'IA-64', '5.2'],
    ['Windows8-RT-KB2770917-x64.msu', 2770917, 'x64', '6.2'],
    ['package_1_for_kb977381~31bf3856ad364e35~x86~~6.0.1.0', 977381, 'x86', '6.0'],
  ])('%s', (name, kb, platform, windows) => {
    expect(readPackageName(name)).toMatchObject({ kb, platform, windows });
  });

  test.each(['403956_intl_x64_zip.exe', 'Fix302806', 'KB977381', 'setup.exe', ''])(
    '"%s" has no KB number',
    (name) => expect(readPackageName(name)).toBeNull(),
  );

  test('a long name without end is read in linear time', () => {
    const started = performance.now();
    expect(readPackageName('package_for_kb977381_'.repeat(50_000))).toBeNull();
    expect(readPackageName('a-'.repeat(500_000))).toBeNull();
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
