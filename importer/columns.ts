/** A column that file tables and branch-rule tables can have. */
export type Field =
  | 'name'
  | 'version'
  | 'size'
  | 'date'
  | 'time'
  | 'dateTime'
  | 'platform'
  | 'servicePack'
  | 'branch'
  | 'folder'
  | 'product'
  | 'milestone';

/** The spellings of each column's header cell, lower case. */
const SPELLINGS: Record<Field, readonly string[]> = {
  name: ['file name', 'filename', 'name', 'file'],
  version: ['file version', 'fileversion', 'version', 'file ver', 'ver', 'version number'],
  size: ['file size', 'filesize', 'size', 'file size (bytes)', 'size (bytes)', 'size in bytes', 'bytes'],
  date: [
    'date',
    'date (utc)',
    'date (gmt)',
    'file date',
    'date modified',
    'modified',
    'last modified',
    'modified date',
    'date created',
  ],
  time: ['time', 'time (utc)', 'time (gmt)', 'file time', 'time stamp', 'time created'],
  dateTime: [
    'date/time',
    'date / time',
    'date and time',
    'date time',
    'time/date',
    'date/time (utc)',
    'date and time (utc)',
  ],
  platform: ['platform', 'cpu', 'architecture', 'processor', 'processor architecture'],
  servicePack: [
    'sp requirement',
    'service pack',
    'sp',
    'service pack requirement',
    'sp level',
    'required service pack',
  ],
  branch: ['service branch', 'branch', 'servicing branch', 'release branch'],
  folder: ['folder', 'package folder', 'installation folder', 'destination folder', 'directory', 'location'],
  product: ['product', 'operating system'],
  milestone: ['sr_level', 'sr level', 'milestone', 'service release level', 'sr_level/milestone'],
};

const FIELD_OF = new Map<string, Field>(
  Object.entries(SPELLINGS).flatMap(([field, spellings]) =>
    spellings.map((spelling) => [spelling, field as Field] as const),
  ),
);

const LONGEST_HEADER = 48;
const LONGEST_FIRST = [...FIELD_OF.keys()].sort((a, b) => b.length - a.length);
const FIRST_LETTERS = new Set(LONGEST_FIRST.map((spelling) => spelling[0]));

/** The column that a header cell names, or null where the spelling is not known. */
export function fieldOf(header: string): Field | null {
  return header.length > LONGEST_HEADER ? null : (FIELD_OF.get(headerKey(header)) ?? null);
}

/** Whether a header cell says that its times are UTC. */
export function saysUtc(header: string): boolean {
  const key = header.toLowerCase();
  return key.includes('(utc)') || key.includes('(gmt)');
}

/** The spellings that a text begins with, the longest first. */
export function spellingsAtStart(text: string): string[] {
  const lower = text.slice(0, 40).toLowerCase();
  if (!FIRST_LETTERS.has(lower[0])) return [];
  return LONGEST_FIRST.filter(
    (spelling) => lower.startsWith(spelling) && !endsInCapital(text.slice(0, spelling.length)),
  );
}

/** Reads header cells that stand one behind the other without separators; `end` is where the text goes on. */
export function gluedHeader(text: string): { columns: string[]; end: number } | null {
  if (!FIRST_LETTERS.has(text[0]?.toLowerCase())) return null;
  const head = text.slice(0, 240);
  const columns: string[] = [];
  let end = 0;
  while (end < head.length) {
    const from = head[end] === ' ' ? end + 1 : end;
    const spelling = spellingsAtStart(head.slice(from)).find((one) => endsWell(head, from + one.length));
    if (!spelling || columns.length > 12) break;
    columns.push(head.slice(from, from + spelling.length));
    end = from + spelling.length;
  }
  return columns.length >= 2 && new Set(columns.map(fieldOf)).size === columns.length
    ? { columns, end }
    : null;
}

/** The kind of table that a set of columns makes. */
export function tableKind(columns: readonly string[]): 'files' | 'rules' | 'other' {
  const fields = new Set(columns.map(fieldOf));
  const has = (...some: Field[]) => some.some((field) => fields.has(field));
  if (has('name') && has('version', 'size', 'date', 'dateTime')) return 'files';
  if (columns.some(namesFiles) && has('platform', 'servicePack', 'branch')) return 'files';
  if (has('version') && has('branch') && has('product', 'milestone')) return 'rules';
  return 'other';
}

/** In `Time StampNot applicable` the header cell cannot end in the capital that begins the next cell. */
function endsInCapital(header: string): boolean {
  const [before = '', last = ''] = header.slice(-2);
  return last !== last.toLowerCase() && before !== before.toUpperCase();
}

/** Whether a header cell is of names of files beyond doubt, where other columns do not prove it. */
function namesFiles(header: string): boolean {
  return fieldOf(header) === 'name' && headerKey(header).startsWith('file');
}

/** A header cell goes on with another header cell, a space, a digit or nothing, but never inside a word. */
function endsWell(text: string, end: number): boolean {
  const next = text[end];
  return next === undefined || !(next >= 'a' && next <= 'z');
}

function headerKey(header: string): string {
  let key = header.trim().toLowerCase();
  while (key.endsWith(':') || key.endsWith('*') || key.endsWith('.')) key = key.slice(0, -1).trimEnd();
  while (key.startsWith('*')) key = key.slice(1).trimStart();
  return key.split(' ').filter(Boolean).join(' ');
}
