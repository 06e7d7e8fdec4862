/** The header of a Q-text document. */
export const HEADER = [
  'DOCUMENT:Q900001  22-DEC-1999  [winnt]',
  'TITLE   :Spooler Stops After the Second',
  '         Network Printer Is Added',
  'PRODUCT :Microsoft Windows NT',
  'PROD/VER:winnt:4.0',
  'OPER/SYS:',
  'KEYWORDS:kbprint',
  '',
  '======================================================================',
];
/** The list of products above the text of a Q-text document. */
export const PRODUCTS = [
  '-------------------------------------------------------------------------------',
  'The information in this article applies to:',
  '',
  ' - Microsoft Windows NT Server version 4.0 ',
  ' - Microsoft BackOffice Small Business Server, on platform(s):',
  '    - the operating system: Windows NT',
  '-------------------------------------------------------------------------------',
  '',
];
/** What stands behind the text of a Q-text document. */
export const TRAILER = [
  '',
  'Additional query words: spoolsv hang 4.00',
  '',
  '======================================================================',
  'Keywords          : kbprint kbfix ',
  'Technology        : kbWinNTsearch',
  'Version           : winnt:4.0',
  'Issue type        : kbbug',
  '',
  '=============================================================================',
  '',
  'THE INFORMATION PROVIDED IN THIS ARCHIVE IS OFFERED AS IT IS.',
  '',
  'Copyright Example 2001.',
];

/** A Q-text document with this text between its list of products and its trailer. */
export function document(...body: string[]): string[] {
  return [...HEADER, ...PRODUCTS, ...body, ...TRAILER];
}
