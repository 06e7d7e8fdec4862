import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FILTER_FIELDS,
  parseQuery,
  printPart,
  withFilter,
  withoutFilter,
  withoutPhrase,
  withPhrasesAsWords,
  type QueryPart,
} from './query';

const withoutPlaces = (parts: readonly QueryPart[]) =>
  parts.map(({ start: _start, end: _end, ...part }) => part);
const written = (parts: readonly QueryPart[]) => parts.map(printPart).join(' ');
const read = (text: string) => withoutPlaces(parseQuery(text));
const filter = (field: string, value: string, negated = false) => ({
  type: 'filter',
  filter: { field, value, negated },
});

describe('reading a query', () => {
  test('words and filters may be mixed', () => {
    expect(read('volsnap os:2008r2 lost snapshots -component:mpio')).toEqual([
      { type: 'words', text: 'volsnap' },
      filter('os', '2008r2'),
      { type: 'words', text: 'lost snapshots' },
      filter('component', 'mpio', true),
    ]);
  });

  test('a value may be quoted, and an operator belongs to it', () => {
    expect(read('os:"windows server 2008" version:>=6.1.7601.22000')).toEqual([
      filter('os', 'windows server 2008'),
      filter('version', '>=6.1.7601.22000'),
    ]);
  });

  test('a quoted phrase is kept together', () => {
    expect(read('disk "access is denied" node')).toEqual([
      { type: 'words', text: 'disk' },
      { type: 'phrase', text: 'access is denied' },
      { type: 'words', text: 'node' },
    ]);
  });

  test.each(['"access is denied", node', '"access is denied"; node', '"access is denied")). node'])(
    'a phrase ends before the marks behind it: %s',
    (text) => {
      expect(read(text)[0]).toEqual({ type: 'phrase', text: 'access is denied' });
      expect(written(parseQuery(text))).toMatch(/^"access is denied" [,;).]+ node$/);
    },
  );

  test('a phrase may stand in a parenthesis', () => {
    expect(read('disk ("access is denied")')).toEqual([
      { type: 'words', text: 'disk (' },
      { type: 'phrase', text: 'access is denied' },
      { type: 'words', text: ')' },
    ]);
  });

  test.each(['"a","b"', '19"x12"', 'f("a b', '("a b'])('quotation marks in %s are text', (text) => {
    expect(read(text)).toEqual([{ type: 'words', text }]);
  });

  test('what stands in quotation marks in pasted lines is words', () => {
    expect(read('the "stopped" state.\nhelper "volsnap"').map(({ type }) => type)).toEqual(['words']);
  });

  test('curly quotes, as copied from a letter, quote as well', () => {
    expect(read('“access is denied” node')).toEqual([
      { type: 'phrase', text: 'access is denied' },
      { type: 'words', text: 'node' },
    ]);
  });

  test('an unknown field is told apart from words', () => {
    expect(read('colour:red')).toEqual([
      { type: 'unknown-filter', field: 'colour', value: 'red', negated: false },
    ]);
  });

  test.each([
    'failed - retry -later',
    'http://support.microsoft.com/kb/977381',
    'C:\\Windows\\System32\\drivers\\volsnap.sys',
    'Error:5 Access denied',
    '12:30:05 the volume went away',
    'os: 2008',
    'Event:',
  ])('%s is words', (text) => {
    expect(read(text)).toEqual([{ type: 'words', text }]);
  });

  test('a field whose value is still to come is told apart from words, at the end only', () => {
    const empty = (field: string, negated = false) => ({ type: 'empty-filter', field, negated });
    expect(read('volsnap os:')).toEqual([{ type: 'words', text: 'volsnap' }, empty('os')]);
    expect(read('-event: ')).toEqual([empty('event', true)]);
    expect(read('os:""')).toEqual([empty('os')]);
    expect(read('event: 4004\nevent:').map(({ type }) => type)).toEqual(['words']);
  });

  test('labels in pasted lines are words, filters with a known field still count', () => {
    expect(read('source:dfsr\nid:4004\nkb:977381').map(({ type }) => type)).toEqual(['words', 'filter']);
  });

  test('every part knows its place in the text', () => {
    const text = '  a  os:xp "b c"';
    expect(parseQuery(text).map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'os:xp', '"b c"']);
  });
});

describe('writing a query', () => {
  test('what is written is read as the same parts', () => {
    const word = fc.stringMatching(/^[a-z0-9.]{1,12}$/);
    const part = fc.oneof(
      word,
      fc.tuple(word, word).map(([a, b]) => `"${a} ${b}"`),
      fc
        .tuple(fc.constantFrom('', '-'), fc.constantFrom(...Object.keys(FILTER_FIELDS)), word)
        .map(([minus, field, value]) => `${minus}${field}:${value}`),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (pieces) => {
        const parts = parseQuery(pieces.join(' '));
        expect(withoutPlaces(parseQuery(written(parts)))).toEqual(withoutPlaces(parts));
      }),
    );
  });

  test('whatever is typed can be read, and reading what is written changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = withoutPlaces(parseQuery(text));
        const again = withoutPlaces(parseQuery(written(parseQuery(text))));
        expect(again.map(({ type }) => type)).toEqual(once.map(({ type }) => type));
      }),
    );
  });

  test('a filter is added once and taken away whole', () => {
    const xp = { field: 'os', value: 'windows-xp', negated: false } as const;
    expect(withFilter('lost disk', xp)).toBe('lost disk os:windows-xp');
    expect(withFilter('lost disk os:', xp)).toBe('lost disk os:windows-xp');
    expect(withFilter('lost disk os:windows-xp', xp)).toBe('lost disk os:windows-xp');
    expect(withPhrasesAsWords('lost "shadow copy", disk')).toBe('lost shadow copy , disk');
    expect(withoutPhrase('lost "shadow copy", disk', 'shadow copy')).toBe('lost , disk');
    expect(withoutFilter('lost os:windows-xp disk', xp)).toBe('lost disk');
  });
});
