import { describe, expect, test } from 'vitest';
import { readVersionString } from './version-string';

describe('version strings', () => {
  test.each([
    ['6.1.7600.16385 (win7_rtm.090713-1255)', 'RTM', null, '2009-07-13T12:55'],
    ['6.0.6002.18005 (lh_sp2rtm.090410-1830)', 'RTM', 'SP2', '2009-04-10T18:30'],
    ['6.0.6002.22774 (vistasp2_ldr.120102-1506)', 'LDR', 'SP2', '2012-01-02T15:06'],
    ['5.2.3790.2985 (srv03_sp1_gdr.070803-0100)', 'GDR', 'SP1', '2007-08-03T01:00'],
    ['6.3.9600.17415 (winblue_r4.141028-1500)', null, null, '2014-10-28T15:00'],
    ['6.1.7601.23403', null, null, null],
  ])('%s', (text, branch, servicePack, built) => {
    expect(readVersionString(text)).toMatchObject({ ok: true, branch, servicePack, built });
  });

  test('a label does not make up for a missing number', () => {
    expect(readVersionString('6.1.7601 (win7sp1_ldr.160325-0600)')).toMatchObject({ problem: 'incomplete' });
  });

  test('a label without end is read in linear time', () => {
    const started = performance.now();
    expect(readVersionString(`6.1.7601.1 (${'a_'.repeat(500_000)}`).ok).toBe(false);
    expect(readVersionString('1.'.repeat(500_000)).ok).toBe(false);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
