import { describe, expect, test } from 'vitest';
import type { FileRow, FileTable } from '@/schema/article';
import { sampleArticle, sampleRow, sampleTable } from '@/schema/sample-article';
import { createFileHistory } from './file-history';
import type { Find } from './inventory';
import { judgeHost } from './judge-host';
import { file, kb, sampleHost, server2003, SERVER_2008_R2_SP1 } from './sample-host';

const R2 = ['windows-7', 'windows-server-2008-r2'];

function shipping(rows: Partial<FileRow>[], table: Partial<FileTable> = {}, number = 990001) {
  const products = table.products ?? R2;
  const files = rows.map((row) => sampleRow({ platform: 'x64', ...row }));
  return sampleArticle({
    kb: number,
    products,
    fileTables: [sampleTable({ products, platform: 'x64', ...table, files })],
  });
}

const dokany = shipping([{ version: '6.1.7601.18741' }, { version: '6.1.7601.22948' }]);

function verdicts(finds: Find[], ...articles: ReturnType<typeof shipping>[]) {
  return judgeHost(sampleHost(...finds), articles);
}

describe('GDR and LDR are compared each within itself', () => {
  test.each([
    ['6.1.7601.22380', 'not-fixed', '6.1.7601.22948'],
    ['6.1.7601.18741', 'fixed', '6.1.7601.18741'],
    ['6.1.7601.21999', 'not-fixed', '6.1.7601.22948'],
    ['6.1.7601.18740', 'not-fixed', '6.1.7601.18741'],
    ['6.1.7601.19999', 'fixed', '6.1.7601.18741'],
    ['6.1.7601.22948', 'fixed', '6.1.7601.22948'],
    ['6.1.7601.24214', 'fixed', '6.1.7601.22948'],
  ])('%s against {GDR 18741, LDR 22948} is %s', (version, verdict, need) => {
    expect(verdicts([file('volsnap.sys', version)], dokany)).toMatchObject([
      { verdict, need, have: version },
    ]);
  });

  test('the reason says that the number of the other branch does not count', () => {
    const [verdict] = verdicts([file('volsnap.sys', '6.1.7601.22380')], dokany);
    expect(verdict?.reason).toBe(
      'Volsnap.sys 6.1.7601.22380 is on the LDR branch and below 6.1.7601.22948 of KB990001; that it is above the GDR number 6.1.7601.18741 does not count.',
    );
    expect(verdict?.fixedBy).toEqual({ kb: 990001, version: '6.1.7601.22948' });
  });

  test('a GDR file and an article that ships LDR only: installing moves the file', () => {
    const ldr = shipping([{ version: '6.1.7601.21642' }]);
    const [verdict] = verdicts([file('volsnap.sys', '6.1.7601.17514')], ldr);
    expect(verdict).toMatchObject({ verdict: 'other-branch', need: '6.1.7601.21642' });
    expect(verdict?.reason).toContain('installing it moves this file to LDR');
  });

  test('a number below the ranges of both branches is unknown, with the command that shows the label', () => {
    const [low] = verdicts([file('volsnap.sys', '6.1.7601.16000')], dokany);
    expect(low).toMatchObject({
      verdict: 'unknown',
      command: expect.stringContaining('VersionInfo.FileVersion'),
    });
  });

  test('an LDR file and an article that ships GDR only are on different branches', () => {
    const gdr = shipping([{ version: '6.1.7601.18741' }]);
    expect(verdicts([file('volsnap.sys', '6.1.7601.22380')], gdr)[0]?.verdict).toBe('other-branch');
  });

  test('a converged file against a GDR fix stays unknown, since the cut-over is not known', () => {
    const gdr = shipping([{ version: '6.1.7601.18741' }]);
    expect(verdicts([file('volsnap.sys', '6.1.7601.24214')], gdr)[0]?.verdict).toBe('unknown');
  });

  test('the version string goes before the number', () => {
    const converged = file('volsnap.sys', '6.1.7601.23403 (win7sp1_ldr.160325-0600)');
    expect(verdicts([converged], dokany)[0]).toMatchObject({ verdict: 'fixed', have: '6.1.7601.23403' });
  });

  test('Windows Server 2012 R2 has one line', () => {
    const article = shipping([{ version: '6.3.9600.17415' }], { products: ['windows-server-2012-r2'] });
    expect(verdicts([file('volsnap.sys', '6.3.9600.20778')], article)[0]?.verdict).toBe('fixed');
    expect(verdicts([file('volsnap.sys', '6.3.9600.16500')], article)[0]?.verdict).toBe('not-fixed');
  });
});

