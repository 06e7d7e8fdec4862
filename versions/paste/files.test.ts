import { describe, expect, test } from 'vitest';
import { findsOf } from '../inventory';
import { readPaste } from './read-paste';

const DRIVERS = 'C:\\Windows\\System32\\drivers';

function filesOf(text: string) {
  return findsOf(readPaste(text).finds, 'file');
}

describe('driverquery', () => {
  const english = [
    '"Module Name","Display Name","Description","Driver Type","Start Mode","State","Status","Accept Stop","Accept Pause","Paged Pool(bytes)","Code(bytes)","BSS(bytes)","Link Date","Path","Init(bytes)"',
    '"volsnap","Storage volumes","Storage volumes","Kernel ","Boot","Running","OK","TRUE","FALSE","4,096","147,456","0","11/20/2010 11:20:13 AM","C:\\Windows\\system32\\drivers\\volsnap.sys","8,192"',
    '"nopath","Odd one","Odd one","Kernel ","Manual","Stopped","OK","FALSE","FALSE","0","0","0","","","0"',
  ].join('\n');

  test.each([
    ['English', english],
    [
      'German',
      english.replace(
        /^.*\n/,
        '"Modulname","Anzeigename","Beschreibung","Treibertyp","Startmodus","Zustand","Status","Beenden annehmen","Anhalten annehmen","Ausgelagerter Pool","Code","BSS","Linkdatum","Pfad","Init"\n',
      ),
    ],
  ])('%s: names, paths and link dates, but no versions', (_language, text) => {
    const read = readPaste(text);
    expect(read.finds).toMatchObject([
      { kind: 'driver', role: 'driver', name: 'volsnap', detail: '11/20/2010 11:20:13 AM' },
      {
        kind: 'file',
        name: 'volsnap.sys',
        version: null,
        path: 'C:\\Windows\\system32\\drivers\\volsnap.sys',
      },
      { kind: 'driver', name: 'nopath', detail: null },
    ]);
    expect(read.notUnderstood).toEqual([]);
  });

  test('the short form has no paths', () => {
    const text =
      '"Module Name","Display Name","Driver Type","Link Date"\n"mpio","Multipath bus","Kernel ","1/15/2011 7:26:00 AM"';
    expect(readPaste(text).finds).toMatchObject([
      { kind: 'driver', name: 'mpio', detail: '1/15/2011 7:26:00 AM' },
    ]);
  });
});

describe('wmic datafile', () => {
  const path = 'c:\\windows\\system32\\drivers\\mpio.sys';

  test.each([
    [
      'a table',
      `Name                                   Version         \r\r\n${path}   6.1.7601.21642  \r\r\n`,
    ],
    ['CSV', `Node,Name,Version\nFILER,${path},6.1.7601.21642`],
    ['a list', `Name=${path}\r\r\nVersion=6.1.7601.21642\r\r\n`],
    [
      'the version alone, with the typed command',
      `C:\\>wmic datafile where name='c:\\\\windows\\\\system32\\\\drivers\\\\mpio.sys' get Version\r\r\nVersion\r\r\n6.1.7601.21642`,
    ],
  ])('%s', (_name, text) => {
    expect(filesOf(text)).toMatchObject([{ name: 'mpio.sys', version: '6.1.7601.21642', path }]);
    expect(readPaste(text).notUnderstood).toEqual([]);
  });
});

