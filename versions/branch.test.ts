import { describe, expect, test } from 'vitest';
import type { FileRow } from '@/schema/article';
import { sampleRow, sampleTable } from '@/schema/sample-article';
import { branchOf, inferredBranch, isWowTwin } from './branch';
import { branchLabel } from './labels';

const row = (cells: Partial<FileRow>) => sampleRow({ version: null, platform: 'x64', ...cells });

const table = sampleTable({ products: ['windows-server-2008-r2'], platform: 'x64' });

const rules = [
  {
    pattern: '6.1.7600.17xxx',
    products: ['windows-server-2008-r2'],
    milestone: 'RTM',
    branch: 'LDR' as const,
  },
];

describe('the branch of a row', () => {
  test('its own column goes before everything', () => {
    expect(
      branchOf(row({ version: '6.1.7600.17001', branch: 'GDR' }), table, { branchRules: rules }),
    ).toEqual({
      branch: 'GDR',
      basis: 'stated',
    });
  });

  test("the article's version rules go before the number", () => {
    expect(branchOf(row({ version: '6.1.7600.17001' }), table, { branchRules: rules })).toEqual({
      branch: 'LDR',
      basis: 'rule',
    });
  });

  test('a rule for another product or another number does not count', () => {
    const vista = { ...table, products: ['windows-vista'] };
    expect(branchOf(row({ version: '6.1.7600.17001' }), vista, { branchRules: rules })?.basis).toBe(
      'inferred',
    );
    expect(branchOf(row({ version: '6.1.7600.20881' }), table, { branchRules: rules })).toEqual({
      branch: 'LDR',
      basis: 'inferred',
    });
  });

  test('a full version serves as a rule', () => {
    const full = [{ ...rules[0]!, pattern: '6.0.6002.22913' }];
    expect(
      branchOf(row({ version: '6.0.6002.22913' }), { ...table, products: [] }, { branchRules: full })?.basis,
    ).toBe('rule');
  });

  test('WOW marks a twin and leaves the branch to the number', () => {
    const twin = row({ version: '6.1.7600.20881', branch: 'WOW', platform: 'x86' });
    expect(branchOf(twin, table, { branchRules: [] })).toEqual({ branch: 'LDR', basis: 'inferred' });
    expect(isWowTwin(twin, table)).toBe(true);
    expect(isWowTwin(row({ platform: 'x86' }), table)).toBe(true);
    expect(isWowTwin(row({ platform: 'x86' }), { ...table, platform: 'x86' })).toBe(false);
  });

  test('a 5.2.3790 number alone gives none; its version string does', () => {
    expect(branchOf(row({ version: '5.2.3790.4127' }), table, { branchRules: [] })).toBeNull();
    expect(inferredBranch('5.2.3790.4163 (srv03_sp2_qfe.071016-0130)')?.branch).toBe('QFE');
  });

  test('a file without a version has none', () => {
    expect(branchOf(row({}), table, { branchRules: rules })).toBeNull();
  });

  test('the label says how it is known', () => {
    expect(branchLabel({ branch: 'LDR', basis: 'inferred' })).toBe('LDR branch (inferred from the version)');
    expect(branchLabel(null)).toBe('branch not stated');
  });
});
