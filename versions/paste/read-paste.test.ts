import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findsOf, type Find } from '../inventory';
import { FORMATS } from './formats';
import { readPaste } from './read-paste';

function kbsOf(text: string): number[] {
  return findsOf(readPaste(text).finds, 'kb').flatMap(({ kb, role }) => (role === 'possible' ? [] : [kb]));
}

function filesOf(text: string) {
  return findsOf(readPaste(text).finds, 'file').map(({ name, version, path }) => ({ name, version, path }));
}

function codesOf(text: string): string[] {
  return readPaste(text).problems.map(({ code }) => code);
}

describe('KB numbers and the addresses that articles have had', () => {
  test.each([
    'KB977381',
    'kb977381',
    'KB 977381',
    'KB 977 381',
    'kb977 381',
    'KB\u00a0977\u00a0381',
    '977381',
    '(977381)',
    'hotfix 977381',
    'Article ID: 977381',
    'http://support.microsoft.com/kb/977381',
    'http://support.microsoft.com/KB/977381',
    'https://support.microsoft.com/en-us/kb/977381',
    'https://support.microsoft.com/kb/977381/zh-tw',
    'http://support.microsoft.com/?kbid=977381&lc=1033',
    'http://support.microsoft.com/default.aspx?scid=kb;EN-US;977381',
    'http://support.microsoft.com/default.aspx?scid=kb;[LN];Q977381',
    'https://support.microsoft.com/help/977381/some-slug',
    'http://www.catalog.update.microsoft.com/Search.aspx?q=KB977381',
    'http://support.microsoft.com/support/kb/articles/Q977/3/81.ASP',
    'http://catalog.example/Search.aspx?q=977381',
    'https://archive.example/wiki/Microsoft_KB_Archive/977381',
    'Windows6.1-KB977381-v3-x64.msu',
    'Package_for_KB977381_RTM~31bf3856ad364e35~amd64~~6.1.1.2.mum',
  ])('%s', (text) => expect(kbsOf(text)).toEqual([977381]));

  test('several on one line and over lines', () => {
    expect(kbsOf('977381, 975759\nQ327491 and KB2277904')).toEqual([977381, 975759, 327491, 2277904]);
  });

  test.each([
    'Event ID 4004',
    'Event ID: 123456',
    'Volsnap.sys has 224,640 bytes',
    'the dump took 3456789 bytes',
    'Fix302806',
    '403956_intl_x64_zip.exe',
    'revision 23403',
    'KB2862',
    'KB97738...',
    'KB12345678',
    'KB 977 381 500',
    '977 381',
    'a dump of 12 KB 977 381',
    'process 977381 ended',
    '10.0.0.5',
  ])('"%s" names no KB', (text) => expect(kbsOf(text)).toEqual([]));

  test.each(['KB977381, 975759 and 940041', '(977381), 975759/940041.', 'KB977381 or 975759, and 940041'])(
    'an enumeration goes on with bare numbers: %s',
    (text) => expect(kbsOf(`Do we need ${text}`)).toEqual([977381, 975759, 940041]),
  );

  test.each(['KB977381, 975,759 bytes', 'KB977381 and 975759 bytes', 'KB977381 975759', 'KB977381, 97575'])(
    'what else stands behind a KB is none: %s',
    (text) => expect(kbsOf(`Do we need ${text}`)).toEqual([977381]),
  );

  test('a cut number is said', () => {
    expect(readPaste('kb2 748 349').problems).toEqual([]);
    expect(readPaste('KB2862').problems).toMatchObject([{ code: 'kb-cut', line: 1 }]);
  });
});

describe('bare numbers of six or seven digits', () => {
  const possible = (text: string) =>
    findsOf(readPaste(text).finds, 'kb').flatMap(({ kb, role }) => (role === 'possible' ? [kb] : []));

  test.each([
    ['Do I need 2748349?', [2748349]],
    ['is 977381 installed', [977381]],
    ['Does 2748349 replace 940041?', [2748349, 940041]],
    ['The vendor recommends 977381, 975759 and 940041 for this cluster.', [977381, 975759, 940041]],
    ['brauche ich 2748349 auf diesem Server', [2748349]],
    ['2748349?', [2748349]],
  ])('in a sentence about fixes may be KBs: %s', (text, numbers) => {
    expect(possible(text)).toEqual(numbers);
  });

  test.each([
    'is the file 224640 bytes long?',
    'does size 224640 fit?',
    'do we need Fix 302806?',
    'do we need Fix302806?',
    'Is Event ID 4004 fixed?',
    'Is event 123456 fixed?',
    'do I need 274834...?',
    'do I need 274834…',
    'do I need KB2862 or KB97738...',
    'the folder contains 977381 objects',
    'have 977381 packets been lost?',
    'Free: 977381  Installed: 975759',
    'installed=977381',
    'build 9773811 is installed',
    'process 977381 ended',
    'we have 977,381 and 1.977381',
  ])('are left alone elsewhere: %s', (text) => expect(possible(text)).toEqual([]));

  test('are named once where the same line spells one of them', () => {
    expect(readPaste('Is KB977381, 975759 installed, or is 977381 enough?').finds).toMatchObject([
      { kb: 977381, role: 'named' },
      { kb: 975759, role: 'named' },
    ]);
  });
});

