import { expect, test } from 'vitest';
import { reasons } from './reasons';

test('words are gathered by where they were found, and say how they differ from what was typed', () => {
  expect(
    reasons([
      { field: 'title', typed: 'replicaton', found: 'replication', by: 'corrected' },
      { field: 'symptoms', typed: 'sp2', found: 'service pack 2', by: 'synonym' },
      { field: 'symptoms', typed: 'hangs', found: 'stops responding', by: 'alike' },
      { field: 'symptoms', typed: 'log-off', found: 'logoff', by: 'alike' },
      { field: 'title', typed: 'DFSR', found: 'dfsr', by: 'typed' },
      { field: 'title', typed: 'dfsr.exe', found: 'dfsr', by: 'exact' },
      { field: 'file', typed: 'volsn', found: 'volsnap.sys', by: 'completed' },
      { field: 'cause', typed: 'disk', found: 'volume', by: 'related' },
    ]),
  ).toEqual([
    {
      field: 'title',
      words: [
        { found: 'replication', note: 'replicaton corrected' },
        { found: 'dfsr', note: null },
      ],
    },
    {
      field: 'symptoms',
      words: [
        { found: 'service pack 2', note: 'same as sp2' },
        { found: 'stops responding', note: 'like hangs' },
        { found: 'logoff', note: null },
      ],
    },
    { field: 'file', words: [{ found: 'volsnap.sys', note: 'begins with volsn' }] },
    {
      field: 'cause',
      words: [{ found: 'volume', note: 'related to disk' }],
    },
  ]);
});

test('a code that was typed as a decimal number is told in the form that the article has', () => {
  expect(reasons([{ field: 'cause', typed: '-2147024891', found: '0x80070005', by: 'converted' }])).toEqual([
    { field: 'cause', words: [{ found: '0x80070005', note: 'same as -2147024891' }] },
  ]);
});
