import { describe, expect, test } from 'vitest';
import type { Article } from '@/schema/article';
import { splitLines, squeezed } from './lines';
import { HAVE_SEEDS, importSeed, seedText } from './testing/seeds';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Seed {
  prefix: string;
  kb: number;
  given: boolean;
  rows: number;
  distinct: number;
  tables: number;
  /** The cells of each file row, read in the plainest way that works for this one document. */
  cells(text: string): string[][];
}

const SEEDS: Seed[] = [
  { prefix: '000', kb: 977381, given: false, rows: 53, distinct: 53, tables: 15, cells: pipeCells },
  { prefix: '001', kb: 975759, given: true, rows: 23, distinct: 23, tables: 5, cells: verticalCells },
  { prefix: '002', kb: 940041, given: true, rows: 100, distinct: 68, tables: 6, cells: pipeCells },
  {
    prefix: '003',
    kb: 2277904,
    given: false,
    rows: 10,
    distinct: 10,
    tables: 4,
    cells: gluedAndLabelledCells,
  },
  { prefix: '004', kb: 2748349, given: false, rows: 20, distinct: 20, tables: 9, cells: tabCells },
];

describe.skipIf(!HAVE_SEEDS)('the five seed documents (skipped where ../shared/seeds is missing)', () => {
  for (const seed of SEEDS) {
    const read = () => importSeed(seedText(seed.prefix), seed.given ? seed.kb : undefined);

    test(`KB${seed.kb} has every row of its source, each cell equal`, () => {
      const article = articleOf(read());
      const expected = seed.cells(seedText(seed.prefix)).map(expectedRow);
      expect(expected).toHaveLength(seed.rows);
      expect(article.fileTables).toHaveLength(seed.tables);
      expect(counted(expected)).toEqual(counted(actualRows(article)));
      expect(actualRows(article, false)).toHaveLength(seed.distinct);
      expect(actualRows(article, false)).toEqual(firstsWithinTables(article, expected));
    });

    test(`KB${seed.kb} accounts for every line, each part once`, () => {
      const lines = splitLines(seedText(seed.prefix)).filter(({ text }) => text !== '');
      const settled = read().lines;
      for (const line of lines) {
        const parts = settled.filter((one) => one.line.number === line.number).map((one) => one.line.text);
        expect(squeezed(parts.join(''))).toBe(squeezed(line.text));
      }
    });

    test(`KB${seed.kb} says in its article what its lines say that went there`, () => {
      const { article, lines } = read();
      const said = squeezed(JSON.stringify(article)).toLowerCase();
      const lost = lines.filter(({ line, fate }) => {
        const words = (line.text.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter(
          (word) => !said.includes(word),
        );
        const isTone = line.text === 'Notes';
        return fate.as === 'field' && fate.field === 'sections' && words.length > 0 && !isTone;
      });
      expect(lost).toEqual([]);
    });
  }

  test('the headings of the tables name their products and architecture', () => {
    const article = articleOf(importSeed(seedText('004')));
    expect(article.fileTables.map(({ products, platform }) => [...products, platform])).toContainEqual([
      'windows-vista',
      'windows-server-2008',
      'x86',
    ]);
    const glued = articleOf(importSeed(seedText('000'))).fileTables[0];
    expect(glued?.heading).toBe('For all supported x86-based versions of Windows Server 2003 R2');
    expect(glued?.products).toEqual(['windows-server-2003-r2']);
  });

  test('torn version tables are joined again', () => {
    const rules = ['000', '001', '003', '004'].map((prefix) =>
      articleOf(importSeed(seedText(prefix), prefix === '001' ? 975759 : undefined)).branchRules.map(
        ({ pattern, milestone, branch }) => `${pattern} ${milestone} ${branch}`,
      ),
    );
    expect(rules).toEqual([
      ['6.0.6001.22xxx SP1 LDR', '6.0.6002.22xxx SP2 LDR'],
      ['6.0.6000.20xxx RTM LDR', '6.0.6001.22xxx SP1 LDR', '6.0.6002.22xxx SP2 LDR'],
      ['6.1.7600.20xxx RTM LDR', '6.1.7601.21xxx SP1 LDR'],
      ['6.0.6002.22913 SP2 LDR', '6.1.7600.17xxx RTM GDR', '6.1.7600.21xxx RTM LDR'],
    ]);
  });

  test('facts are read, and damage is said', () => {
    const codes = (prefix: string, kb?: number) =>
      importSeed(seedText(prefix), kb).problems.map(({ code }) => code);
    expect(codes('000')).toEqual(
      expect.arrayContaining(['title-missing', 'event-missing', 'repeated-paragraph']),
    );
    expect(codes('001', 975759)).toContain('cut-off');
    expect(codes('002', 940041)).toEqual(
      expect.arrayContaining(['title-missing', 'section-missing', 'rows-repeated']),
    );
    expect(codes('004')).toContain('link-cut');
    const { hotfix, lastReview, revision, appliesTo } = articleOf(importSeed(seedText('004')));
    expect([hotfix?.restart, hotfix?.registryChange, hotfix?.replaces, hotfix?.downloads.length]).toEqual([
      'required',
      false,
      [],
      12,
    ]);
    expect([lastReview, revision, appliesTo.length]).toEqual(['2013-03-18', '4.0', 41]);
  });

  test('a document without its own number needs --kb, whatever other numbers it names', () => {
    expect(importSeed(seedText('001')).problems.map(({ code }) => code)).toEqual(['kb-missing']);
  });
});

function articleOf({ article }: ReturnType<typeof importSeed>): Article {
  if (!article) throw new Error('The seed gave no article.');
  return article;
}

function actualRows(article: Article, withCopies = true): string[] {
  return article.fileTables.flatMap(({ files }) =>
    files.flatMap((row) => {
      const text = [
        row.name,
        row.version,
        row.size,
        row.modified,
        row.platform,
        row.servicePack,
        row.branch,
      ].join('|');
      return Array.from({ length: withCopies ? row.copies : 1 }, () => text);
    }),
  );
}

/** The rows in the order of the source without the repeats within a table. */
function firstsWithinTables(article: Article, expected: readonly string[]): string[] {
  let at = 0;
  return article.fileTables.flatMap(({ files }) => {
    const count = files.reduce((sum, { copies }) => sum + copies, 0);
    const own = expected.slice(at, at + count);
    at += count;
    return [...new Set(own)];
  });
}

function counted(rows: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of [...rows].sort()) counts[row] = (counts[row] ?? 0) + 1;
  return counts;
}