describe('Windows Server 2003, where the number does not tell the branch', () => {
  const sp1And2 = shipping(
    [
      { version: '5.2.3790.2985', servicePack: 'SP1', platform: 'x86' },
      { version: '5.2.3790.4127', servicePack: 'SP2', platform: 'x86' },
    ],
    { products: ['windows-server-2003'], platform: 'x86' },
  );

  test('without a stated branch, rows of one service pack are one line, and the reason says so', () => {
    const [verdict] = verdicts([...server2003('SP2'), file('volsnap.sys', '5.2.3790.4163')], sp1And2);
    expect(verdict).toMatchObject({ verdict: 'fixed', need: '5.2.3790.4127' });
    expect(verdict?.reason).toContain('neither side states GDR or QFE');
  });

  test('the service pack of the host chooses the row', () => {
    const [verdict] = verdicts([...server2003('SP2'), file('volsnap.sys', '5.2.3790.3000')], sp1And2);
    expect(verdict).toMatchObject({ verdict: 'not-fixed', need: '5.2.3790.4127' });
  });

  test('where the host does not say, the era of the number does', () => {
    expect(verdicts([file('volsnap.sys', '5.2.3790.3000')], sp1And2)[0]).toMatchObject({
      verdict: 'fixed',
      need: '5.2.3790.2985',
    });
  });

  test('a host with a later service pack than the article: not comparable, probably included', () => {
    const sp1 = shipping([{ version: '5.2.3790.2985', servicePack: 'SP1', platform: 'x86' }], {
      products: ['windows-server-2003'],
      platform: 'x86',
    });
    const [verdict] = verdicts([...server2003('SP2'), file('volsnap.sys', '5.2.3790.3959')], sp1);
    expect(verdict?.verdict).toBe('not-comparable');
    expect(verdict?.reason).toContain('probably included in SP2');
  });

  test('a GDR file above a row without branch is unknown, with the command that asks the list of hotfixes', () => {
    const gdr = file('volsnap.sys', '5.2.3790.5100 (srv03_sp2_gdr.120101-0100)');
    expect(verdicts([...server2003('SP2'), gdr], sp1And2)).toMatchObject([
      {
        verdict: 'unknown',
        command: `wmic qfe where "HotFixID='KB990001'" get HotFixID,InstalledOn`,
        reason: expect.stringContaining('; run `wmic qfe'),
      },
    ]);
  });

  test('a number alone against a QFE fix is unknown above it, with the command that shows the branch', () => {
    const qfe = shipping([{ version: '5.2.3790.4127', servicePack: 'SP2', platform: 'x86', branch: 'QFE' }], {
      products: ['windows-server-2003'],
      platform: 'x86',
    });
    const [above] = verdicts([file('volsnap.sys', '5.2.3790.4200')], qfe);
    expect(above).toMatchObject({
      verdict: 'unknown',
      command: expect.stringContaining('VersionInfo.FileVersion'),
    });
    expect(verdicts([file('volsnap.sys', '5.2.3790.4000')], qfe)[0]?.verdict).toBe('not-fixed');
    const stated = file('volsnap.sys', '5.2.3790.4163 (srv03_sp2_qfe.071016-0130)');
    expect(verdicts([stated], qfe)[0]?.verdict).toBe('fixed');
    const gdr = file('volsnap.sys', '5.2.3790.4163 (srv03_sp2_gdr.071016-0130)');
    expect(verdicts([gdr], qfe)[0]?.verdict).toBe('other-branch');
  });
});

