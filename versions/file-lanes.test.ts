import { describe, expect, test } from 'vitest';
import type { FileRow, FileTable } from '@/schema/article';
import { sampleArticle, sampleRow, sampleTable } from '@/schema/sample-article';
import { createFileHistory } from './file-history';
import { groupByBuild } from './file-lanes';
import { knownVersions } from './known-version';

function shipping(kb: number, rows: Partial<FileRow>[], table: Partial<FileTable> = {}) {
  return sampleArticle({
    kb,
    fileTables: [sampleTable({ platform: 'x86', ...table, files: rows.map((row) => sampleRow(row)) })],
  });
}

function versionsOf(...articles: ReturnType<typeof shipping>[]) {
  return knownVersions('VOLSNAP.sys', articles, createFileHistory(articles));
}

/** The groups as `build: lane[versions]`. */
function outline(...articles: ReturnType<typeof shipping>[]) {
  return groupByBuild(versionsOf(...articles)).map(
    ({ build, lanes }) =>
      `${build}: ${lanes.map(({ label, versions }) => `${label} ${versions.map(({ version }) => version?.split('.')[3] ?? '?').join(' ')}`).join('; ')}`,
  );
}

describe('one file by build and lane', () => {
  test('GDR stands before LDR, builds and versions go by number, newest first', () => {
    const rows = [
      '6.1.7601.17514',
      '6.1.7601.22948',
      '6.1.7601.9',
      '6.0.6002.18005',
      '6.1.7601.21999',
      '6.1.7601.18741',
    ];
    expect(
      outline(
        shipping(
          990001,
          rows.map((version) => ({ version })),
        ),
      ),
    ).toEqual([
      '6.1.7601: GDR branch 18741 17514; LDR branch 22948 21999; Branch not known 9',
      '6.0.6002: GDR branch 18005',
    ]);
  });

  test('a build without branches has one lane, and what came after 2016 another', () => {
    expect(outline(shipping(990001, [{ version: '6.3.9600.20778' }, { version: '6.1.7601.24214' }]))).toEqual(
      ['6.3.9600: One line, no branches 20778', '6.1.7601: Converged line, 2016 and later 24214'],
    );
  });

  test("a service pack that the article's version table names is known by rule", () => {
    const branchRules = [
      { pattern: '6.1.7600.21xxx', products: [], milestone: 'RTM', branch: 'LDR' as const },
    ];
    const article = { ...shipping(990001, [{ version: '6.1.7600.21402' }]), branchRules };
    expect(versionsOf(article)[0]?.servicePack).toEqual({ value: 'RTM', basis: 'rule' });
  });

  test('under 5.2.3790 rows stand by service pack, and a service pack of the number alone is inferred', () => {
    const versions = versionsOf(
      shipping(990001, [{ version: '5.2.3790.2985', servicePack: 'SP1' }, { version: '5.2.3790.4127' }]),
    );
    expect(versions.map(({ servicePack }) => servicePack)).toEqual([
      { value: 'SP1', basis: 'stated' },
      { value: 'SP2', basis: 'inferred' },
    ]);
    expect(groupByBuild(versions)[0]?.lanes.map(({ label }) => label)).toEqual([
      'Service pack 1',
      'Service pack 2',
    ]);
  });

  test('rows without a version are kept, last', () => {
    expect(outline(shipping(990001, [{ version: null }, { version: '6.5.7226.0' }]))).toEqual([
      '6.5.7226: All versions 0',
      'null: No version stated ?',
    ]);
  });
});

describe('the versions of a file', () => {
  test('the newest of each lane and architecture is marked, whoever ships it; unchanged files are not', () => {
    const versions = versionsOf(
      shipping(990001, [{ version: '6.1.7601.17514' }, { version: '6.1.7601.21642' }]),
      shipping(990002, [{ version: '6.1.7601.22000' }, { version: '6.1.7601.18741', platform: 'x64' }]),
      shipping(990003, [{ version: '6.1.7601.22000' }]),
    );
    expect(versions.filter(({ newest }) => newest).map(({ kb, version }) => `${kb} ${version}`)).toEqual([
      '990002 6.1.7601.18741',
      '990002 6.1.7601.22000',
      '990003 6.1.7601.22000',
    ]);
    expect(versions.filter(({ unchanged }) => unchanged).map(({ version }) => version)).toEqual([
      '6.1.7601.17514',
    ]);
  });

  test('a row that an article repeats in another table comes once; native and WOW twins are two', () => {
    const table = (heading: string) =>
      sampleTable({
        heading,
        platform: 'x64',
        files: [sampleRow({ platform: 'x64' }), sampleRow({ platform: 'x86' })],
      });
    const article = sampleArticle({ kb: 990001, fileTables: [table('Vista'), table('Server 2008')] });
    expect(versionsOf(article).map(({ architecture }) => architecture)).toEqual(['x64', 'x86 on x64']);
  });
});
