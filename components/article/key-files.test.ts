import { expect, test } from 'vitest';
import type { Names } from '@/components/names';
import { sampleArticle, sampleRow, sampleTable } from '@/schema/sample-article';
import { keyFiles } from './key-files';

const names: Names = {
  components: new Map([
    [
      'dfsr',
      {
        id: 'dfsr',
        name: 'DFS Replication',
        aliases: [],
        files: ['dfsr*.exe'],
        services: [],
        about: 'Replicates.',
      },
    ],
  ]),
  products: new Map(),
  byKb: new Map(),
};

const shown = (...files: Parameters<typeof sampleRow>[0][]) =>
  keyFiles(
    sampleArticle({
      components: ['dfsr'],
      fileTables: [sampleTable({ files: files.map((file) => sampleRow(file)) })],
    }),
    names,
  ).map(({ name, version }) => `${name} ${version}`);

test('a program of the article’s component goes before any other file of the same build', () => {
  expect(
    shown(
      { name: 'Ntdll.dll', version: '6.0.6002.22270' },
      { name: 'Other.sys', version: '6.0.6002.22271' },
      { name: 'Dfsrs.exe', version: '6.0.6002.22269' },
      { name: 'Dfsrs.exe.mui', version: '6.0.6002.22269' },
    ),
  ).toEqual(['Dfsrs.exe 6.0.6002.22269']);
});

test('a file that the text names goes before every other of the components', () => {
  const text = 'Dfsrhelper.exe gives up when the disk is slow.';
  const files = ['Dfsrs.exe', 'Dfsrhelper.exe', 'Disk.sys'].map((name) => sampleRow({ name }));
  const article = sampleArticle({
    components: ['dfsr'],
    sections: [{ kind: 'cause', blocks: [{ type: 'paragraph', text }] }],
    fileTables: [sampleTable({ files })],
  });
  expect(keyFiles(article, names).map(({ name }) => name)).toEqual(['Dfsrhelper.exe']);
});

test('a file of the first component goes before one of the second', () => {
  const disk = {
    id: 'disk',
    name: 'Disks',
    aliases: [],
    files: ['ftdisk.sys'],
    services: [],
    about: 'Disks.',
  };
  const files = ['Ftdisk.sys', 'Dfsrs.exe'].map((name) => sampleRow({ name }));
  const article = sampleArticle({ components: ['dfsr', 'disk'], fileTables: [sampleTable({ files })] });
  const both = { ...names, components: new Map([...names.components, ['disk', disk]]) };
  expect(keyFiles(article, both).map(({ name }) => name)).toEqual(['Dfsrs.exe']);
});

test('each build, service pack and branch has its own file, in its newest version', () => {
  expect(
    shown(
      { name: 'Dfsr.exe', version: '5.2.3790.4650', servicePack: 'SP2' },
      { name: 'Dfsrs.exe', version: '6.1.7600.16500' },
      { name: 'Dfsrs.exe', version: '6.1.7600.20578' },
      { name: 'Dfsrs.exe', version: '6.1.7600.20666' },
    ),
  ).toEqual(['Dfsr.exe 5.2.3790.4650', 'Dfsrs.exe 6.1.7600.16500', 'Dfsrs.exe 6.1.7600.20666']);
});

test('unchanged files of the release, 32-bit twins and files without version tell nothing', () => {
  expect(
    shown(
      { name: 'Dfsrress.dll', version: '6.1.7600.16385' },
      { name: 'Wdfsr.exe', version: '5.2.3790.4650', branch: 'WOW' },
      { name: 'Dfsrprovs.mof', version: null },
    ),
  ).toEqual([]);
});