describe('what cannot be compared', () => {
  const rtmOnly = shipping([{ version: '6.1.7600.20881' }]);

  test('another build; a later service pack probably includes the fix', () => {
    const [verdict] = verdicts([file('volsnap.sys', '6.1.7601.17514')], rtmOnly);
    expect(verdict).toMatchObject({ verdict: 'not-comparable', need: '6.1.7600.20881' });
    expect(verdict?.reason).toContain('probably included in SP1');
  });

  test('nothing is said of what installing needs', () => {
    const hotfix = {
      prerequisites: [{ product: 'windows-server-2008-r2', servicePack: null }],
      restart: 'required' as const,
      registryChange: null,
      replaces: null,
      downloads: [],
    };
    const [verdict] = verdicts([...SERVER_2008_R2_SP1, file('volsnap.sys', '6.1.7601.17514')], {
      ...rtmOnly,
      hotfix,
    });
    expect(verdict).toMatchObject({ verdict: 'not-comparable', prerequisites: null, restart: null });
  });

  test('an earlier service pack is told what it needs', () => {
    const sp1 = shipping([{ version: '6.1.7601.21642' }]);
    expect(verdicts([file('volsnap.sys', '6.1.7600.20881')], sp1)[0]?.reason).toContain('it needs SP1 first');
  });

  test('a later build of the same service pack probably includes the fix', () => {
    const sp2 = shipping([{ version: '6.0.6002.22913' }], { products: ['windows-server-2008'] });
    const [verdict] = verdicts([file('volsnap.sys', '6.0.6003.20518')], sp2);
    expect(verdict).toMatchObject({ verdict: 'not-comparable', need: '6.0.6002.22913' });
    expect(verdict?.reason).toContain('probably included');
  });

  test('another Windows version promises nothing', () => {
    const [verdict] = verdicts([file('volsnap.sys', '6.0.6002.18005')], rtmOnly);
    expect(verdict?.verdict).toBe('not-comparable');
    expect(verdict?.reason).not.toContain('probably');
  });

  test('another platform', () => {
    const x86 = shipping([{ version: '6.1.7601.21642', platform: 'x86' }], { platform: 'x86' });
    const [verdict] = verdicts([...SERVER_2008_R2_SP1, file('volsnap.sys', '6.1.7601.17514')], x86);
    expect(verdict).toMatchObject({ verdict: 'not-comparable' });
    expect(verdict?.reason).toContain('for x86 only, and this host is x64');
  });

  test('an unchanged file gives no verdict at all', () => {
    const article = shipping([{ name: 'Dfsrress.dll', version: '6.1.7600.16385' }]);
    expect(verdicts([file('dfsrress.dll', '6.1.7600.16385')], article)).toEqual([]);
  });

  test('a file that rides along unchanged for one system gives no verdict there, though it changed for another', () => {
    const dll = (version: string, products: string[]) =>
      sampleTable({ products, files: [sampleRow({ name: 'Dfsrress.dll', version, platform: 'x64' })] });
    const article = sampleArticle({
      kb: 990001,
      products: ['windows-server-2008', 'windows-server-2008-r2'],
      fileTables: [
        dll('6.0.6002.22269', ['windows-server-2008']),
        dll('6.1.7600.16385', ['windows-server-2008-r2']),
      ],
    });
    const [vista, seven] = ['6.0.6002.18005', '6.1.7600.16385'];
    expect(verdicts([...SERVER_2008_R2_SP1, file('dfsrress.dll', seven)], article)).toEqual([]);
    expect(verdicts([file('dfsrress.dll', seven)], article)).toEqual([]);
    expect(verdicts([file('dfsrress.dll', vista)], article)).toMatchObject([{ verdict: 'other-branch' }]);
  });

  test('the file to look up is one that the article ships for the system of the host', () => {
    const article = sampleArticle({
      kb: 990001,
      products: ['windows-server-2003-r2', 'windows-server-2008-r2'],
      fileTables: [
        sampleTable({
          products: ['windows-server-2003-r2'],
          files: [sampleRow({ name: 'Dfsr.exe', version: '5.2.3790.4650' })],
        }),
        sampleTable({
          products: ['windows-server-2008-r2'],
          files: [sampleRow({ name: 'Dfsrs.exe', version: '6.1.7600.20578' })],
        }),
      ],
    });
    expect(verdicts([...SERVER_2008_R2_SP1, kb(990001, 'named')], article)[0]?.reason).toContain('Dfsrs.exe');
  });

  test('an article for another system is left out, unless its KB was asked for', () => {
    const article = shipping([{ version: '5.2.3790.4127' }], { products: ['windows-server-2003'] });
    const finds = [...SERVER_2008_R2_SP1, file('volsnap.sys', '6.1.7601.17514')];
    expect(verdicts(finds, article)).toEqual([]);
    expect(verdicts([...finds, kb(990001, 'named')], article)[0]?.verdict).toBe('not-comparable');
  });
});

