import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareFileVersions,
  compareVersionTexts,
  formatFileVersion,
  readFileVersion,
  type FileVersion,
} from './file-version';

const part = fc.integer({ min: 0, max: 65_535 });
const anyVersion = fc.tuple(part, part, part, part);
/** Few different numbers, so that equal and nearly equal versions come up. */
const near = fc.constantFrom(9, 10, 99, 100);
const versions: fc.Arbitrary<FileVersion> = fc.oneof(anyVersion, fc.tuple(near, near, near, near));

describe('reading a file version', () => {
  test('four numbers are read as integers', () => {
    expect(readFileVersion(' 6.1.7600.017514 ')).toEqual({ ok: true, version: [6, 1, 7600, 17514] });
  });

  test.each([
    ['', 'not-a-version'],
    ['volsnap', 'not-a-version'],
    ['6.1.7601.', 'not-a-version'],
    ['6.1.7601.17514.1', 'not-a-version'],
    ['1.2', 'incomplete'],
    ['6.1.7601', 'incomplete'],
    ['6.1.7601.70000', 'out-of-range'],
  ])('"%s" is refused as %s', (text, problem) => {
    expect(readFileVersion(text)).toMatchObject({ ok: false, problem });
  });

  test('what is written is read back', () => {
    fc.assert(
      fc.property(anyVersion, (version) => {
        expect(readFileVersion(formatFileVersion(version))).toEqual({ ok: true, version });
      }),
    );
  });

  test('a million digits are refused at once', () => {
    const started = performance.now();
    expect(readFileVersion('1'.repeat(1_000_000))).toMatchObject({ problem: 'not-a-version' });
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('the order of file versions', () => {
  test('numbers count, not their spelling', () => {
    expect(compareVersionTexts('6.0.6002.9999', '6.0.6002.18005')).toBeLessThan(0);
    expect(compareVersionTexts('6.10.0.0', '6.9.0.0')).toBeGreaterThan(0);
  });

  test('it is total and antisymmetric', () => {
    fc.assert(
      fc.property(versions, versions, (a, b) => {
        const order = Math.sign(compareFileVersions(a, b));
        expect(order + Math.sign(compareFileVersions(b, a))).toBe(0);
        expect(order === 0).toBe(formatFileVersion(a) === formatFileVersion(b));
      }),
    );
  });

  test('it is transitive', () => {
    fc.assert(
      fc.property(versions, versions, versions, (a, b, c) => {
        const [low, middle, high] = [a, b, c].sort(compareFileVersions) as [
          FileVersion,
          FileVersion,
          FileVersion,
        ];
        expect(compareFileVersions(low, middle)).toBeLessThanOrEqual(0);
        expect(compareFileVersions(middle, high)).toBeLessThanOrEqual(0);
        expect(compareFileVersions(low, high)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