test.each([
  'Windows 7',
  'w2k',
  'Vista',
  'SP2',
  'Service Pack 2',
  'Itanium',
  'x64',
  'i386',
  '2008 R2',
  '/help/19154/',
])('a line of nothing but "%s" says something', (text) => expect(readPaste(text).finds).toHaveLength(1));

describe('file versions', () => {
  test.each([
    ['volsnap.sys 6.0.6002.18005', 'volsnap.sys', '6.0.6002.18005', null],
    ['volsnap.sys: 6.0.6002.18005', 'volsnap.sys', '6.0.6002.18005', null],
    ['volsnap.sys (6.0.6002.18005)', 'volsnap.sys', '6.0.6002.18005', null],
    ['6.0.6002.18005 volsnap.sys', 'volsnap.sys', '6.0.6002.18005', null],
    ['volsnap.sys\t6.0.6002.18005', 'volsnap.sys', '6.0.6002.18005', null],
    [
      'C:\\Windows\\System32\\drivers\\volsnap.sys version 6.0.6002.18005.',
      'volsnap.sys',
      '6.0.6002.18005',
      'C:\\Windows\\System32\\drivers\\volsnap.sys',
    ],
    ['6.0.6002.18005', null, '6.0.6002.18005', null],
    ['volsnap.sys', 'volsnap.sys', null, null],
  ])('%s', (text, name, version, path) => expect(filesOf(text)).toEqual([{ name, version, path }]));

  test('a v before the numbers is no part of them', () => {
    expect(readPaste('volsnap.sys v6.0.6002.18679').finds).toMatchObject([
      { name: 'volsnap.sys', version: '6.0.6002.18679' },
    ]);
  });

  test('a version string keeps the label of the build lab', () => {
    const [file] = findsOf(readPaste('mpio.sys 6.1.7601.23403 (win7sp1_ldr.160325-0600)').finds, 'file');
    expect(file).toMatchObject({
      name: 'mpio.sys',
      version: '6.1.7601.23403',
      versionString: '6.1.7601.23403 (win7sp1_ldr.160325-0600)',
    });
  });

  test.each([
    ['6.1.7601', 'version-unreadable'],
    ['1.2', 'version-unreadable'],
    ['ntfs.sys 10.0.14393.0', 'version-unreadable'],
    ['volsnap.sys 6.1.7601.1751...', 'version-cut'],
  ])('"%s" is answered with a sentence', (text, code) => expect(codesOf(text)).toEqual([code]));

  test('addresses, package revisions and times are no versions', () => {
    expect(filesOf('192.168.10.20\nPackage_for_KB2446709_RTM~31bf3856ad364e35~amd64~~6.1.1.2.mum')).toEqual(
      [],
    );
  });
});

