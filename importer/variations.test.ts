import { describe, expect, test } from 'vitest';
import { decode } from './decode';
import { GLUED, GRIDS, NAME_FIRST, PADDED, documentOf } from './testing/layouts';
import { HTML_TABLES, pageOf } from './testing/html-tables';
import { articleOf, shortRows } from './testing/import-text';
import { headerCells, rowCells, type WrittenRow, type WrittenTable } from './testing/tables';

type Row = Partial<WrittenRow>;
type Write = (table: WrittenTable) => string[];

const ROWS: Row[] = [
  {
    name: 'Volsnap.sys',
    version: '6.0.6002.22774',
    size: '224,640',
    date: '09-Jan-2012',
    time: '15:32',
    platform: 'x86',
  },
  {
    name: 'Mpio.dll',
    version: '6.1.7601.21780',
    size: '1,024',
    date: '27-Jul-2011',
    time: '06:05',
    platform: 'x64',
  },
  { name: 'Msg.dll.mui', version: null, size: '7,168', date: '01-Feb-2012', time: '23:59', platform: null },
];
const READ = [
  'Volsnap.sys 6.0.6002.22774 224640 2012-01-09T15:32 x86 - - ×1',
  'Mpio.dll 6.1.7601.21780 1024 2011-07-27T06:05 x64 - - ×1',
  'Msg.dll.mui - 7168 2012-02-01T23:59 - - - ×1',
];

const of = (kind: string, layouts: Record<string, Write>, write: (own: Write) => Write) =>
  Object.entries(layouts).map(([name, own]) => ({ kind, name, write: write(own) }));
const WRITERS = [
  ...of('txt', { ...GRIDS, ...NAME_FIRST, ...PADDED }, (own) => (table) => documentOf([table], own)),
  ...of('glued', GLUED, (own) => (table) => documentOf([table], own)),
  ...of('q', PADDED, (own) => (table) => [
    'DOCUMENT:Q900001  22-DEC-1999  [winnt]',
    '',
    ...own(table),
    '',
    'END',
  ]),
  ...of(
    'html',
    { page: HTML_TABLES['header cells in a head'] ?? (() => []) },
    (own) => (table) => pageOf([table], own),
  ),
  ...of('md', { markdown }, (own) => own),
];

function markdown(table: WrittenTable): string[] {
  const lines = [
    headerCells(table),
    headerCells(table).map(() => '---'),
    ...table.rows.map((row) => rowCells(table, row)),
  ];
  return [
    '## File information',
    '',
    ...lines.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    '## Status',
    '',
    'Known.',
    '',
  ];
}

/** The rows that a document has after it was written with these cells, changed and saved as these bytes. */
function rowsRead(
  kind: string,
  write: Write,
  rows: readonly Row[],
  save: (text: string) => Uint8Array = (text) => Buffer.from(text),
): string[] {
  const fields: WrittenTable['fields'] = ['name', 'version', 'size', 'date', 'time', 'platform'];
  const heading = 'For all supported x64-based versions of Windows 7';
  const decoded = decode(save(write({ heading, fields, rows: rows as WrittenRow[] }).join('\n')));
  if ('problem' in decoded) throw new Error(decoded.problem.code);
  const extension = kind === 'html' || kind === 'md' ? kind : 'txt';
  return shortRows(articleOf([decoded.text], { document: `KB900001.${extension}` }));
}

const cells = (field: keyof WrittenRow, ...texts: string[]) =>
  ROWS.map((row, index) => ({ ...row, [field]: texts[index] ?? row[field] }));
const sized = (separator: string) =>
  cells('size', ...['224,640', '1,024', '7,168'].map((size) => size.replace(',', separator)));
const empty = (words: string) =>
  ROWS.map((row) => ({ ...row, version: row.version ?? words, platform: row.platform ?? words }));

describe('the rows of a table are read in every layout, whichever way its cells are written', () => {
  test.each<[string, Row[]]>([
    ['dots between the thousands', sized('.')],
    ['non-breaking spaces between the thousands', sized('\u00a0')],
    ['narrow spaces between the thousands', sized('\u202f')],
    ['apostrophes between the thousands', sized('’')],
    ['year, month, day', cells('date', '2012-01-09', '2011-07-27', '2012-02-01')],
    ['month first', cells('date', '1/9/2012', '7/27/2011', '2/1/2012')],
    ['day first', cells('date', '9/1/2012', '27/7/2011', '1/2/2012')],
    ['day first with dots', cells('date', '09.01.2012', '27.07.2011', '01.02.2012')],
    ['years of two digits', cells('date', '09.01.12', '27-Jul-11', '01.02.12')],
    ['French months', cells('date', '09-janv.-2012', '27-juil.-2011', '01-févr.-2012')],
    ['Spanish months', cells('date', '09-ene-2012', '27-jul-2011', '01-feb-2012')],
    ['half days', cells('time', '3:32 PM', '6:05 am', '11:59PM')],
    ['other names of platforms', cells('platform', '32-bit', 'AMD64')],
    ['branch strings behind versions', cells('version', '6.0.6002.22774 (vistasp2_ldr.111220-0000)')],
    ['another word for no value', empty('N/A')],
    ['German words for no value', empty('Nicht zutreffend')],
    ['French words for no value', empty('Non applicable')],
  ])('%s', (_, rows) => {
    for (const { kind, name, write } of WRITERS)
      expect([name, rowsRead(kind, write, rows)]).toEqual([name, READ]);
  });

  test('signs of footnotes behind names, where cells are apart', () => {
    for (const mark of ['*', '†', ' [1]'])
      for (const { kind, name, write } of WRITERS.filter((one) => one.kind !== 'glued'))
        expect([name, rowsRead(kind, write, cells('name', `Volsnap.sys${mark}`))]).toEqual([name, READ]);
  });

  test('German months', () => {
    const rows = cells('date', '09-Mrz-2012', '27-Okt-2011', '01-Dez-2012');
    for (const { kind, name, write } of WRITERS)
      expect([name, rowsRead(kind, write, rows).map((row) => row.split(' ')[3]?.slice(0, 10))]).toEqual([
        name,
        ['2012-03-09', '2011-10-27', '2012-12-01'],
      ]);
  });
});

describe('the rows of a table are read in every layout, whichever way the document was saved', () => {
  test.each<[string, (text: string) => Uint8Array]>([
    ['UTF-8 with a byte order mark', (text) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['Windows-1252', (text) => Buffer.from(text.replace('stops', 'stops \u0096 always'), 'latin1')],
    ['line breaks of old Macs', (text) => Buffer.from(text.replaceAll('\n', '\r'))],
    ['line breaks written twice', (text) => Buffer.from(text.replaceAll('\n', '\r\r\n'))],
    ['spaces at the ends of lines', (text) => Buffer.from(text.replaceAll('\n', '   \n'))],
    ['invisible characters in names', (text) => Buffer.from(text.replaceAll('Mpio', 'M\u00adpi\u200bo'))],
    ['hyphens that do not break', (text) => Buffer.from(text.replaceAll('-Jul-', '\u2011Jul\u2011'))],
  ])('%s', (_, save) => {
    for (const { kind, name, write } of WRITERS)
      expect([name, rowsRead(kind, write, ROWS, save)]).toEqual([name, READ]);
  });
});
