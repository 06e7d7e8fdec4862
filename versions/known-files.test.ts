import { expect, test } from 'vitest';
import { findsOf } from './inventory';
import { createKnownFiles } from './known-files';
import { readPaste } from './paste/read-paste';

const known = createKnownFiles(
  [
    { name: 'Volsnap.sys', version: '5.2.3790.4127' },
    { name: 'Ntfrs.exe', version: '5.2.3790.4128' },
    { name: 'Ntfrsres.dll', version: '5.2.3790.4128' },
    { name: 'Dfsrs.exe', version: '6.1.7600.20667' },
    { name: 'Mpio.sys', version: '6.1.7600.20881' },
    { name: 'Msdsm.sys', version: '6.1.7600.20881' },
  ],
  [{ services: ['DFSR'], files: ['dfsr*.exe', 'dfsr*.dll'] }],
);

const filesOf = (text: string) =>
  findsOf(known.complete(readPaste(text).finds), 'file').map(({ name, version }) => [name, version]);

test.each([
  ['volsnap 5.2.3790.4127', 'Volsnap.sys'],
  ['the volsnap driver is 5.2.3790.4127', 'Volsnap.sys'],
  ['5.2.3790.4127 volsnap', 'Volsnap.sys'],
  ['NtFrs: 5.2.3790.4127', 'Ntfrs.exe'],
  ['DFSR service, version 5.2.3790.4127', 'Dfsrs.exe'],
])('"%s" is of %s', (text, name) => {
  expect(filesOf(text)).toEqual([[name, '5.2.3790.4127']]);
});

test.each(['version 5.2.3790.4127', 'it says 5.2.3790.4127 today'])('"%s" names no file', (text) => {
  expect(filesOf(text)).toEqual([[null, '5.2.3790.4127']]);
});

test('a listed driver that articles ship is a file whose version is not known yet', () => {
  expect(filesOf('luafv    1   135000   0\nvolsnap   1   135001   0')).toEqual([['Volsnap.sys', null]]);
});

test('a version alone could be of the files of its number, then of its build', () => {
  expect(known.candidates('6.1.7600.20667')).toEqual(['Dfsrs.exe', 'Mpio.sys', 'Msdsm.sys']);
  expect(known.candidates('6.3.9600.1')).toEqual([]);
});
