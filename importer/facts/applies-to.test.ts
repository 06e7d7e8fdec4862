import { expect, test } from 'vitest';
import { articleOf } from '../testing/import-text';

const productsOf = (line: string) => {
  const { appliesTo, products } = articleOf([
    'A service stops now',
    'Symptoms',
    'It stops.',
    'Applies to',
    line,
  ]);
  return [appliesTo, products];
};

test.each([
  [
    'Windows Vista, Windows Server 2008 and Windows 7',
    ['Windows Vista', 'Windows Server 2008', 'Windows 7'],
    ['windows-vista', 'windows-server-2008', 'windows-7'],
  ],
  [
    'Microsoft Windows Server 2003, Standard Edition (32-bit x86), Microsoft Windows XP',
    ['Microsoft Windows Server 2003, Standard Edition (32-bit x86)', 'Microsoft Windows XP'],
    ['windows-xp', 'windows-server-2003'],
  ],
  [
    'Windows NT Server versions 3.5, 4.0, Windows 2000 Server',
    ['Windows NT Server versions 3.5, 4.0', 'Windows 2000 Server'],
    ['windows-nt-4-0', 'windows-2000'],
  ],
  ['SQL Server 2000, Exchange Server 2003', ['SQL Server 2000', 'Exchange Server 2003'], []],
  ['Windows 7 Home Basic, Home Premium', ['Windows 7 Home Basic, Home Premium'], ['windows-7']],
  ['Schedule+ for Windows, version 7', ['Schedule+ for Windows, version 7'], []],
])('the products of a line are told apart, their editions and versions kept: %s', (line, names, ids) => {
  expect(productsOf(line)).toEqual([names, ids]);
});
