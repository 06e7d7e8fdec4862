import { describe, expect, test } from 'vitest';
import { readPaste } from './read-paste';

describe('the banner of a kernel debugger', () => {
  test('tells the server that a client’s name stands for', () => {
    const { finds, notUnderstood } = readPaste(
      [
        'Windows 7 Kernel Version 7601 (Service Pack 1) MP (8 procs) Free x64',
        'Product: Server, suite: Enterprise TerminalServer SingleUserTS',
        'Built by: 7601.17514.amd64fre.win7sp1_rtm.101119-1850',
      ].join('\n'),
    );
    expect(finds).toMatchObject([
      { kind: 'os', products: ['windows-server-2008-r2'], build: '6.1.7601' },
      { kind: 'service-pack', servicePack: 'SP1' },
      { kind: 'platform', platform: 'x64' },
    ]);
    expect(notUnderstood).toEqual([]);
  });

  test('tells a client, and the service pack where the build does not', () => {
    const [client] = readPaste(
      'Windows 7 Kernel Version 7600 MP (2 procs) Free x86 compatible\nProduct: WinNt, suite: TerminalServer',
    ).finds;
    expect(client).toMatchObject({ kind: 'os', products: ['windows-7'] });
    expect(
      readPaste('Windows Server 2003 Kernel Version 3790 (Service Pack 2) MP (4 procs) Free x86 compatible')
        .finds,
    ).toMatchObject([{ kind: 'os', build: '5.2.3790' }, { servicePack: 'SP2' }, { platform: 'x86' }]);
  });
});

describe('the modules of a debugger', () => {
  test('lm names drivers, and nothing is read in addresses or in unloaded modules', () => {
    const { finds, notUnderstood } = readPaste(
      [
        'start             end                 module name',
        'fffff880`01a00000 fffff880`01a4c000   volsnap    (deferred)',
        'f7a2c000 f7a2f000   ntfs     ntfs.sys  Wed Aug 04 05:58:31 2004 (41107B87)',
        'Unloaded modules:',
        'fffff880`0183b000 fffff880`01849000   crashdmp.sys',
      ].join('\n'),
    );
    expect(finds).toMatchObject([
      { kind: 'driver', role: 'driver', name: 'volsnap' },
      { kind: 'driver', role: 'driver', name: 'ntfs.sys' },
    ]);
    expect(notUnderstood).toEqual([]);
  });

  test('lmvm gives a file with its version once, with the label of the build lab', () => {
    const { finds, notUnderstood } = readPaste(
      [
        'start             end                 module name',
        'fffff880`01a00000 fffff880`01a4c000   volsnap    (pdb symbols)          c:\\symbols\\volsnap.pdb',
        '    Loaded symbol image file: volsnap.sys',
        '    Image path: \\SystemRoot\\system32\\drivers\\volsnap.sys',
        '    Image name: volsnap.sys',
        '    Timestamp:        Sat Nov 20 04:20:08 2010 (4CE792C8)',
        '    File version:     6.1.7601.17514',
        '    Product version:  6.1.7601.17514',
        '    File date:        00000000.00000000',
        '    FileVersion:      6.1.7601.17514 (win7sp1_rtm.101119-1850)',
      ].join('\n'),
    );
    expect(finds).toMatchObject([
      { kind: 'file', name: 'volsnap.sys', versionString: '6.1.7601.17514 (win7sp1_rtm.101119-1850)' },
    ]);
    expect(notUnderstood).toEqual([]);
  });
});

test.each([
  'Probably caused by : volsnap.sys ( volsnap+2f1c )',
  'IMAGE_NAME:  volsnap.sys',
  'Image name: volsnap.sys',
])('the file that is blamed for a crash is a file of the host, whose version is not known: %s', (text) => {
  expect(readPaste(text).finds).toMatchObject([{ kind: 'file', name: 'volsnap.sys', version: null }]);
});
