import { expect, test } from 'vitest';
import { findsOf } from '../inventory';
import { readPaste } from './read-paste';

const filesOf = (text: string) =>
  findsOf(readPaste(text).finds, 'file').map(({ name, path, passing }) => [name, path, passing]);
const eventsOf = (text: string) =>
  findsOf(readPaste(text).finds, 'event').map(({ source, id, possible, passing }) => [
    source,
    id,
    possible ? 'maybe' : passing ? 'passing' : 'sure',
  ]);

test.each([
  '*** STOP: 0x0000007E (0xFFFFFFFFC0000005, 0xFFFFF88001234567)\n***       volsnap.sys - Address FFFFF88001234567 base at FFFFF88001200000, DateStamp 4ce792c8',
  'Stop 0x0000007E volsnap.sys',
  'A driver volsnap.sys crashed',
  'The crash (volsnap.sys) comes back every night.',
])('the file of a crash is read among other words: %s', (text) => {
  expect(filesOf(text)).toEqual([['volsnap.sys', null, true]]);
});

test('a file keeps the folder of Windows that a sentence gives', () => {
  const path = 'C:\\Windows\\System32\\drivers\\volsnap.sys';
  expect(filesOf(`Please look at ${path} first`)).toEqual([['volsnap.sys', path, true]]);
  expect(filesOf('\\SystemRoot\\System32\\drivers\\volsnap.sys could not be loaded')).toEqual([
    ['volsnap.sys', null, true],
  ]);
});

test.each([
  'see https://example.org/files/volsnap.sys for more',
  'copied to \\\\srv01\\tools\\volsnap.sys today',
  'D:\\backup\\volsnap.sys is an old copy',
  'tools\\volsnap.sys is an old copy',
  'the option -file=volsnap.sys was set',
  'write to someone@volsnap.sys please',
  'ask at contoso.com please',
  'C:\\Users\\admin>findstr x volsnap.sys',
])('no file is read where a name is part of something else: %s', (text) => {
  expect(filesOf(text)).toEqual([]);
});

test('a file with too few numbers is a file, and the number is refused', () => {
  const { finds, problems } = readPaste('volsnap.sys 6.1.7600');
  expect(finds).toMatchObject([{ kind: 'file', name: 'volsnap.sys', version: null }]);
  expect(problems.map(({ code }) => code)).toEqual(['version-unreadable']);
});

test.each([
  ['We see DFSR event 4004 every night', 'DFSR', 'maybe'],
  ['event id 4004 from DFSR on this server', 'DFSR', 'maybe'],
  ['Event 4004 (DFSR) is logged', 'DFSR', 'maybe'],
  ['we see event 4004 from volsnap every night', 'volsnap', 'maybe'],
  ['DFSR 4004 on this server', 'DFSR', 'passing'],
])('an event is read with its source: %s', (text, source, state) => {
  const { problems } = readPaste(text);
  expect(eventsOf(text)).toEqual([[source, 4004, state]]);
  expect(problems).toEqual([]);
});

test.each(['We see event id 4004 on this server', 'event id 4004 since Monday'])(
  'an event without a source is said to be not looked up: %s',
  (text) => {
    const { finds, problems } = readPaste(text);
    expect(finds).toEqual([]);
    expect(problems).toMatchObject([
      { sentence: expect.stringContaining('event id 4004 was not looked up') },
    ]);
  },
);

test.each([
  'the disk 11 has failed',
  'Windows 2003 and KB 977381',
  'DFSR 10.0.0.1 does not answer',
  'CPU 50% all day',
])('no event is read in %s', (text) => {
  expect(eventsOf(text)).toEqual([]);
});
