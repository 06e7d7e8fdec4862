import { expect, test } from 'vitest';
import { sampleArticle } from '@/schema/sample-article';
import { readPaste } from '@/versions/paste/read-paste';
import { judgingParts } from './pack-articles';
import { createLeads } from './leads';

const STOPS = sampleArticle({ kb: 990001, title: 'Stop error 0x0000007E in Volsnap.sys' });
const component = (id: string, services: string[], files: string[], articles = 2) => ({
  id,
  name: id.toUpperCase(),
  services,
  files,
  articles,
});
const known = createLeads(judgingParts([STOPS], 1_000).flat(), [
  component('mpio', ['MPIO'], ['mpio.sys', 'msdsm.sys']),
  component('vss', ['VSS'], ['vssvc.exe']),
  component('dfsr', ['DFSR'], ['dfsr*.exe']),
  component('fltmgr', ['FltMgr'], ['fltmgr.sys']),
  component('empty', ['Empty'], ['empty.sys'], 0),
]);
const leads = (text: string) =>
  known
    .of(readPaste(text).finds)
    .map(({ component: to, articles }) => [to?.id ?? null, articles.map(({ kb }) => kb)]);

test('a stop code leads to the articles that name it, however many zeros it has', () => {
  expect(leads('BugCheck 7E, {c0000005, 0, 0, 0}')).toEqual([[null, [990001]]]);
  expect(leads('Stop 0x8E')).toEqual([]);
});

test('drivers, writers, modules of MPIO, events and waiting replication lead to their component', () => {
  expect(leads('MPIO Disk0   Disk 1       RR           Microsoft DSM')).toEqual([['mpio', []]]);
  expect(leads('msdsm   1   135000   0')).toEqual([['mpio', []]]);
  expect(leads('No Backlog - member <A> is in sync with partner <B>')).toEqual([['dfsr', []]]);
  expect(leads('Event 4004, DFSR')).toEqual([['dfsr', []]]);
  expect(
    leads(
      "Writer name: 'System Writer'\n   Writer Id: {e8132975-6f93-4464-a53e-1050253ae220}\n   State: [1] Stable",
    ),
  ).toEqual([['vss', []]]);
});

test('filters that nothing is written about lead to the filter manager, once, and are not known for it', () => {
  const text = 'luafv   1   135000   0\nSRTSP   5   329000   0';
  expect(leads(text)).toEqual([['fltmgr', []]]);
  expect(readPaste(text).finds.map((find) => known.has(find))).toEqual([false, false]);
});

test('a component without articles leads nowhere', () => {
  expect(leads('empty event 4')).toEqual([]);
  expect(
    createLeads([], [component('fltmgr', ['FltMgr'], [], 0)]).of(readPaste('luafv   1   135000   0').finds),
  ).toEqual([]);
});
