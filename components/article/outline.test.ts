import { expect, test } from 'vitest';
import type { Section } from '@/schema/article';
import { sampleArticle, sampleTable } from '@/schema/sample-article';
import { outlineOf } from './outline';

const section = (kind: Section['kind'], heading?: string): Section => ({
  kind,
  ...(heading && { heading }),
  blocks: [{ type: 'paragraph', text: 'Text.' }],
});

test('files stand behind the last of symptoms, cause and resolution, and everything else behind them', () => {
  const { before, after } = outlineOf(
    sampleArticle({
      sections: [section('symptoms'), section('other', 'Note'), section('resolution'), section('status')],
    }),
  );
  expect(before.map(({ label }) => label)).toEqual(['Symptoms', 'Note', 'Resolution']);
  expect(after.map(({ label }) => label)).toEqual(['Status']);
});

test('an article without symptoms, cause and resolution begins with its first section, not with files', () => {
  const { before, after } = outlineOf(
    sampleArticle({ sections: [section('other', 'SUMMARY'), section('more-information')] }),
  );
  expect(before.map(({ label }) => label)).toEqual(['Summary']);
  expect(after.map(({ label }) => label)).toEqual(['More information']);
});

test('two sections of a kind have different addresses, and keep the headings of the source', () => {
  const { before } = outlineOf(
    sampleArticle({ sections: [section('cause'), section('cause', 'Root cause')] }),
  );
  expect(before.map(({ id, label }) => [id, label])).toEqual([
    ['cause', 'Cause'],
    ['cause-2', 'Root cause'],
  ]);
});

test('neighbouring tables of one heading are one group, manifests are groups of their own', () => {
  const { files, manifests } = outlineOf(
    sampleArticle({
      fileTables: [
        sampleTable({ heading: 'x86' }),
        sampleTable({ heading: 'x86' }),
        sampleTable({ heading: 'x64' }),
        sampleTable({ heading: 'x86', role: 'manifest' }),
        sampleTable(),
      ],
    }),
  );
  expect(files.map(({ label, tables }) => [label, tables.length])).toEqual([
    ['x86', 2],
    ['x64', 1],
    ['Files without a heading', 1],
  ]);
  expect(manifests.map(({ id }) => id)).toEqual(['manifests-1']);
});
