import { KB_ADDRESS, KB_IN_GROUPS } from '@/schema/kb-spelling';
import type { Range } from '../types';
import { signedCode } from './decimal-codes';

/** What an identifier names. */
export type IdentifierKind = 'file' | 'version' | 'code' | 'event' | 'name' | 'registry' | 'kb';

/** An identifier in a text. Two spellings of one thing have the same key. */
export interface Identifier extends Range {
  kind: IdentifierKind;
  /** Comparable form; a longer key of the same kind that begins with it is the same thing said more exactly. */
  key: string;
}

interface IdentifierPattern {
  kind: IdentifierKind;
  pattern: RegExp;
  /** A text that the pattern finds, and the key that it gives. */
  example: readonly [text: string, key: string];
  /** Null where the match only looks like one. */
  key(match: RegExpMatchArray): string | null;
  /** The identifier reaches to the white space around the match, as an address does. */
  wholeRun?: true;
}

const FILE_EXTENSIONS =
  'sys|dll|exe|ocx|drv|cpl|msc|msi|msu|msp|inf|cat|mum|manifest|mof|vxd|386|com|bat|cmd|vbs|ini|dat|dmp|evt|evtx|' +
  'mdb|edb|pst|ost|pab|chm|hlp|cnt|pnf|tlb|ax|scr|wsf|ps1|admx?|pol|reg|ntf|tsp|acm|nls|ttf|fon|pdb|sif|cab';

/** What counts as an identifier, in order: text that an earlier pattern took is not looked at by a later one. */
export const IDENTIFIER_PATTERNS: readonly IdentifierPattern[] = [
  {
    kind: 'kb',
    pattern: KB_ADDRESS,
    example: ['http://support.microsoft.com/default.aspx?scid=kb;EN-US;816915', '816915'],
    key: (match) => match[1]!,
    wholeRun: true,
  },
  {
    kind: 'kb',
    pattern: /(?<![\p{L}\p{N}_])(?:kb|q)[ \u00a0-]?(\d{5,7})(?![\p{L}\p{N}_])/giu,
    example: ['see KB 977381', '977381'],
    key: (match) => match[1]!,
  },
  {
    kind: 'kb',
    pattern: KB_IN_GROUPS,
    example: ['see KB 2 748 349', '2748349'],
    key: (match) => match[1]!.replace(/\D/g, ''),
  },
  {
    kind: 'registry',
    pattern:
      /(?<![\w\\])(?:hkey_(?:local_machine|current_user|classes_root|users|current_config)|hklm|hkcu|hkcr|hku|hkcc):?(?:\\[^\\\s"<>|:*?,;()]{1,80}(?: [^\\\s"<>|:*?,;()]{1,40}){0,3}(?=\\)){0,20}\\[^\\\s"<>|:*?,;()]{1,80}/gi,
    example: [
      'HKEY_LOCAL_MACHINE\\Software\\Microsoft\\Windows NT\\CurrentVersion',
      'software\\microsoft\\windows nt\\currentversion',
    ],
    key: (match) =>
      match[0]
        .toLowerCase()
        .replace(/^[^\\]*\\/, '')
        .replace(/[\\.]+$/, ''),
  },
  {
    kind: 'event',
    pattern: /(?<![\p{L}\p{N}])event(?:s|\s{1,8}ids?)?\s{0,8}[:#=]?\s{0,8}(\d{1,5})(?![\p{L}\p{N}.])/giu,
    example: ['Event ID:    4004', '4004'],
    key: (match) => String(Number(match[1])),
  },
  {
    kind: 'code',
    pattern: /(?<![\p{L}\p{N}])0x([0-9a-f]{1,16})(?![\p{L}\p{N}])/giu,
    example: ['0x0000007E', '0x7e'],
    key: (match) => normalHex(match[0]),
  },
  {
    kind: 'code',
    pattern: /(?<![\p{L}\p{N}])stop:?\s{1,3}(?:error\s{1,3}|code\s{1,3})?([0-9a-f]{2,8})(?![\p{L}\p{N}])/giu,
    example: ['STOP 0000007E', '0x7e'],
    key: (match) => normalHex(`0x${match[1]}`),
  },
  {
    kind: 'code',
    pattern: /(?<![\p{L}\p{N}.])[c8]00[0-9a-f]{5}(?![\p{L}\p{N}])/giu,
    example: ['status c0000218', '0xc0000218'],
    key: (match) => normalHex(`0x${match[0]}`),
  },
  {
    kind: 'code',
    pattern: /(?<![\p{L}\p{N}_.,\u2013\u2212-])[\u2013\u2212-](\d{9,10})(?![\p{L}\p{N}_]|[.,]\d)/gu,
    example: ['hr=-2147024891', '0x80070005'],
    key: (match) => signedCode(Number(match[1])),
  },
  {
    kind: 'file',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_.~$-])[\\p{L}\\p{N}_~$][\\p{L}\\p{N}_~$.+-]{0,63}\\.(?:${FILE_EXTENSIONS})(?![\\p{L}\\p{N}_])`,
      'giu',
    ),
    example: ['in Volsnap.sys.', 'volsnap.sys'],
    key: (match) => match[0].toLowerCase(),
  },
  {
    kind: 'version',
    pattern: /(?<![\p{L}\p{N}.])\d{1,5}(?:\.\d{1,5}){3}(?![\p{L}\p{N}])/gu,
    example: ['version 5.2.3790.5059.', '5.2.3790.5059'],
    key: (match) => match[0],
  },
  {
    kind: 'name',
    pattern: /(?<![\p{L}\p{N}_])[a-z][a-z0-9]{0,40}(?:_[a-z0-9]{1,40}){1,12}(?![\p{L}\p{N}_])/giu,
    example: ['the IOCTL_MPIO_PASS_THROUGH_PATH_DIRECT code', 'ioctl_mpio_pass_through_path_direct'],
    key: (match) => match[0].toLowerCase(),
  },
];

/** Finds the identifiers of a text, from left to right; only of the given kinds, where some are given. */
export function findIdentifiers(text: string, kinds?: ReadonlySet<IdentifierKind>): Identifier[] {
  const found: Identifier[] = [];
  for (const row of IDENTIFIER_PATTERNS) {
    if (kinds && !kinds.has(row.kind)) continue;
    for (const match of text.matchAll(row.pattern)) {
      const key = row.key(match);
      if (key === null) continue;
      const identifier = { kind: row.kind, key, ...rangeOf(text, match, row.wholeRun) };
      if (!found.some((other) => overlap(other, identifier))) found.push(identifier);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function rangeOf(text: string, match: RegExpExecArray, wholeRun: boolean | undefined): Range {
  let start = match.index;
  let end = start + match[0].length;
  if (!wholeRun) return { start, end };
  while (start > 0 && /\S/.test(text[start - 1]!)) start--;
  while (end < text.length && /\S/.test(text[end]!)) end++;
  return { start, end };
}

/** Whether two stretches of a text have a character in common. */
export function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** A hexadecimal number without leading zeros: `0x0000001e` as `0x1e`. */
export function normalHex(hex: string): string {
  return `0x${hex
    .slice(2)
    .toLowerCase()
    .replace(/^0+(?=.)/, '')}`;
}
