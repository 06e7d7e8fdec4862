import { describe, expect, test } from 'vitest';
import { repairs, replacePart, withoutFilter } from './query-edit';

describe('replacing a part of a query', () => {
  test('only the whole word is replaced, in any case of letters', () => {
    expect(replacePart('prereplicaton Replicaton stops', 'replicaton', 'replication')).toBe(
      'prereplicaton replication stops',
    );
  });

  test('a text that does not hold it stays as it is', () => {
    expect(replacePart('mpio  fails', 'dfsr', 'x')).toBe('mpio  fails');
  });

  test('letters that mean something in patterns mean themselves', () => {
    expect(replacePart('stop 0x7e (c++) a', '(c++)', '$&')).toBe('stop 0x7e $& a');
  });
});

describe('taking a filter away', () => {
  test('the words stay', () => {
    const filter = { field: 'os', value: '2003', negated: false } as const;
    expect(withoutFilter('volsnap os:2003 snapshot', filter)).toBe('volsnap snapshot');
  });

  test('its quotes and its sign go with it, and its opposite stays', () => {
    const filter = { field: 'os', value: 'windows 7', negated: true } as const;
    expect(withoutFilter('os:"windows 7" -os:"windows 7" x', filter)).toBe('os:"windows 7" x');
    expect(withoutFilter('-os:2003 os:2003', { field: 'os', value: '2003', negated: false })).toBe(
      '-os:2003',
    );
  });
});

describe('what a filter may have been meant as', () => {
  test('a mistyped name keeps its value and its sign', () => {
    expect(repairs({ problem: 'unknown-field', text: '-oss:2003', nearest: ['os'] })).toEqual(['-os:2003']);
  });

  test('a mistyped value keeps its name, in quotes where it has several words', () => {
    const problem = { problem: 'unknown-value', field: 'os', text: 'os:20008' } as const;
    expect(repairs({ ...problem, nearest: ['2008', 'windows $& 7'] })).toEqual([
      'os:2008',
      'os:"windows $& 7"',
    ]);
  });
});
