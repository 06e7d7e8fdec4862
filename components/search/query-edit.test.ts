import { describe, expect, test } from 'vitest';
import { repairs, replacePart } from './query-edit';

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

describe('what a filter may have been meant as', () => {
  test('a mistyped name keeps its value and its sign', () => {
    expect(repairs({ problem: 'unknown-field', text: '-oss:2003', field: 'oss', nearest: ['os'] })).toEqual([
      '-os:2003',
    ]);
  });

  test('a refused word may mean the component or system of that name', () => {
    expect(repairs({ problem: 'minus-word', text: '-mpio', nearest: ['component:mpio'] })).toEqual([
      '-component:mpio',
    ]);
  });

  test('what was typed apart is meant in one piece', () => {
    const spaced = { problem: 'space-in-filter', text: '-os: 2003', meant: '-os:2003' } as const;
    const apart = { problem: 'event-apart', text: 'event:dfsr  4004', meant: 'event:dfsr/4004' } as const;
    expect([spaced, apart].flatMap(repairs)).toEqual(['-os:2003', 'event:dfsr/4004']);
    expect(replacePart('disk -os: 2003', spaced.text, spaced.meant)).toBe('disk -os:2003');
    expect(replacePart('event:dfsr  4004, disk', apart.text, apart.meant)).toBe('event:dfsr/4004, disk');
  });

  test('a mistyped value keeps its name, in quotes where it has several words', () => {
    const problem = { problem: 'unknown-value', field: 'os', text: 'os:20008' } as const;
    expect(repairs({ ...problem, nearest: ['2008', 'windows $& 7'] })).toEqual([
      'os:2008',
      'os:"windows $& 7"',
    ]);
  });
});
