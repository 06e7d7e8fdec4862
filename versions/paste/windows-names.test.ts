import { expect, test } from 'vitest';
import { servicePackIn, systemsIn } from './windows-names';

test.each([
  ['2003 SP2', 'Windows Server 2003', 'SP2'],
  ['customer runs 2003 sp2, x86', 'Windows Server 2003', 'SP2'],
  ['the box is 2008 R2 SP1', 'Windows Server 2008 R2', 'SP1'],
  ['2k8r2 sp1', 'Windows Server 2008 R2', 'SP1'],
  ['w2k8r2sp1', 'Windows Server 2008 R2', 'SP1'],
  ['w2k3 sp2', 'Windows Server 2003', 'SP2'],
  ['it is a Windows 2003 box', 'Windows Server 2003', null],
  ['Windows 2008 Standard SP2', 'Windows Server 2008', 'SP2'],
  ['w2k sp4', 'Windows 2000', 'SP4'],
  ['WS2012R2', 'Windows Server 2012 R2', null],
  ['XP SP3', 'Windows XP', 'SP3'],
  ['SQL Server 2008 R2 SP1 on Windows Server 2003 SP2', 'Windows Server 2003', 'SP2'],
  ['Small Business Server 2003', 'Windows Server 2003', null],
])('"%s" says %s, %s', (text, name, servicePack) => {
  expect(systemsIn(text).map((system) => system.name)).toEqual([name]);
  expect(servicePackIn(text)).toBe(servicePack);
});

test.each([
  'SQL Server 2008 R2 SP1',
  'Exchange 2003 SP2',
  'Visual Studio 2008 SP1',
  'In 2003 we bought it',
  'since 2008-12-11',
  'a vista from here',
])('"%s" says nothing about Windows', (text) => {
  expect(systemsIn(text)).toEqual([]);
  expect(servicePackIn(text)).toBeNull();
});
