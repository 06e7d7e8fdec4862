import { describe, expect, test } from 'vitest';
import { findsOf } from '../inventory';
import { readPaste } from './read-paste';

/** A `systeminfo` list of hotfixes as it is cut: more announced than listed, most of them without a name. */
function cutSystemInfo(): string {
  const rows = Array.from({ length: 240 }, (_, at) => {
    const number = String(at + 1).padStart(2, '0');
    if (at < 170) return `                           [${number}]: File 1`;
    return `                           [${number}]: ${at === 239 ? 'KB2862' : `KB${2_400_000 + at}`}`;
  });
  return [
    'Host Name:                 FILER',
    'OS Name:                   Microsoft(R) Windows(R) Server 2003, Enterprise Edition',
    'OS Version:                5.2.3790 Service Pack 2 Build 3790',
    'System Type:               X86-based PC',
    'Hotfix(s):                 352 Hotfix(s) Installed.',
    ...rows,
    'Network Card(s):           1 NIC(s) Installed.',
    '                           [01]: Example Gigabit Adapter',
    '                                 IP address(es)',
    '                                 [01]: 10.0.0.5',
  ].join('\n');
}

test('a line above the version that names no system does not make the host a client', () => {
  const { finds } = readPaste('Host Name:   SRV01\nOS Version:  6.1.7601 Service Pack 1 Build 7601');
  expect(finds[0]).toMatchObject({ kind: 'os', products: ['windows-7', 'windows-server-2008-r2'] });
});

describe('systeminfo', () => {
  const read = readPaste(cutSystemInfo());

  test('a cut list is said, and its cut number is no KB', () => {
    const kbs = findsOf(read.finds, 'kb');
    expect(kbs).toHaveLength(69);
    expect(kbs.every(({ role }) => role === 'installed')).toBe(true);
    expect(kbs.map(({ kb }) => kb)).not.toContain(2862);
    expect(read.problems.map(({ code }) => code)).toEqual(['kb-cut', 'list-cut', 'names-hidden']);
    expect(read.problems[1]?.sentence).toContain('352 hotfixes are announced and 240 are listed');
    expect(read.problems[1]?.sentence).toContain('KB2862');
    expect(read.problems[2]?.sentence).toContain('170 rows');
  });

  test('the list is noted with its size', () => {
    expect(findsOf(read.finds, 'hotfix-list')).toMatchObject([
      { announced: 352, present: 240, complete: false },
    ]);
  });

  test('nothing of it is left over, and no address became a version', () => {
    expect(read.notUnderstood).toEqual([]);
    expect(findsOf(read.finds, 'file')).toEqual([]);
  });

  test('a number at the cut counts only with all its digits', () => {
    const list = (last: string) => `Hotfix(s):  3 Hotfix(s) Installed.\n   [01]: KB981391\n   [02]: ${last}`;
    const kbs = (text: string) => findsOf(readPaste(text).finds, 'kb').map(({ kb }) => kb);
    expect(kbs(list('KB298139'))).toEqual([981391]);
    expect(kbs(list('KB2981391'))).toEqual([981391, 2981391]);
  });

  test.each([
    [
      'German',
      'Betriebssystemname:            Microsoft Windows Server 2008 R2 Standard\nBetriebssystemversion:         6.1.7601 Service Pack 1 Build 7601\nSystemtyp:                     x64-based PC\nHotfix(es):                    1 Hotfix(e) installiert.\n                               [01]: KB976932',
    ],
    [
      'French, with no-break spaces',
      'Nom du système d\u2019exploitation:\u00a0\u00a0 Microsoft Windows Server 2008 R2 Standard\nVersion du système:\u00a0\u00a0 6.1.7601 Service Pack 1 Build 7601\nType du système:\u00a0\u00a0 x64-based PC\nCorrectif(s):\u00a0\u00a0 1 Corrections installées.\n\u00a0\u00a0\u00a0\u00a0 [01]: KB976932',
    ],
    [
      'blanks collapsed on the way',
      'OS Name: Microsoft Windows Server 2008 R2 Standard\nOS Version: 6.1.7601 Service Pack 1 Build 7601\nSystem Type: x64-based PC\nHotfix(s): 1 Hotfix(s) Installed.\n[01]: KB976932',
    ],
  ])('%s', (_language, text) => {
    expect(readPaste(text).finds).toMatchObject([
      { kind: 'os', name: 'Windows Server 2008 R2', products: ['windows-server-2008-r2'], build: '6.1.7601' },
      { kind: 'service-pack', servicePack: 'SP1' },
      { kind: 'platform', platform: 'x64' },
      { kind: 'hotfix-list', announced: 1, present: 1, complete: true },
      { kind: 'kb', kb: 976932, role: 'installed' },
    ]);
  });

  test('mangled trademark signs and an Itanium', () => {
    const text =
      'OS Name:  Microsoftr Windows Serverr 2008 for Itanium-Based Systems\nOS Version:  6.0.6001 Service Pack 1 Build 6001\nSystem Type:  Itanium (TM) -based System';
    expect(readPaste(text).finds).toMatchObject([
      { kind: 'os', name: 'Windows Server 2008', products: ['windows-server-2008'] },
      { kind: 'service-pack', servicePack: 'SP1' },
      { kind: 'platform', platform: 'IA-64' },
    ]);
  });

  test('no service pack is RTM, and a client is no server', () => {
    const text = 'OS Name:  Microsoft Windows 7 Professional\nOS Version:  6.1.7600 N/A Build 7600';
    expect(readPaste(text).finds).toMatchObject([
      { kind: 'os', products: ['windows-7'] },
      { kind: 'service-pack', servicePack: 'RTM' },
    ]);
  });
});

