import { expect, test } from 'vitest';
import { sampleArticle, sampleRow, sampleTable } from '@/schema/sample-article';
import { judgeHost } from '@/versions/judge-host';
import { file, kb, sampleHost, SERVER_2008_R2_SP1 } from '@/versions/sample-host';
import { JUDGING_FORMAT, readJudgingPart, unpack } from './judging-data';
import { judgingParts } from './pack-articles';

const shipping = (number: number, version: string) =>
  sampleArticle({
    kb: number,
    products: ['windows-server-2008-r2'],
    events: [{ source: 'DFSR', id: 4004 }],
    hotfix: {
      prerequisites: [{ product: 'windows-server-2008-r2', servicePack: 'SP1' }],
      restart: 'required',
      registryChange: false,
      replaces: [],
      downloads: [],
    },
    branchRules: [{ pattern: '6.1.7601.21xxx', products: [], milestone: 'SP1', branch: 'LDR' }],
    fileTables: [
      sampleTable({
        platform: 'x64',
        products: ['windows-server-2008-r2'],
        files: [sampleRow({ version, platform: 'x64' })],
      }),
      sampleTable({ role: 'manifest', files: [sampleRow({ name: 'Update.mum' })] }),
    ],
  });

const articles = [shipping(990001, '6.1.7601.21642'), shipping(990002, '6.1.7601.21700')];

test('a host is judged by the compact data as by the articles', () => {
  const parts = judgingParts(articles, 10);
  expect(parts).toHaveLength(2);
  const sent = JSON.stringify({ format: JUDGING_FORMAT, entries: parts.flat() });
  const read = readJudgingPart(JSON.parse(sent)).map(unpack);
  const host = sampleHost(...SERVER_2008_R2_SP1, file('volsnap.sys', '6.1.7601.21650'), kb(990002, 'named'));
  const verdicts = judgeHost(host, articles);
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(['not-fixed', 'fixed']);
  expect(judgeHost(host, read)).toEqual(verdicts);
});

test.each([
  ['another form', { format: JUDGING_FORMAT - 1, entries: [] }],
  ['a list without a form', []],
  ['nothing', null],
  ['entries that are none', { format: JUDGING_FORMAT, entries: [{ kb: 1 }] }],
])('%s is refused', (_name, data) => expect(() => readJudgingPart(data)).toThrow('no part of the data'));

test('the files that tell most come first: one of the first component, then drivers', () => {
  const article = sampleArticle({
    components: ['vss'],
    fileTables: [
      sampleTable({
        files: ['Ftdisk.sys', 'Vssui.dll', 'Volsnap.sys'].map((name) =>
          sampleRow({ name, version: '5.2.3790.4127' }),
        ),
      }),
    ],
  });
  const components = new Map([['vss', { files: ['volsnap.sys'] }]]);
  expect(judgingParts([article], 1_000, components)[0]?.[0]?.telling).toEqual([
    'volsnap.sys',
    'ftdisk.sys',
    'vssui.dll',
  ]);
});

test('a stop code on a line of its own is found', () => {
  const text = 'The screen says:\nSTOP: 0x0000007E';
  const article = sampleArticle({
    sections: [{ kind: 'symptoms', blocks: [{ type: 'paragraph', text }] }],
  });
  expect(judgingParts([article], 1_000)[0]?.[0]?.codes).toEqual(['0x7e']);
});

test('parts hold as much as fits', () => {
  expect(judgingParts(articles, 1_000_000).map((part) => part.map(({ kb: number }) => number))).toEqual([
    [990001, 990002],
  ]);
});

test('articles that no host can be judged by are left out', () => {
  expect(judgingParts([sampleArticle()], 1_000)).toEqual([]);
});
