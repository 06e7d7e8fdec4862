import { describe, expect, test } from 'vitest';
import {
  forget,
  NO_RECENT,
  readRecent,
  remember,
  switchRecent,
  writeRecent,
  type Shelf,
} from './recent-searches';

function shelf(kept?: string): Shelf & { kept: Map<string, string> } {
  const map = new Map<string, string>();
  return {
    kept: map,
    getItem: (key) => kept ?? map.get(key) ?? null,
    setItem: (key, value) => map.set(key, value),
  };
}

const forbidden: Shelf = {
  getItem: () => {
    throw new DOMException('denied', 'SecurityError');
  },
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};

describe('recent searches', () => {
  test('the newest stands first, the same one once, in any case of letters', () => {
    const recent = ['mpio', 'volsnap w2k3', ' MPIO '].reduce(remember, NO_RECENT);
    expect(recent.queries).toEqual(['MPIO', 'volsnap w2k3']);
  });

  test('only the last few are kept', () => {
    const recent = Array.from({ length: 20 }, (_, nr) => `search ${nr}`).reduce(remember, NO_RECENT);
    expect(recent.queries).toHaveLength(8);
    expect(recent.queries[0]).toBe('search 19');
  });

  test('one can be taken away', () => {
    expect(forget({ on: true, queries: ['a', 'b'] }, 'a').queries).toEqual(['b']);
  });

  test('switched off, nothing is remembered and nothing is left', () => {
    expect(remember(switchRecent(false), 'mpio')).toEqual({ on: false, queries: [] });
  });

  test('the device gives back what was kept', () => {
    const device = shelf();
    expect(writeRecent(device, { on: true, queries: ['mpio'] })).toBe(true);
    expect(readRecent(device)).toEqual({ on: true, queries: ['mpio'] });
    writeRecent(device, switchRecent(false));
    expect(readRecent(device)).toEqual({ on: false, queries: [] });
  });

  test.each(['{"on":', '7', '"x"', '{"queries":"x"}', '[]'])('damaged, it starts afresh: %s', (kept) => {
    expect(readRecent(shelf(kept))).toEqual(NO_RECENT);
  });

  test('where the browser forbids storage, searching goes on', () => {
    expect(readRecent(forbidden)).toEqual(NO_RECENT);
    expect(writeRecent(forbidden, NO_RECENT)).toBe(false);
  });
});
