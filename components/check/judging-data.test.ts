import { expect, test } from 'vitest';
import { sampleArticle, sampleRow, sampleTable } from '@/schema/sample-article';
import { judgeHost } from '@/versions/judge-host';
import { file, kb, sampleHost, SERVER_2008_R2_SP1 } from '@/versions/sample-host';
import { judgingPart, judgingParts, unpack } from './judging-data';

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
  const read = judgingPart.parse(JSON.parse(JSON.stringify(parts.flat()))).map(unpack);
  const host = sampleHost(...SERVER_2008_R2_SP1, file('volsnap.sys', '6.1.7601.21650'), kb(990002, 'named'));
  const verdicts = judgeHost(host, articles);
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(['not-fixed', 'fixed']);
  expect(judgeHost(host, read)).toEqual(verdicts);
});

test('parts hold as much as fits', () => {
  expect(judgingParts(articles, 1_000_000).map((part) => part.map(({ kb: number }) => number))).toEqual([
    [990001, 990002],
  ]);
});

test('articles that no host can be judged by are left out', () => {
  expect(judgingParts([sampleArticle()], 1_000)).toEqual([]);
});
