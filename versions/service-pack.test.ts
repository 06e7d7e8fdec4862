import { describe, expect, test } from 'vitest';
import { sampleRow, sampleTable } from '@/schema/sample-article';
import { servicePackOf } from './service-pack';

const rule = (pattern: string, milestone: string, products: string[] = []) => ({
  pattern,
  products,
  milestone,
  branch: 'LDR' as const,
});
const known = (version: string | null, rules: ReturnType<typeof rule>[], servicePack: string | null = null) =>
  servicePackOf(sampleRow({ version, servicePack }), sampleTable({ products: ['windows-server-2008'] }), {
    branchRules: rules,
  });

describe('the service pack of a row', () => {
  test("is known by rule where the article's version table names it for the version", () => {
    expect(known('6.0.6002.22913', [rule('6.0.6002.22913', 'SP2')])).toEqual({ value: 'SP2', basis: 'rule' });
    expect(known('6.1.7600.21402', [rule('6.1.7600.21xxx', 'RTM')])).toEqual({
      value: 'RTM',
      basis: 'rule',
    });
  });

  test('is told by the rule where the version does not tell it', () => {
    expect(known('5.2.3790.4612', [rule('5.2.3790.4xxx', 'SP2')])).toEqual({ value: 'SP2', basis: 'rule' });
    expect(known('5.2.3790.4612', [])).toBeNull();
  });

  test('is stated where the row has it, whatever the rules say', () => {
    expect(known('6.0.6002.22913', [rule('6.0.6002.22xxx', 'RTM')], 'SP2')?.basis).toBe('stated');
  });

  test('is inferred where rules are silent, for another version or for another product', () => {
    const inferred = { value: 'SP2', basis: 'inferred' };
    expect(known('6.0.6002.22913', [rule('6.0.6002.22xxx', '')])).toEqual(inferred);
    expect(known('6.0.6002.22913', [rule('6.0.6001.22xxx', 'SP1')])).toEqual(inferred);
    expect(known('6.0.6002.22913', [rule('6.0.6002.22xxx', 'SP2', ['windows-vista'])])).toEqual(inferred);
  });

  test('is what the system reports where the rule calls the same release otherwise', () => {
    expect(known('6.0.6001.22565', [rule('6.0.6001.22xxx', 'RTM')])).toEqual({
      value: 'SP1',
      basis: 'inferred',
    });
  });

  test('is not known of a file without a version', () => {
    expect(known(null, [rule('6.0.6002.22xxx', 'SP2')])).toBeNull();
  });
});