describe('the system, in a few words', () => {
  test('name, service pack and architecture', () => {
    expect(readPaste('Windows Server 2008 R2 SP1 x64').finds).toEqual<Find[]>([
      {
        line: 1,
        kind: 'os',
        name: 'Windows Server 2008 R2',
        products: ['windows-server-2008-r2'],
        build: null,
      },
      { line: 1, kind: 'service-pack', servicePack: 'SP1' },
      { line: 1, kind: 'platform', platform: 'x64' },
    ]);
  });

  test.each([
    ['W2K8R2', 'Windows Server 2008 R2'],
    ['w2k3', 'Windows Server 2003'],
    ['Server 2012', 'Windows Server 2012'],
    ['Win7', 'Windows 7'],
    ['Windows Vista', 'Windows Vista'],
    ['Microsoftr Windows Serverr 2008 Standard', 'Windows Server 2008'],
    ['Microsoft(R) Windows(R) Server 2003, Enterprise Edition', 'Windows Server 2003'],
    ['Windows Server® 2008', 'Windows Server 2008'],
    ['Windows Server 2016', 'Windows Server 2016'],
  ])('%s is %s', (text, name) => {
    expect(findsOf(readPaste(text).finds, 'os').map((os) => os.name)).toEqual([name]);
  });

  test('the architecture in the name of a file is not that of the host', () => {
    expect(findsOf(readPaste('403956_intl_x64_zip.exe').finds, 'platform')).toEqual([]);
  });

  test('banners and prompts are no lines that were not understood', () => {
    const { notUnderstood } = readPaste(
      'Copyright (c) 2009 Microsoft Corporation. All rights reserved.\nC:\\>\n0: kd> lmvm volsnap',
    );
    expect(notUnderstood).toEqual([]);
  });

  test('a line that names several systems decides nothing', () => {
    const read = readPaste('hangs on Windows Vista, Windows Server 2008 and Windows 7');
    expect(findsOf(read.finds, 'os')).toEqual([]);
    expect(read.problems.map(({ code }) => code)).toEqual(['several-systems']);
  });

  test('two systems in one paste are pointed out', () => {
    expect(codesOf('Windows 7\nWindows Server 2003')).toEqual(['several-systems']);
  });

  test('a system beyond those of the articles is pointed out', () => {
    expect(codesOf('OS Name: Example Server 2016\nOS Version: 10.0.14393 N/A Build 14393')).toEqual([
      'system-not-covered',
    ]);
  });

  test('ver', () => {
    expect(readPaste('Microsoft Windows [Version 6.0.6002]').finds).toMatchObject([
      { kind: 'os', products: ['windows-vista', 'windows-server-2008'] },
      { kind: 'service-pack', servicePack: 'SP2' },
    ]);
  });
});

describe('the system as a table of one row', () => {
  test.each([
    [
      'wmic os',
      'Caption                                    CSDVersion      OSArchitecture  Version\nMicrosoft Windows Server 2008 R2 Standard  Service Pack 1  64-bit          6.1.7601',
    ],
    ['wmic os /format:csv', 'Node,CSDVersion,OSArchitecture,Version\n\nSRV01,Service Pack 1,64-bit,6.1.7601'],
    [
      '[Environment]::OSVersion.Version',
      'Major  Minor  Build  Revision\n-----  -----  -----  --------\n6      1      7601   65536',
    ],
  ])('%s', (_command, text) => {
    const { finds, notUnderstood } = readPaste(text);
    expect(notUnderstood).toEqual([]);
    expect(findsOf(finds, 'os')).toMatchObject([{ build: '6.1.7601' }]);
    expect(findsOf(finds, 'service-pack')).toMatchObject([{ servicePack: 'SP1' }]);
  });
});

describe('stop codes', () => {
  test.each([
    '0x0000007E',
    '0x7E',
    'STOP: 0x0000007E (0xC0000005, 0x8054E513, 0xF78D6508, 0xF78D6208)',
    'Stop 0x7e',
    'The bugcheck was: 0x0000007e (0xffffffffc0000005, 0x0)',
    'BugCheck 7E, {ffffffffc0000005, 0, 0, 0}',
    'SYSTEM_THREAD_EXCEPTION_NOT_HANDLED',
    'SYSTEM_THREAD_EXCEPTION_NOT_HANDLED (7e)',
  ])('%s', (text) => {
    expect(readPaste(text).finds).toMatchObject([
      { kind: 'stop-code', code: '0x7e', name: 'SYSTEM_THREAD_EXCEPTION_NOT_HANDLED' },
    ]);
  });

  test.each(['error 0x80042306', 'to stop a service', 'FILE_NOT_FOUND', '0xC0000005'])(
    '"%s" is none',
    (text) => {
      expect(readPaste(text).finds).toEqual([]);
    },
  );
});