function expectedRow([name, version, size, date = '', time, platform, pack, branch]: string[]): string {
  const [day, month = '', year] = date.split('-');
  const modified = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day}T${time}Z`;
  const cell = (text = '') => (text.toLowerCase() === 'not applicable' ? '' : text);
  return [
    name,
    cell(version),
    Number(size?.replaceAll(',', '')),
    modified,
    cell(platform),
    cell(pack),
    cell(branch),
  ].join('|');
}

function pipeCells(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => / \d\d:\d\d \|/.test(line))
    .map((line) => line.replace(/^\| /, '').replace(/ \|$/, '').split(' | '));
}

function tabCells(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => /\t\d\d:\d\d\t/.test(line))
    .map((line) => line.split('\t'));
}

function verticalCells(text: string): string[][] {
  const lines = text.split('\n');
  const rows: string[][] = [];
  let columns = 0;
  for (let at = 0; at < lines.length; at++) {
    if (lines[at] === 'File name') {
      columns = lines[at + 6] === 'SP requirement' ? (lines[at + 7] === 'Service branch' ? 8 : 7) : 6;
      at += columns - 1;
    } else if (/^\w+\.(sys|exe|dll)$/.test(lines[at] ?? '')) {
      rows.push(lines.slice(at, at + columns));
      at += columns - 1;
    }
  }
  return rows;
}

function gluedAndLabelledCells(text: string): string[][] {
  const glued = [
    ...text.matchAll(/^(Mpio\.sys)(6\.1\.760\d\.\d{5})([\d,]{7})(\d\d-Jan-2011)(\d\d:\d\d)(x64|IA-64)$/gm),
  ].map((match) => match.slice(1));
  const labels = ['File name', 'File version', 'File size', 'Date (UTC)', 'Time (UTC)', 'Platform'];
  const lines = text.split('\n');
  const labelled = lines.flatMap((line, at) =>
    line.startsWith('File name') && !line.startsWith('File nameFile')
      ? [labels.map((label, index) => (lines[at + index] ?? '').slice(label.length))]
      : [],
  );
  return [...glued, ...labelled];
}
