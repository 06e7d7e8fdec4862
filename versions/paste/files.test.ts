import { describe, expect, test } from 'vitest';
import { findsOf } from '../inventory';
import { readPaste } from './read-paste';

const DRIVERS = 'C:\\Windows\\System32\\drivers';

function filesOf(text: string) {
  return findsOf(readPaste(text).finds, 'file');
}

describe('sigcheck', () => {
  const files = (text: string) => findsOf(readPaste(text).finds, 'file');

  test('gives the version of the file and neither that of its product nor an architecture of the host', () => {
    const text = [
      'c:\\windows\\syswow64\\vssapi.dll:',
      '\tVerified:\tSigned',
      '\tSigning date:\t8:34 PM 11/20/2010',
      '\tProduct:\tMicrosoft Windows Operating System',
      '\tProd version:\t6.1.7601.17514',
      '\tFile version:\t6.1.7601.21642 (win7sp1_ldr.110121-1508)',
      '\tMachineType:\t32-bit',
    ].join('\r\n');
    expect(readPaste(text)).toMatchObject({ notUnderstoodCount: 0, problems: [] });
    expect(readPaste(text).finds).toEqual([
      {
        line: 1,
        kind: 'file',
        name: 'vssapi.dll',
        version: '6.1.7601.21642',
        versionString: '6.1.7601.21642 (win7sp1_ldr.110121-1508)',
        path: 'c:\\windows\\syswow64\\vssapi.dll',
        modified: null,
        size: null,
      },
    ]);
  });

  test('as CSV, where the version of the file stands behind that of the product', () => {
    const text = [
      'Path,Verified,Date,Publisher,Company,Description,Product,Product Version,File Version,Machine Type',
      String.raw`"c:\windows\system32\drivers\mpio.sys","Signed","8:34 PM 11/20/2010","Microsoft Windows","Microsoft","MPIO","Windows","6.1.7601.17514","6.1.7600.20881 (win7_ldr.110114-1501)","64-bit"`,
    ].join('\n');
    expect(files(text)).toMatchObject([{ name: 'mpio.sys', version: '6.1.7600.20881' }]);
  });

  test('a file without a version is a file all the same', () => {
    expect(files('c:\\windows\\x.sys:\n\tVerified:\tUnsigned\n\tFile version:\tn/a')).toMatchObject([
      { name: 'x.sys', version: null },
    ]);
  });

  test.each([
    'Product version: 6.1.7601.17514',
    'ProductVersion   : 6.1.7601.17514',
    'Prod version:\t6.1.7601.17514',
  ])('the version of a product alone is that of no file: %s', (text) => expect(files(text)).toEqual([]));
});

describe('driverquery /fo list', () => {
  const LIST = [
    'Module Name:       volsnap',
    'Display Name:      Storage volumes',
    'Driver Type:       Kernel ',
    'Link Date:         11/20/2010 1:34:00 AM',
    '',
    'Module Name:       mpio',
    'Display Name:      Multi-Path Support',
    'Driver Type:       Kernel ',
    'Link Date:         7/14/2009 1:19:00 AM',
  ].join('\r\n');

  test('names drivers with their link dates, and no versions', () => {
    expect(readPaste(LIST)).toMatchObject({
      notUnderstoodCount: 0,
      finds: [
        { line: 1, kind: 'driver', name: 'volsnap', detail: '11/20/2010 1:34:00 AM' },
        { line: 6, kind: 'driver', name: 'mpio', detail: '7/14/2009 1:19:00 AM' },
      ],
    });
  });

  test('with /v names their files too, in any language', () => {
    const text = [
      'Modulname:             volsnap',
      'Anzeigename:           Speichervolumes',
      'Beschreibung:          Speichervolumes',
      'Treibertyp:            Kernel ',
      'Startmodus:            Boot',
      'Status:                Running',
      'Zustand:               OK',
      'Beenden annehmen:      TRUE',
      'Anhalten annehmen:     FALSE',
      'Ausgelagerter Pool (Bytes): 4.096',
      'Code(Bytes):           159.744',
      'BSS(Bytes):            0',
      'Linkdatum:             20.11.2010 01:34:00',
      'Pfad:                  C:\\Windows\\system32\\drivers\\volsnap.sys',
      'Init(Bytes):           20.480',
    ].join('\n');
    expect(readPaste(text).finds).toMatchObject([
      { kind: 'driver', name: 'volsnap', detail: '20.11.2010 01:34:00' },
      { kind: 'file', name: 'volsnap.sys', path: 'C:\\Windows\\system32\\drivers\\volsnap.sys' },
    ]);
  });

  test('is not any other list with labels', () => {
    expect(readPaste('Owner:   carter\nHost:   srv01\nRoom:   12\nFloor:   2').finds).toEqual([]);
  });
});

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