describe('a mixed paste', () => {
  const mixed = [
    'customer says backup fails since the weekend',
    '',
    'Host Name:                 BACKUP01',
    'OS Name:                   Microsoft Windows Server 2008 R2 Enterprise ',
    'OS Version:                6.1.7601 Service Pack 1 Build 7601',
    'System Type:               x64-based PC',
    '',
    'C:\\>wmic datafile where name="C:\\\\Windows\\\\System32\\\\drivers\\\\volsnap.sys" get Version',
    'Version',
    '6.1.7601.17514',
    '',
    'Log Name:      System',
    'Source:        volsnap',
    'Event ID:      29',
    'Level:         Error',
    'Description:',
    'The shadow copies of volume E: were aborted during detection.',
    '',
    'see KB2748349?',
  ].join('\r\r\n');

  test('every part is read, with its line', () => {
    const { finds, notUnderstood, problems } = readPaste(mixed);
    expect(finds).toMatchObject([
      { kind: 'os', line: 5, name: 'Windows Server 2008 R2', build: '6.1.7601' },
      { kind: 'service-pack', servicePack: 'SP1' },
      { kind: 'platform', line: 6, platform: 'x64' },
      {
        kind: 'file',
        line: 10,
        name: 'volsnap.sys',
        version: '6.1.7601.17514',
        path: 'C:\\Windows\\System32\\drivers\\volsnap.sys',
      },
      { kind: 'event', line: 12, source: 'volsnap', id: 29, log: 'System', level: 'Error' },
      { kind: 'kb', line: 19, kb: 2748349, role: 'named' },
    ]);
    expect(problems).toEqual([]);
    expect(notUnderstood).toEqual([{ line: 1, text: 'customer says backup fails since the weekend' }]);
  });

  test('the same fact twice is one find', () => {
    expect(readPaste('KB977381\nKB977381').finds).toHaveLength(1);
  });
});

describe('hostile input', () => {
  const FIVE_MEGABYTES = 5_000_000;
  /** Seconds of one core, the best of three readings. */
  const secondsFor = (text: string) =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const before = process.cpuUsage();
        readPaste(text);
        return process.cpuUsage(before).user / 1_000_000;
      }),
    );
  const fill = (piece: string) => piece.repeat(Math.ceil(FIVE_MEGABYTES / piece.length));

  test.each([
    ['digits', fill('1')],

    ['control characters', fill('\u0000\u0007\u001b')],

    ['labels', fill('Source: DFSR\n')],

    ['package names', fill('package_for_kb977381_')],

    ['headers', fill('HotFixID\n\nFileVersion\n\nVersion\n\n')],
  ])('5 MB of %s end in a few seconds of one core', (_name, text) => {
    expect(secondsFor(text)).toBeLessThan(4);
  });

  test.each([
    ['digits', '1'],
    ['dots', '1.'],
    ['names and versions on one line', 'a.sys 6.1.7601.17514 '],
    ['names and versions', 'volsnap.sys 6.1.7601.17514\n'],
    ['prose', 'The server restarts while the volume goes offline 17 times.\n'],
    ['labels', 'Source: DFSR\n'],
    ['addresses of modules', 'f7a2c000 f7a2f000   ntfs     ntfs.sys\n'],
    ['packages', 'Package Identity : Package_for_KB2446709~31bf3856ad364e35~amd64~~6.1.1.2\n'],
    ['versions above packages', 'Version: 6.1.7600.16385\n'],
    ['waiting files', 'Backlog File Count: 7\n1. File name: a\n'],
    ['rules', '====== ====== ======\n'],
    ['providers', '   ProviderName: DFSR\n\n'],
    ['rows of events', 'Error,1/1/2010 12:00,volsnap,25,None\n'],
  ])('four times as much text of %s takes about four times as long', (_name, piece) => {
    const size = 400_000 / piece.length;
    const [once, fourTimes] = [size, size * 4].map((count) => piece.repeat(count));
    const floor = 0.01;
    expect(secondsFor(fourTimes ?? '')).toBeLessThan(10 * Math.max(floor, secondsFor(once ?? '')));
  });

  test('a hundred thousand different numbers on one line are read, and none is lost', () => {
    const numbers = Array.from({ length: 100_000 }, (_, at) => 200_000 + at);
    expect(kbsOf(numbers.join(' '))).toHaveLength(100_000);
  });

  test('no text makes it throw, and every line is accounted for', () => {
    const piece = fc.constantFrom(
      'KB',
      '977381',
      'HotFixID',
      ' : ',
      '=',
      '6.1.7601.',
      '17514',
      '.sys',
      '\n',
      '\r\n',
      '  ',
      '[01]:',
      '"',
      ',',
      'Event ID: ',
      'Source: ',
      'x64-based',
      '\t',
      '---',
      '(',
      '<Legacy>',
      'C:\\',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
        const read = readPaste(pieces.join(''));
        expect(read.notUnderstood).toHaveLength(read.notUnderstoodCount);
        for (const { kb } of findsOf(read.finds, 'kb')) {
          expect(String(kb).length).toBeGreaterThanOrEqual(5);
          expect(String(kb).length).toBeLessThanOrEqual(7);
        }
      }),
    );
  });
});

test('every format has an id of its own', () => {
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
  expect(FORMATS.at(-1)?.id).toBe('free-text');
});