describe('Get-Item … VersionInfo', () => {
  test('the table', () => {
    const text = `ProductVersion   FileVersion                                FileName\n--------------   -----------                                --------\n6.1.7601.17514   6.1.7601.17514 (win7sp1_rtm.101119-1850)   ${DRIVERS}\\volsnap.sys`;
    expect(filesOf(text)).toMatchObject([
      {
        name: 'volsnap.sys',
        version: '6.1.7601.17514',
        versionString: '6.1.7601.17514 (win7sp1_rtm.101119-1850)',
        path: `${DRIVERS}\\volsnap.sys`,
      },
    ]);
  });

  test('a version cut by the window is replaced by the whole one beside it', () => {
    const text = `ProductVersion   FileVersion      FileName\n--------------   -----------      --------\n6.1.7601.17514   6.1.7601.1751... ${DRIVERS}\\volsnap.sys`;
    expect(filesOf(text)).toMatchObject([{ name: 'volsnap.sys', version: '6.1.7601.17514' }]);
    expect(readPaste(text).problems).toEqual([]);
  });

  test('a cut version with nothing beside it is said and not used', () => {
    const text = `FileVersion      FileName\n-----------      --------\n6.1.7601.1751... ${DRIVERS}\\volsnap.sys`;
    const read = readPaste(text);
    expect(findsOf(read.finds, 'file').filter(({ version }) => version !== null)).toEqual([]);
    expect(read.problems.map(({ code }) => code)).toEqual(['version-cut']);
  });

  test.each([
    ['PowerShell', `PS C:\\> (Get-Item ${DRIVERS}\\volsnap.sys).VersionInfo.FileVersion`],
    [
      'the command that a verdict offers',
      `powershell -Command "(Get-Item '${DRIVERS}\\volsnap.sys').VersionInfo.FileVersion"`,
    ],
  ])('a version string alone gets its name from %s', (_name, command) => {
    expect(filesOf(`${command}\n6.1.7601.17514 (win7sp1_rtm.101119-1850)`)).toMatchObject([
      { name: 'volsnap.sys', version: '6.1.7601.17514', path: `${DRIVERS}\\volsnap.sys` },
    ]);
  });

  test('the list form', () => {
    const text = `OriginalFilename : VOLSNAP.SYS.MUI\nFileName         : ${DRIVERS}\\volsnap.sys\nFileVersion      : 6.1.7601.22380 (win7sp1_ldr.130701-1532)\nProductVersion   : 6.1.7601.22380`;
    expect(filesOf(text)).toMatchObject([
      {
        name: 'volsnap.sys',
        version: '6.1.7601.22380',
        versionString: '6.1.7601.22380 (win7sp1_ldr.130701-1532)',
      },
    ]);
  });
});

describe('dir', () => {
  test('English, with AM and PM', () => {
    const text = [
      ' Volume in drive C has no label.',
      ' Volume Serial Number is 1A2B-3C4D',
      '',
      ` Directory of ${DRIVERS}`,
      '',
      '03/04/2012  12:34 AM    <DIR>          ..',
      '08/21/2012  01:47 PM           224,640 volsnap.sys',
      '               1 File(s)        224,640 bytes',
      '               0 Dir(s)  10,737,418,240 bytes free',
    ].join('\n');
    const read = readPaste(text);
    expect(findsOf(read.finds, 'file')).toMatchObject([
      {
        name: 'volsnap.sys',
        version: null,
        size: 224640,
        modified: '2012-08-21T13:47',
        path: `${DRIVERS}\\volsnap.sys`,
      },
    ]);
    expect(read.notUnderstood).toEqual([]);
    expect(read.problems).toEqual([]);
  });

  test('German', () => {
    const text = ` Verzeichnis von ${DRIVERS}\n\n21.08.2012  13:47           224.640 volsnap.sys`;
    expect(filesOf(text)).toMatchObject([
      { name: 'volsnap.sys', size: 224640, modified: '2012-08-21T13:47' },
    ]);
  });

  test('PowerShell', () => {
    const text = `    Directory: ${DRIVERS}\n\n\nMode                LastWriteTime     Length Name\n----                -------------     ------ ----\n-a---         8/21/2012   1:47 PM     224640 volsnap.sys`;
    expect(filesOf(text)).toMatchObject([
      { name: 'volsnap.sys', size: 224640, modified: '2012-08-21T13:47', path: `${DRIVERS}\\volsnap.sys` },
    ]);
  });

  test('dates in an order that nothing proves are pointed out', () => {
    const read = readPaste('03/04/2012  13:47           224,640 volsnap.sys');
    expect(findsOf(read.finds, 'file')).toMatchObject([{ modified: '2012-03-04T13:47' }]);
    expect(read.problems.map(({ code }) => code)).toEqual(['date-order-assumed']);
  });

  test('sizes are never KBs', () => {
    expect(findsOf(readPaste('08/21/2012  01:47 PM           977381 volsnap.sys').finds, 'kb')).toEqual([]);
  });
});

test('a path through the component store, with its long names, stays whole', () => {
  const path =
    'C:\\Windows\\winsxs\\amd64_microsoft-windows-volsnap_31bf3856ad364e35_6.1.7600.21320_none_1b2c3d4e5f607182\\volsnap.sys';
  expect(readPaste(`${path} 6.1.7600.21320`).finds).toMatchObject([{ path, version: '6.1.7600.21320' }]);
});