describe('native files and their WOW twins', () => {
  const twins = shipping([
    { name: 'Vssapi.dll', version: '6.1.7601.21700', platform: 'x64' },
    { name: 'Vssapi.dll', version: '6.1.7601.21800', platform: 'x86', branch: 'WOW' },
  ]);

  test.each([
    ['C:\\Windows\\System32\\vssapi.dll', 'fixed', '6.1.7601.21700'],
    ['C:\\Windows\\SysWOW64\\vssapi.dll', 'not-fixed', '6.1.7601.21800'],
  ])('%s is compared with its own row', (path, verdict, need) => {
    expect(
      verdicts([...SERVER_2008_R2_SP1, file('vssapi.dll', '6.1.7601.21750', path)], twins),
    ).toMatchObject([{ verdict, need }]);
  });

  const server2003x64 = [...server2003('SP2').slice(0, 2), ...SERVER_2008_R2_SP1.slice(1)];
  const sysWow64 = 'C:\\WINDOWS\\SysWOW64\\vssapi.dll';

  test('the twin of a 5.2 package has a W before its name, and is installed without it', () => {
    const renamed = shipping(
      [
        { name: 'Vssapi.dll', version: '5.2.3790.4127', servicePack: 'SP2' },
        {
          name: 'Wvssapi.dll',
          version: '5.2.3790.4120',
          platform: 'x86',
          branch: 'WOW',
          servicePack: 'SP2',
        },
      ],
      { products: ['windows-server-2003'] },
    );
    const finds = [
      ...server2003x64,
      file('vssapi.dll', '5.2.3790.4000', sysWow64),
      file('vssapi.dll', '5.2.3790.4127', sysWow64.replace('SysWOW64', 'System32')),
    ];
    const found = verdicts(finds, renamed);
    expect(found).toMatchObject([
      { verdict: 'not-fixed', file: 'Vssapi.dll', have: '5.2.3790.4000', need: '5.2.3790.4120' },
      { verdict: 'fixed', file: 'Vssapi.dll', have: '5.2.3790.4127', need: '5.2.3790.4127' },
    ]);
    expect(found[0]?.reason).toContain('Vssapi.dll 5.2.3790.4000 in SysWOW64');
  });

  test('a 32-bit file is not compared with an article that ships only the 64-bit one', () => {
    const native = shipping([{ name: 'Vssapi.dll', version: '5.2.3790.4127', servicePack: 'SP2' }], {
      products: ['windows-server-2003'],
    });
    const [verdict] = verdicts([...server2003x64, file('vssapi.dll', '5.2.3790.4000', sysWow64)], native);
    expect(verdict?.verdict).toBe('not-comparable');
    expect(verdict?.reason).toContain('the file in SysWOW64 is the 32-bit one');
  });

  test('platforms that differ ask for the architecture of the host', () => {
    const both = shipping([{ version: '6.1.7601.21700' }, { version: '6.1.7601.21800', platform: 'x86' }], {
      platform: null,
    });
    expect(verdicts([file('volsnap.sys', '6.1.7601.21750')], both)[0]).toMatchObject({
      verdict: 'unknown',
      command: 'systeminfo',
    });
  });
});

describe('copies that Windows keeps aside', () => {
  const store = 'C:\\Windows\\winsxs\\amd64_volsnap.inf_6.1.7601.22948_none_1b2c\\volsnap.sys';

  test('do not count beside the file in use', () => {
    const finds = [file('volsnap.sys', '6.1.7601.22948', store), file('volsnap.sys', '6.1.7601.17514')];
    expect(verdicts(finds, dokany)).toMatchObject([{ verdict: 'not-fixed', have: '6.1.7601.17514' }]);
  });

  test('alone leave the verdict unknown, with the command for the file in use', () => {
    const found = verdicts([file('volsnap.sys', '6.1.7601.22948', store)], dokany);
    expect(found).toMatchObject([
      { verdict: 'unknown', have: null, command: expect.stringContaining('System32') },
    ]);
    expect(found[0]?.reason).toContain('keeps aside');
  });
});