describe('wmic qfe', () => {
  const table = [
    'Caption                                     CSName  Description      FixComments  HotFixID        InstallDate  InstalledBy  InstalledOn       Name  ServicePackInEffect  Status  ',
    'http://support.microsoft.com/?kbid=2705219  FILER   Security Update               KB2705219-v2                 ADM\\jo       3/17/2019                                      ',
    '                                            FILER   Update                        File 1                       jo                                   KB905474             ',
    '                                            FILER                                 File 1                                                                                 ',
    'http://support.microsoft.com/?kbid=2862152  FILER   Update                        KB2862152                    ADM\\jo       01d4dfd0fb4eb361                               ',
    'http://support.microsoft.com/?kbid=2900986  FILER   Update                        KB2900986                    ADM\\jo       20190321                                       ',
  ];

  test.each([
    ['as it is', table.join('\r\r\n')],
    ['with a blank line after each, as a copied CRCRLF leaves them', table.join('\n\n')],
  ])('the table %s', (_name, text) => {
    const read = readPaste(text);
    expect(findsOf(read.finds, 'kb').map(({ kb, role, installedOn }) => [kb, role, installedOn])).toEqual([
      [2705219, 'installed', '2019-03-17'],
      [905474, 'installed', null],
      [2862152, 'installed', '2019-03-21'],
      [2900986, 'installed', '2019-03-21'],
    ]);
    expect(read.problems.map(({ code }) => code)).toEqual(['names-hidden']);
    expect(read.notUnderstood).toEqual([]);
  });

  test('one column, and a question below it that is no row', () => {
    const read = readPaste('HotFixID\nKB977381\nKB975759\n\nKB940041 as well?');
    expect(findsOf(read.finds, 'kb').map(({ kb, role }) => [kb, role])).toEqual([
      [977381, 'installed'],
      [975759, 'installed'],
      [940041, 'named'],
    ]);
  });

  test('CSV and list', () => {
    const csv = 'Node,Description,HotFixID,InstalledOn\nFILER,Update,KB977381,3/4/2010';
    const list = 'Caption=\nHotFixID=File 1\nInstalledOn=3/4/2010\nServicePackInEffect=KB977381';
    expect(findsOf(readPaste(csv).finds, 'kb')).toMatchObject([{ kb: 977381, role: 'installed' }]);
    expect(findsOf(readPaste(list).finds, 'kb')).toMatchObject([
      { kb: 977381, role: 'installed', installedOn: '2010-03-04' },
    ]);
  });
});

