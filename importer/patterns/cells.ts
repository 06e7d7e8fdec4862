import type { Pattern } from './pattern';

/** What the cells of file tables and branch-rule tables look like. */
export const CELL = {
  /** What only rows have: a version of four parts, a date, or the words for an empty cell. */
  rowSign: {
    is: /\d\.\d{1,5}\.\d{3,5}\.\d|\d-[a-z]{3}-\d{4}|\d\/\d{4}|not applicable/i,
    example: '09-Jan-2012',
    hostile: '1.1.111',
  },
  notApplicable: {
    is: /^(?:not[ -]?applicable|n\/?a|none|[-–—]{0,3}|nicht (?:zutreffend|anwendbar)|non applicab(?:le|ile)|sans objet|no aplicable|não aplicável)$/i,
    example: 'Not Applicable',
    hostile: 'not ',
  },
  /** Four parts, perhaps padded with zeros, perhaps followed by the branch string in parentheses. */
  version: {
    is: /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})\.(\d{1,6})(?: ?(\([^()]{1,80}\)))?$/,
    example: '5.2.3790.4163 (srv03_sp2_qfe.071016-0130)',
    hostile: '1.1.1.1.',
  },
  /** Four parts as the resources of programs write them. */
  commaVersion: {
    is: /^(\d{1,5}), ?(\d{1,5}), ?(\d{1,5}), ?(\d{1,5})$/,
    example: '2, 5, 1, 265',
    hostile: '1, ',
  },
  /** A file name with a remark behind it. */
  notedName: { is: /^(\S{1,250}) (\([^()]{1,60}\))$/, example: 'Mstsc.exe (16-bit)', hostile: 'a (b' },
  /** A file name with the sign of a footnote behind it. */
  footnotedName: {
    is: /^(\S{1,250}\.[a-z_][\w~-]{0,11}) ?(\*{1,3}|[†‡]|[⁰¹²³⁴-⁹]{1,2}|\[\w{1,2}\])$/i,
    example: 'Volsnap.sys*',
    hostile: 'a.b',
  },
  separators: { is: /[,. '’]/g, example: ',', hostile: ',' },
  /** A version with fewer parts than four, with longer ones, or with letters: whoever wrote it left something out. */
  shortVersion: {
    is: /^(?:(?:v|r|version)[.:]? ?)?\d{1,12}(?:[.,:-] ?\d{1,12}){0,7}[a-z.]?(?: ?\([^()]{1,80}\))?$/i,
    example: '4.00.1116',
    hostile: '1.1.',
  },
  /** An inexact value that can be of no other column. */
  spelledOut: { is: /\d\.\d|[km]b?$/i, example: '4.00.1116', hostile: '1' },
  roundedSize: { is: /^\d{1,6}(?:[.,]\d{1,3})* ?(?:kb?|mb?)$/i, example: '341 KB', hostile: '1,1' },
  anyDate: { is: /\d{1,2}[-/](?:\d{1,2}|[a-z]{3})[-/]\d{2,4}\b/i, example: '4/30/97', hostile: '1/' },
  /** A name with an extension among other words. */
  fileNameInText: {
    is: /(?:^|\s)[^\s\\/:*?"<>|]{1,60}\.[a-z_][\w~$]{0,3}(?=\s|$)/i,
    example: 'see Mpio.sys',
    hostile: 'a.b',
  },
  size: {
    is: /^(\d{1,3}(?:[,. '’]\d{3}){1,4}|\d{1,13})(?: ?bytes)?$/i,
    example: '1,333,248',
    hostile: '1,333',
  },
  /** A size as glued tables have it: in groups, so that its end can be told from the date that follows. */
  groupedSize: { is: /^\d{1,3}(?:,\d{3})*$/, example: '156,544', hostile: '1,333' },
  groupOfThree: { is: /\d,\d{3}/, example: '43,520', hostile: '1,33' },
  namedDate: {
    is: /^(\d{1,2})\.?[- ](\p{L}{3,10})\.?[- ](\d{4}|\d{2})$/iu,
    example: '09-Jan-2012',
    hostile: '09-January-',
  },
  numericDate: { is: /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/, example: '1/9/2012', hostile: '1/9/' },
  isoDate: { is: /^(\d{4}|[7-9]\d)[-/](\d{1,2})[-/](\d{1,2})$/, example: '2012-01-09', hostile: '2012-01-' },
  dottedDate: {
    is: /^(\d{1,2}(?=\.\d{1,2}\.\d{4})|\d{2}(?=\.\d{2}\.\d{2}$))\.(\d{1,2})\.(\d{4}|\d{2})$/,
    example: '09.01.2012',
    hostile: '09.01.',
  },
  longDate: {
    is: /^([a-z]{3,9})(?:\.? |-)(\d{1,2})(?:,? |-)(\d{4})$/i,
    example: 'March 18, 2013',
    hostile: 'March 18, ',
  },
  time: {
    is: /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?: ?([ap])(?:\.?m\.?)?)?(?: ?(utc|gmt|z))?$/i,
    example: '6:29:15 PM',
    hostile: '06:29',
  },
  dateTime: {
    is: /^(\S{6,13}|\S{3,9} \d{1,2}, \d{4}),? {1,3}(\S.{3,15})$/,
    example: '09-Jan-2012 06:29',
    hostile: '09-Jan-2012 ',
  },
  servicePack: {
    is: /^(?:sp|service pack) ?(\d{1,2})(?: \(sp ?\d{1,2}\))?$/i,
    example: 'SP2',
    hostile: 'service pack ',
  },
  branch: { is: /^(?:(rtm|sp\d{1,2})[ _-]?)?(gdr|ldr|qfe|wow)$/i, example: 'SP2QFE', hostile: 'SP2' },
  /** A file name without spaces whose extension has a letter. */
  fileName: {
    is: /^[^\s\\/:*?"<>|]{1,250}\.[a-z_][\w~-]{0,11}$/i,
    example: 'Dfsrress.dll.mui',
    hostile: 'a.b',
  },
  /** What may stand in a cell under `File name`, spaces and bare words included. */
  nameCell: { is: /^[^\t:*?"<>|]{1,255}$/, example: 'Release Notes.txt', hostile: 'name ' },
  hasLetter: { is: /[a-z]/i, example: 'Mpio', hostile: '1.' },
  versionDigits: {
    is: /^\d+\.\d+\.\d+\.(\d+)(?: ?\([^()]*\))?$/,
    example: '6.1.7600.20881',
    hostile: '6.1.',
  },
  /** A version whose last part cannot be cut: five digits under NT 6, four under 5.2.3790, or a branch string behind it. */
  completeVersion: {
    is: /^(?:6\.[0-3]\.\d{4}\.\d{5}|5\.2\.3790\.\d{4}|[\d.]+ ?\([^()]+\))$/,
    example: '6.1.7600.20881',
    hostile: '6.1.7600.20881(',
  },
  fourDigitYear: { is: /\d{4}$/, example: '09-Jan-2012', hostile: '201' },
  ruleVersion: {
    is: /^(\d{1,5}\.\d{1,5}\.\d{1,5})\.(\d{0,6})(x{0,6})$/i,
    example: '6.0.6001.22xxx',
    hostile: '6.0.',
  },
  /** A version pattern torn over lines: digits, dots, x and white space up to the next other letter. */
  tornRuleVersion: { is: /^[\dx.\s]{5,60}/, example: '6.0.600\n1.\n22xxx', hostile: '6.0.600\n' },
  milestone: { is: /^(?:rtm|gold|sp ?\d{1,2}|service pack ?\d{1,2})/i, example: 'RTM', hostile: 'SP' },
  ruleBranch: { is: /^(?:gdr|ldr|qfe)/i, example: 'LDR', hostile: 'GD' },
  /** A milestone with what must follow it in a version table: the branch, the next version, or the end of the line. */
  milestoneEnd: {
    is: /^(?:rtm|gold|sp ?\d{1,2}|service pack ?\d{1,2})\s{0,4}(?:gdr|ldr|qfe|\d|$|\n)/i,
    example: 'SP1 LDR',
    hostile: 'service pack 1 ',
  },
  nt6Version: {
    is: /^6\.[0-3]\.(?:6000|6001|6002|6003|7600|7601|9200|9600)\./,
    example: '6.1.7600.20881',
    hostile: '6.1.',
  },
  /** The beginning of a line that is a row: a file name with a version, a size or a date soon behind it. */
  gluedRow: {
    is: /^[^\s\\/:*?"<>|]{1,250}\.[a-z_][\w~-]{0,60}\.?[\d., –—-]{0,40}(?:not applicable|\d)/i,
    example: 'Mpio.sys6.1.7600.20881156,54415-Jan-2011',
    hostile: 'a.b',
  },
  /** Version, size and date glued to a name, whose beginning cannot be told from a text before it where it has spaces. */
  gluedCells: {
    is: /\.[a-z]{3}(?:\d{1,2}\.\d{1,2}\.\d{4}\.\d|not applicable)[\d.,]{0,40}-[a-z]{3}-\d{4}/i,
    example: 'Ras setup.exe6.1.7600.20881156,54415-Jan-2011',
    hostile: '.exe1.1.1111.1',
  },
  digitsAndDots: { is: /^[\dx.\s]+$/i, example: '6.0.600', hostile: '6.0.' },
  spaces: { is: /\s+/g, example: 'a  b', hostile: ' ' },
  leadingZeros: { is: /^0+(?=\d)/, example: '017122', hostile: '0' },
} as const satisfies Record<string, Pattern>;