describe('hotfix lists', () => {
  const article = shipping([{ version: '6.1.7601.21642' }]);

  test('a KB alone asks for the file that tells most', () => {
    const article = shipping([{ name: 'Ftdisk.sys' }, { name: 'Volsnap.sys' }]);
    expect(verdicts([kb(990001, 'named')], article)[0]?.file).toBe('Ftdisk.sys');
    const known = { ...article, telling: ['volsnap.sys', 'ftdisk.sys'] };
    expect(verdicts([kb(990001, 'named')], known)[0]?.file).toBe('Volsnap.sys');
  });

  test('a KB that is absent from the list is unknown, never missing, with the command to run', () => {
    const [verdict] = verdicts(
      [...SERVER_2008_R2_SP1, kb(1234567, 'installed'), kb(990001, 'named')],
      article,
    );
    expect(verdict).toMatchObject({
      verdict: 'unknown',
      command:
        'wmic datafile where name="C:\\\\Windows\\\\System32\\\\drivers\\\\Volsnap.sys" get Name,Version',
    });
    expect(verdict?.reason).toContain('does not prove that it is missing');
  });

  test('where the files differ by system, the question is for the system first', () => {
    const [old, young] = [
      shipping([{ name: 'Dfsr.exe', version: '5.2.3790.4650' }], { products: ['windows-server-2003-r2'] }),
      shipping([{ name: 'Dfsrs.exe', version: '6.0.6002.22269' }], { products: ['windows-server-2008'] }),
    ];
    const both = { ...old, products: [], fileTables: [...old.fileTables, ...young.fileTables] };
    expect(verdicts([kb(990001, 'named')], both)[0]).toMatchObject({ file: null, command: 'systeminfo' });
    const known = verdicts([...server2003('SP2'), kb(990001, 'named')], both)[0];
    expect(known).toMatchObject({ file: 'Dfsr.exe', command: expect.stringContaining('Dfsr.exe') });
  });

  test('an article that nobody asked for does not come up by its absence', () => {
    expect(verdicts([...SERVER_2008_R2_SP1, kb(1234567, 'installed')], article)).toEqual([]);
  });

  test('a version outranks the list', () => {
    const finds = [...SERVER_2008_R2_SP1, kb(990001, 'installed'), file('volsnap.sys', '6.1.7601.21600')];
    const [verdict] = verdicts(finds, article);
    expect(verdict?.verdict).toBe('not-fixed');
    expect(verdict?.reason).toContain('the version decides');
  });

  test('a listed KB and a file of the other branch: both are said', () => {
    const finds = [...SERVER_2008_R2_SP1, kb(990001, 'installed'), file('volsnap.sys', '6.1.7601.17514')];
    const [verdict] = verdicts(finds, article);
    expect(verdict?.verdict).toBe('other-branch');
    expect(verdict?.reason).toContain('KB990001 is in the pasted list, but the version decides');
  });

  test('a listed KB without a version counts as installed, and the reason says on what ground', () => {
    const [verdict] = verdicts([kb(990001, 'installed')], article);
    expect(verdict).toMatchObject({ verdict: 'fixed', file: null, have: null });
    expect(verdict?.reason).toContain('no version');
  });
});

