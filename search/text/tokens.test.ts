import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allTokens, fold, tokenize } from './tokens';

test.each([
  ["The boss's print queue", ['bosss', 'print', 'queue']],
  ['1,234 of 12345,678 files', ['1234', '12345', '678', 'files']],
  ['Ärger, naïve; 日本語!', ['arger', 'naive', '日本語']],
  ['stop 0x0000001E: c:\\winnt\\system32', ['stop', '0x1e', 'c', 'winnt', 'system32']],
])('the words of “%s”', (text, words) => {
  expect(tokenize(text).map(({ word }) => word)).toEqual(words);
});

test('words stand where letters and digits of any script do, however they are mixed', () => {
  const word = /\p{N}{1,3}(?:,\p{N}{3})+(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
  const letters = fc.constantFrom(
    'a',
    'Z',
    '7',
    '12',
    "'",
    '’',
    ',',
    ' ',
    '_',
    'é',
    'e\u0301',
    '日',
    '😀',
    '٣',
    '[',
    '@',
  );
  fc.assert(
    fc.property(fc.array(letters), (parts) => {
      const text = parts.join('');
      const expected = [...text.matchAll(word)]
        .map((match) => ({ word: fold(match[0]), start: match.index, end: match.index + match[0].length }))
        .filter((token) => token.word);
      expect(allTokens(text)).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});