describe('Get-HotFix', () => {
  test('the table; a date whose order nothing proves stays as written', () => {
    const text = [
      'Source        Description      HotFixID      InstalledBy          InstalledOn',
      '------        -----------      --------      -----------          -----------',
      'FILER         Security Update  KB2862152     ADM\\jo               4/3/2014 12:00:00 AM',
      'FILER         Update           KB2748349     ADM\\jo',
    ].join('\n');
    expect(findsOf(readPaste(text).finds, 'kb')).toMatchObject([
      { kb: 2862152, role: 'installed', installedOn: '4/3/2014' },
      { kb: 2748349, role: 'installed', installedOn: null },
    ]);
  });

  test('rows without their header, and the list form', () => {
    const rows = 'FILER         Security Update  KB2862152     ADM\\jo               21.03.2014 00:00:00';
    const list = 'Source      : FILER\nHotFixID    : KB2862152\nInstalledOn : 21/03/2014 00:00:00';
    for (const text of [rows, list]) {
      expect(findsOf(readPaste(text).finds, 'kb')).toMatchObject([
        { kb: 2862152, role: 'installed', installedOn: '2014-03-21' },
      ]);
    }
  });
});

describe('dism /get-packages', () => {
  test('only installed packages are installed, and the image tells the system', () => {
    const { finds } = readPaste(
      [
        'Deployment Image Servicing and Management tool',
        'Version: 6.1.7600.16385',
        '',
        'Image Version: 6.1.7601.18489',
        '',
        'Packages listing:',
        '',
        'Package Identity : Package_for_KB2446709~31bf3856ad364e35~amd64~~6.1.1.2',
        'State : Installed',
        'Release Type : Security Update',
        'Install Time : 3/17/2019 4:05 AM',
        '',
        'Package Identity : Package_for_KB977381~31bf3856ad364e35~amd64~~6.1.1.0',
        'State : Staged',
        'Install Time :',
      ].join('\n'),
    );
    expect(finds).toMatchObject([
      { kind: 'os', build: '6.1.7601' },
      { kind: 'service-pack', servicePack: 'SP1' },
      { kind: 'kb', kb: 2446709, role: 'installed' },
      { kind: 'kb', kb: 977381, role: 'named' },
    ]);
  });

  test('as a table, in another language', () => {
    const { finds } = readPaste(
      'Package_for_KB2446709~31bf3856ad364e35~amd64~~6.1.1.2 | Installiert | Sicherheitsupdate | 17.03.2019 04:05',
    );
    expect(finds).toMatchObject([{ kind: 'kb', kb: 2446709, role: 'installed' }]);
  });
});

test('an object of Win32_QuickFixEngineering with all its properties is one hotfix', () => {
  const { finds, notUnderstood } = readPaste(
    [
      '__GENUS             : 2',
      '__CLASS             : Win32_QuickFixEngineering',
      '__RELPATH           : Win32_QuickFixEngineering.HotFixID="KB977381",ServicePackInEffect=""',
      'Caption             : http://support.microsoft.com/?kbid=977381',
      'HotFixID            : KB977381',
      'InstalledOn         : 3/17/2019',
    ].join('\n'),
  );
  expect(finds).toMatchObject([
    { kind: 'hotfix-list', present: 1 },
    { kind: 'kb', kb: 977381, role: 'installed', installedOn: '2019-03-17' },
  ]);
  expect(notUnderstood).toEqual([]);
});

test('a number cut by a narrow column does not become a KB', () => {
  const { finds, problems } = readPaste('HotFixID  Description\nKB97738...  Hotfix\nKB2862152  Update');
  expect(findsOf(finds, 'kb').map(({ kb }) => kb)).toEqual([2862152]);
  expect(problems.map(({ code }) => code)).toEqual(['kb-cut']);
});

test.each([
  ['Systemtyp:                 X86-basierter PC', 'x86'],
  ['Tipo de sistema:           PC basado en X86', 'x86'],
  ['システムの種類:            x64-based PC', 'x64'],
  ['Type du système:           x64-based PC', 'x64'],
  ['System Type:               Itanium-based System', 'IA-64'],
])('%s', (line, platform) => {
  expect(readPaste(`Hostname:  SRV01\n${line}`).finds).toMatchObject([{ kind: 'platform', platform }]);
});
