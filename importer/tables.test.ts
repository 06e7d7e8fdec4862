import { describe, expect, test } from 'vitest';
import { articleOf, importLines } from './testing/import-text';

const TABLE = ['File name | File version | File size', 'Mpio.sys | 6.1.7601.21642 | 156,544'];
const TOP = ['A disk fails', 'Symptoms', 'It fails.', 'File information'];
const END = ['Status', 'It is known.'];
const tables = (...lines: string[]) =>
  articleOf([...TOP, ...lines, ...END]).fileTables.map(({ heading, products, platform }) => ({
    heading,
    products,
    platform,
  }));
const codes = (...lines: string[]) =>
  importLines([...TOP, ...lines, ...END]).problems.map(({ code }) => code);

describe('the heading of a file table', () => {
  const X86 = 'For all supported x86-based versions of Windows 7';
  const windows7 = (heading: string) => ({ heading, products: ['windows-7'], platform: 'x86' });

  test('goes on in a line that names a branch or a milestone', () => {
    const lines = [X86, 'GDR', ...TABLE, '', 'SP1 LDR:', ...TABLE];
    expect(tables(...lines)).toEqual([windows7(`${X86}, GDR`), windows7(`${X86}, SP1 LDR`)]);
    expect(codes(...lines)).not.toContain('table-missing');
  });

  test('that names no system takes the one from a line above it, until another comes', () => {
    const above = [
      'For all supported x86-based versions',
      ...TABLE,
      '',
      'For all supported x64-based versions',
    ];
    const lines = ['Windows Server 2008', ...above, ...TABLE, '', 'Windows Vista', ...above, ...TABLE, ''];
    const own = tables(...lines, X86, ...TABLE);
    expect(own.map(({ products, platform }) => [products.join(), platform])).toEqual([
      ['windows-server-2008', 'x86'],
      ['windows-server-2008', 'x64'],
      ['windows-vista', 'x86'],
      ['windows-vista', 'x64'],
      ['windows-7', 'x86'],
    ]);
    expect(own[0]?.heading).toBe('Windows Server 2008: For all supported x86-based versions');
  });

  test('can have a note between it and its table, which stays text', () => {
    const lines = [X86, 'These files also serve the embedded edition', ...TABLE];
    expect(tables(...lines)).toEqual([windows7(X86)]);
    expect(codes(...lines)).not.toContain('table-missing');
    expect(JSON.stringify(articleOf([...TOP, ...lines]).sections)).toContain('embedded edition');
  });

  test('has lost its table where another heading comes first', () => {
    const lines = [X86, 'For all supported x64-based versions of Windows 7', ...TABLE];
    expect(tables(...lines)).toHaveLength(1);
    expect(codes(...lines)).toContain('table-missing');
  });
});

test('a table of other things keeps the header above its rule', () => {
  const lines = ['More information', '| Value | Meaning |', '|---|---|', '| 0 | Off |', '| 1 | On |'];
  expect(articleOf([...TOP, ...lines]).sections.at(-1)?.blocks).toEqual([
    {
      type: 'table',
      columns: ['Value', 'Meaning'],
      rows: [
        ['0', 'Off'],
        ['1', 'On'],
      ],
    },
  ]);
});
