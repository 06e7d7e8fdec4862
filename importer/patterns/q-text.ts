import type { Pattern } from './pattern';

/** What the lines of Q-text documents look like, the plain-text archives of 1990 to 2002. */
export const QTEXT = {
  /** How such a document begins, perhaps behind the line that says that it is restated. */
  start: {
    is: /^\s*(?:wording ?: ?restated\s+)?document\s?:\s?q\d{4,7}\b/i,
    example: 'DOCUMENT:Q163636  22-DEC-1999  [exchange]',
    hostile: 'wording: restated ',
  },
  documentLine: {
    is: /^\s*document\s?:\s?q0{0,3}([1-9]\d{3,6})\b(?:\s+(\d{1,2}-[a-z]{3}-\d{4}))?/i,
    example: 'DOCUMENT:Q163636  22-DEC-1999  [exchange]',
    hostile: 'document:q12345 ',
  },
  headerField: {
    is: /^(document|title|product|prod\/ver|oper\/sys|keywords)\s{0,3}:\s?(.*)$/i,
    example: 'PROD/VER:WINDOWS:4.0,5.0',
    hostile: 'title ',
  },
  /** A row of one sign, above or below something. */
  rule: { is: /^\s*(?:={3,}|-{3,}|_{3,}|\*{3,})\s*$/, example: '==========', hostile: '=== ' },
  longRule: { is: /^={50,}\s*$/, example: '='.repeat(70), hostile: '=== ' },
  /** The row of signs under a heading or the header of a table, perhaps one piece per column. */
  columnRule: { is: /^\s*[=-]{2,}[\s=-]*$/, example: '--------  -------', hostile: '-- ' },
  underline: { is: /^\s{0,2}={3,}\s*$/, example: '========', hostile: '=== ' },
  smallUnderline: { is: /^\s{0,8}-{3,}\s*$/, example: '--------', hostile: '--- ' },
  appliesTo: {
    is: /information in this article applies to\b.{0,20}:(?:\s{1,4}-\s+(\S.*))?$/i,
    example: 'The information in this article applies to:',
    hostile: 'information in this article applies to ',
  },
  trailerField: {
    is: /^\s{0,3}(additional (?:query|reference) words|keywords|technology|version|issue type|solution type|hardware|component|platform|kbcategory|kbsubcategory|kbplatform|kbkeywords)\s*:\s*(.*)$/i,
    example: 'Issue type        : kbprb',
    hostile: 'keywords ',
  },
  queryWords: {
    is: /^\s{0,3}additional (?:query|reference) words\s*:/i,
    example: 'Additional query words: prodnt',
    hostile: 'additional query words ',
  },
  disclaimer: {
    is: /^\s*the information provided in/i,
    example: 'THE INFORMATION PROVIDED IN',
    hostile: ' ',
  },
  /** Says that the versions, dates or sizes of files follow. */
  filesAnnounced: {
    is: /\bfile (?:attributes|information|versions?|dates?)\b|\btime ?stamps?\b/i,
    example: 'The fix should have the following time stamp:',
    hostile: 'file time ',
  },
  boxRule: { is: /^\s*\+[-=+]{3,}\s*$/, example: '+--------+-----+', hostile: '+-' },
  boxRow: { is: /^\s*\|.*\|\s*$/, example: '| File name | Date |', hostile: '|' },
  /** How a line of a box begins; a bar alone ends one that was broken within a cell. */
  boxEdge: { is: /^\s*(?:\+|\|\s*\S)/, example: '| Wizcat.exe | Replaces the', hostile: ' ' },
  /** A line that only names what follows below it. */
  label: {
    is: /^(?:x86|[A-Z][\w.,'’()-]*)(?: [\w.,'’()-]+){0,5}(?<=[\w'’()]{2}):$/,
    example: 'Alpha Symbols:',
    hostile: 'A ',
  },
  bullet: { is: /^(\s*(?:[-*+•·]|o(?= {2}))\s+)\S/, example: ' - Windows NT', hostile: ' - ' },
  numbered: { is: /^(\s*(\d{1,2})[.)]\s+)\S/, example: '1. Click Start.', hostile: '1. ' },
  lettered: { is: /^(\s*[a-z][.)]\s+)\S/, example: 'a. Click Start.', hostile: 'a. ' },
  reference: {
    is: /^\s*q(\d{5,7})(?!\d)[\s:,-]{0,24}(\S.*)?$/i,
    example: '   Q173439   A title',
    hostile: 'q12345 ',
  },
  articleIdLine: {
    is: /^\s*article[- ]id\s*:\s*q(\d{5,7})\s*$/i,
    example: '   ARTICLE-ID: Q173439',
    hostile: 'article-id ',
  },
  titleLine: { is: /^\s*title\s*:\s*(\S.*)$/i, example: '   TITLE     : A title', hostile: 'title ' },
  /** Two columns or more next to one another in a line. */
  aligned: { is: /\S {3,}\S|\S\t+\S/, example: 'NETX.COM     3.26', hostile: 'a   ' },
  /** Signs of program text, commands, paths and settings. */
  codeSign: {
    is: /[{}|<>=\\~^]|;\s*$|\(\)|^\s*(?:\/\/|'|#|\[|%|REM )|&\w|\w::\w|->/i,
    example: 'x = GetTickCount();',
    hostile: '; ',
  },
  words: { is: /[A-Za-z][a-z'’]+/g, example: 'word', hostile: 'aB' },
} as const satisfies Record<string, Pattern>;

/** What fixed-width file tables are made of. */
export const FIXED_WIDTH = {
  word: { is: /\S+/g, example: 'Rasdlg.dll', hostile: 'a ' },
  /** The attributes of a file as listings of folders show them, which have no column of their own. */
  attributes: { is: /^(?=.{0,4}-)[-arhsd]{4,5}$/i, example: '-r--', hostile: '-a' },
  /** A header cell: words with single spaces between them. */
  headerCell: { is: /\S+(?: \S+)*/g, example: 'File name', hostile: 'a ' },
  /** A version in which spaces are no tear: commas between its parts, or words and remarks around it. */
  spacedVersion: {
    is: /^(?:\d{1,12},(?: ?\d{1,12},?){1,7}|version:? \S{1,40}|[^\s()]{1,40} ?\([^()]{1,80}\))$/i,
    example: '2, 5, 1, 265',
    hostile: '1, ',
  },
  /** A size with its unit, or with spaces between the thousands. */
  spacedSize: {
    is: /^(?:\S{1,20}|\d{1,3}(?: \d{3}){1,3})(?: (?:bytes?|kb|mb|k))?$/i,
    example: '1 333 248 bytes',
    hostile: '1 ',
  },
} as const satisfies Record<string, Pattern>;
