import fc from 'fast-check';

/** A file row as it is written: one text per field, `null` for an empty cell. */
export type WrittenRow = Record<WrittenField, string | null>;
export type WrittenField =
  'name' | 'version' | 'size' | 'date' | 'time' | 'platform' | 'servicePack' | 'branch';

/** A table as it is written. */
export interface WrittenTable {
  heading: string;
  fields: WrittenField[];
  rows: WrittenRow[];
}

const HEADERS: Record<WrittenField, string> = {
  name: 'File name',
  version: 'File version',
  size: 'File size',
  date: 'Date',
  time: 'Time',
  platform: 'Platform',
  servicePack: 'SP requirement',
  branch: 'Service branch',
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (value: number) => String(value).padStart(2, '0');
const orEmpty = (cell: fc.Arbitrary<string>) => fc.option(cell, { freq: 5, nil: null });

const fileName = fc
  .tuple(
    fc.constantFrom(
      'Foo',
      'W03a',
      'Mpio',
      'x64drv',
      'Amd64_a.inf_31bf_6.1.7600.20881_none_7',
      'Srv-2',
      'a~b.en_us',
    ),
    fc.integer({ min: 0, max: 99 }),
    fc.constantFrom('sys', 'dll', 'exe', 'dll.mui', 'manifest', 'mum', 'mof'),
  )
  .map(([stem, number, extension]) => `${stem}${number || ''}.${extension}`);
const version = fc.oneof(
  fc.tuple(fc.constantFrom('6.0.6001', '6.1.7601', '6.2.9200'), fc.integer({ min: 16384, max: 24575 })),
  fc.tuple(fc.constant('5.2.3790'), fc.integer({ min: 1830, max: 6000 })),
);
const size = fc.oneof(fc.integer({ min: 100, max: 999 }), fc.integer({ min: 1000, max: 9_999_999 }));

const writtenRow: fc.Arbitrary<WrittenRow> = fc.record({
  name: fileName,
  version: orEmpty(version.map(([build, revision]) => `${build}.${revision}`)),
  size: size.map((bytes) => bytes.toLocaleString('en-US')),
  date: fc
    .tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom(...MONTHS), fc.integer({ min: 2003, max: 2014 }))
    .map(([day, month, year]) => `${two(day)}-${month}-${year}`),
  time: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([h, m]) => `${two(h)}:${two(m)}`),
  platform: orEmpty(fc.constantFrom('x86', 'x64', 'IA-64')),
  servicePack: orEmpty(fc.constantFrom('SP1', 'SP2')),
  branch: orEmpty(fc.constantFrom('GDR', 'LDR', 'QFE', 'WOW')),
});

const USUAL: WrittenField[][] = [
  ['name', 'version', 'size', 'date', 'time', 'platform'],
  ['name', 'version', 'size', 'date', 'time', 'platform', 'servicePack'],
  ['name', 'version', 'size', 'date', 'time', 'platform', 'servicePack', 'branch'],
];

/** Tables with the usual columns in the usual order. */
export const usualTables = tablesWith(fc.constantFrom(...USUAL));

/** Tables whose columns are any choice in any order, the name among them. */
export const anyTables = tablesWith(
  fc
    .shuffledSubarray<WrittenField>(
      ['version', 'size', 'date', 'time', 'platform', 'servicePack', 'branch'],
      { minLength: 3 },
    )
    .filter((fields) => fields.includes('size') && (fields.includes('date') || !fields.includes('time')))
    .chain((fields) =>
      fc.integer({ min: 0, max: fields.length }).map((at) => fields.toSpliced(at, 0, 'name')),
    ),
);

/** Tables whose first column is the name and whose other columns are in any order. */
export const nameFirstTables = tablesWith(
  fc
    .shuffledSubarray<WrittenField>(
      ['version', 'size', 'date', 'time', 'platform', 'servicePack', 'branch'],
      { minLength: 3 },
    )
    .filter((fields) => fields.includes('date') || !fields.includes('time'))
    .map((fields) => ['name', ...fields]),
);

function tablesWith(fields: fc.Arbitrary<WrittenField[]>): fc.Arbitrary<WrittenTable[]> {
  const table = fields.chain((columns) =>
    fc.record({
      heading: fc.constantFrom(
        'For all supported x86-based versions of Windows Server 2008',
        'For all supported x64-based versions of Windows 7 and of Windows Server 2008 R2',
        'Windows Server 2003 with SP2, Itanium-based versions',
      ),
      fields: fc.constant(columns),
      rows: fc.array(writtenRow, { minLength: 1, maxLength: 6 }),
    }),
  );
  return fc.array(table, { minLength: 1, maxLength: 3 });
}

/** Header cells of a table. */
export function headerCells({ fields }: WrittenTable): string[] {
  return fields.map((field) => HEADERS[field]);
}

/** Cells of a row as a document writes them. */
export function rowCells({ fields }: WrittenTable, row: WrittenRow): string[] {
  return fields.map((field) => row[field] ?? 'Not applicable');
}

/** What the importer has to make of the tables: `name version size modified platform servicePack branch ×copies`. */
export function expectedRows(tables: readonly WrittenTable[]): string[] {
  return tables.flatMap((table) => {
    const counts = new Map<string, number>();
    for (const row of table.rows) {
      const text = expectedRow(table, row);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return [...counts].map(([text, copies]) => `${text} ×${copies}`);
  });
}

/** What the importer has to make of one row. */
export function expectedRow({ fields }: WrittenTable, row: WrittenRow): string {
  const cell = (field: WrittenField) => (fields.includes(field) ? row[field] : null);
  const [day, month = '', year] = (cell('date') ?? '').split('-');
  const date = day && `${year}-${two(MONTHS.indexOf(month) + 1)}-${day}`;
  const modified = date && cell('time') ? `${date}T${cell('time')}` : date;
  const bytes = cell('size')?.replaceAll(',', '');
  return [
    cell('name'),
    cell('version'),
    bytes,
    modified,
    cell('platform'),
    cell('servicePack'),
    cell('branch'),
  ]
    .map((value) => value || '-')
    .join(' ');
}
