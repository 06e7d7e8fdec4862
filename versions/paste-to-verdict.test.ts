import { describe, expect, test } from 'vitest';
import { sampleArticle, sampleRow, sampleTable } from '@/schema/sample-article';
import { hostOf } from './host';
import { judgeHost } from './judge-host';
import { readPaste } from './paste/read-paste';

const R2 = ['windows-7', 'windows-server-2008-r2'];
const VOLSNAP = sampleArticle({
  kb: 990010,
  products: R2,
  events: [{ source: 'volsnap', id: 29 }],
  fileTables: [
    sampleTable({
      products: R2,
      platform: 'x64',
      files: [
        sampleRow({ version: '6.1.7601.18741', platform: 'x64' }),
        sampleRow({ version: '6.1.7601.22948', platform: 'x64' }),
      ],
    }),
  ],
});
const SYSTEM =
  'OS Name:  Microsoft Windows Server 2008 R2 Standard\nOS Version:  6.1.7601 Service Pack 1 Build 7601\nSystem Type:  x64-based PC';
const PATH = 'C:\\Windows\\System32\\drivers\\volsnap.sys';

function verdictsOf(paste: string) {
  const host = hostOf(readPaste(paste).finds);
  return judgeHost(host, [VOLSNAP]).map(({ verdict, have, need }) => [verdict, have, need]);
}

describe('from a paste to its verdict', () => {
  test.each([
    ['a name and a version', 'volsnap.sys 6.1.7601.22380', 'not-fixed', '6.1.7601.22380', '6.1.7601.22948'],
    [
      'a version string that names the branch',
      'volsnap.sys 6.1.7601.23403 (win7sp1_ldr.160325-0600)',
      'fixed',
      '6.1.7601.23403',
      '6.1.7601.22948',
    ],
    ['wmic datafile', `Name  Version\n${PATH}  6.1.7601.18741`, 'fixed', '6.1.7601.18741', '6.1.7601.18741'],
    [
      'Get-Item … VersionInfo, cut by the window',
      `ProductVersion   FileVersion      FileName\n--------------   -----------      --------\n6.1.7601.17514   6.1.7601.1751... ${PATH}`,
      'not-fixed',
      '6.1.7601.17514',
      '6.1.7601.18741',
    ],
    [
      'driverquery, which shows no versions',
      `"volsnap","Storage volumes","Storage volumes","Kernel ","Boot","Running","OK","TRUE","FALSE","0","0","0","11/20/2010 11:20:13 AM","${PATH}","0"`,
      'unknown',
      null,
      null,
    ],
    ['dir, which shows no versions', `11/20/2010  09:34 PM   295,808 volsnap.sys`, 'unknown', null, null],
    ['an event', 'Source: volsnap\nEvent ID: 29\nLevel: Error', 'unknown', null, null],
    ['an address of the article', 'http://support.microsoft.com/kb/990010', 'unknown', null, null],
    ['a list that has the KB', 'HotFixID\nKB990010', 'fixed', null, null],
    ['a list that has it not, and the question', 'HotFixID\nKB990011\n\nKB990010?', 'unknown', null, null],
    ['a package that was meant to be installed', 'Windows6.1-KB990010-x64.msu', 'unknown', null, null],
  ])('%s', (_name, paste, verdict, have, need) => {
    const [only, ...others] = verdictsOf(`${SYSTEM}\n\n${paste}`);
    expect(others).toEqual([]);
    expect(only?.slice(0, 2)).toEqual([verdict, have]);
    if (need !== null) expect(only?.[2]).toBe(need);
  });

  test.each([
    ['filters', 'Filter  Num  Altitude  Frame\n------  ---  --------  -----\nvolsnap   1   990010   0'],
    ['a size', '11/20/2010  09:34 PM   990010 other.sys'],
    ['an event id alone', 'Event ID 29'],
    ['a cut number', 'KB9900'],
  ])('%s lead to no article', (_name, paste) => expect(verdictsOf(`${SYSTEM}\n\n${paste}`)).toEqual([]));

  test('of two names of one system the more exact counts', () => {
    const host = hostOf(readPaste('Microsoft Windows [Version 6.1.7601]\nWindows Server 2008 R2').finds);
    expect(host).toMatchObject({ products: ['windows-server-2008-r2'], servicePack: 'SP1' });
  });

  test('a host of another system is left alone', () => {
    const vista =
      'OS Name:  Microsoft Windows Vista Business\nOS Version:  6.0.6002 Service Pack 2 Build 6002';
    expect(verdictsOf(`${vista}\n\nvolsnap.sys 6.0.6002.18005`)).toEqual([]);
  });
});