describe('what leads to an article', () => {
  test('a logged event, by source and id together', () => {
    const article = { ...shipping([{ version: '6.1.7601.21642' }]), events: [{ source: 'DFSR', id: 4004 }] };
    const event = { line: 1, kind: 'event' as const, id: 4004, log: null, level: null };
    expect(verdicts([{ ...event, source: 'dfsr' }], article)[0]?.verdict).toBe('unknown');
    expect(verdicts([{ ...event, source: 'NTFS' }], article)).toEqual([]);
  });

  test('a version without a name, where the asked article changes one file only', () => {
    const bare = { ...file('', '6.1.7601.22950'), name: null };
    expect(verdicts([bare, kb(990001, 'named')], dokany)[0]).toMatchObject({
      verdict: 'fixed',
      file: 'Volsnap.sys',
    });
    expect(verdicts([bare], dokany)).toEqual([]);
  });

  test('but not a version of a build that the article does not ship, nor one of two', () => {
    const [bare, other] = ['5.2.3790.4127', '6.1.7601.22900'].map((version) => ({
      ...file('', version),
      name: null,
    }));
    if (!bare || !other) throw new Error('two versions');
    const fitting = { ...file('', '6.1.7601.22950'), name: null };
    expect(verdicts([bare, kb(990001, 'named')], dokany)).toMatchObject([{ verdict: 'unknown', have: null }]);
    expect(verdicts([fitting, other, kb(990001, 'named')], dokany)).toMatchObject([{ have: null }]);
    expect(verdicts([bare, fitting, kb(990001, 'named')], dokany)).toMatchObject([
      { verdict: 'fixed', reason: expect.stringContaining('6.1.7601.22950, taken for Volsnap.sys, is') },
    ]);
  });

  test('a listing without versions asks nothing about a file whose version another listing gives', () => {
    const finds = [...SERVER_2008_R2_SP1, file('volsnap.sys', null), file('volsnap.sys', '6.1.7601.22950')];
    expect(verdicts(finds, dokany).map(({ verdict }) => verdict)).toEqual(['fixed']);
  });

  test('a file without a version needs what is shipped for the service pack of its host', () => {
    const both = shipping(
      [
        { version: '5.2.3790.2985', servicePack: 'SP1', platform: 'x86' },
        { version: '5.2.3790.4127', servicePack: 'SP2', platform: 'x86' },
      ],
      { products: ['windows-server-2003'], platform: 'x86' },
    );
    const needOn = (servicePack: string) =>
      verdicts([...server2003(servicePack), file('volsnap.sys', null)], both)[0]?.need;
    expect([needOn('SP1'), needOn('SP2')]).toEqual(['5.2.3790.2985', '5.2.3790.4127']);
    expect(verdicts([file('volsnap.sys', null)], both)[0]).toMatchObject({ verdict: 'unknown', need: null });
  });

  test('a driver without a version is unknown', () => {
    const driver = file('volsnap.sys', null, 'C:\\WINNT\\system32\\drivers\\volsnap.sys');
    expect(verdicts([...SERVER_2008_R2_SP1, driver], dokany)[0]).toMatchObject({
      verdict: 'unknown',
      command: expect.stringContaining('C:\\\\WINNT\\\\system32'),
    });
  });
});

describe('what to install', () => {
  test('a newer KB of the library on the same line is named', () => {
    const older = shipping([{ version: '6.1.7601.21642' }], {}, 990001);
    const newer = shipping([{ version: '6.1.7601.22000' }], {}, 990002);
    const finds = [file('volsnap.sys', '6.1.7601.21600')];
    const [verdict] = judgeHost(sampleHost(...finds), [older, newer], createFileHistory([older, newer]));
    expect(verdict).toMatchObject({ kb: 990001, fixedBy: { kb: 990002, version: '6.1.7601.22000' } });
  });

  test('a prerequisite that is not met is said', () => {
    const article = shipping([{ version: '6.1.7601.21642' }]);
    article.hotfix = {
      prerequisites: [{ product: 'windows-server-2008-r2', servicePack: 'SP2' }],
      restart: 'required',
      registryChange: null,
      replaces: null,
      downloads: [],
    };
    const [verdict] = verdicts([...SERVER_2008_R2_SP1, file('volsnap.sys', '6.1.7601.21600')], article);
    expect(verdict).toMatchObject({ prerequisites: { met: false }, restart: 'required' });
    expect(verdict?.reason).toContain('the prerequisites are not met');
  });

  test('a name that would change the meaning of a command gets none', () => {
    const article = shipping([{ name: 'a" & del x.sys', version: '6.1.7601.21642' }]);
    expect(verdicts([kb(990001, 'named')], article)[0]).toMatchObject({ verdict: 'unknown', command: null });
  });
});

test('the name of a file for another system does not stand for an article that was asked for', () => {
  const article = sampleArticle({
    kb: 990001,
    products: ['windows-server-2003', ...R2],
    fileTables: [
      sampleTable({
        products: ['windows-server-2003'],
        files: [sampleRow({ name: 'old.exe', version: '5.2.3790.4000' })],
      }),
      sampleTable({
        products: R2,
        platform: 'x64',
        files: [sampleRow({ name: 'new.exe', version: '6.1.7601.22948', platform: 'x64' })],
      }),
    ],
  });
  const named = file('old.exe', null);
  expect(verdicts([...SERVER_2008_R2_SP1, named], article).map(({ verdict }) => verdict)).toEqual([]);
  expect(verdicts([...SERVER_2008_R2_SP1, named, kb(990001, 'named')], article)).toMatchObject([
    { verdict: 'unknown', file: 'new.exe', command: expect.stringContaining('new.exe') },
  ]);
});
