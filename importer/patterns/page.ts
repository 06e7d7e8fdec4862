import type { Pattern } from './pattern';

/** What tells saved web pages and Markdown from plain text, and what their markup looks like. */
export const PAGE = {
  /** Beginnings of pages: what may stand before the first tag, and the tags that begin a page or a piece of one. */
  pageStart: {
    is: /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^]{0,2000}?-->\s*){0,5}<(?:!doctype\s{1,9}html|html|head|body|frameset)[\s>]/i,
    example: '<!-- saved from url=(0014)about:internet -->\n<html>',
    hostile: '<!--',
  },
  fragmentStart: {
    is: /^\s*<(?:article|br|center|div|font|h[1-6]|hr|main|meta|ol|p|pre|section|span|style|table|tbody|title|tr|ul)[\s/>]/i,
    example: '<div class="content">',
    hostile: '<div',
  },
  /** Tags that only a page has; text about pages has a few of them, a page has them all along. */
  tag: {
    is: /<\/?(?:a|b|div|h[1-6]|li|p|pre|span|strong|table|td|th|tr|ul|br|body)(?:\s[^<>]{0,300})?\/?>/gi,
    example: '</td>',
    hostile: '<a ',
  },
  mhtmlStart: {
    is: /^\s*(?:[a-z-]{2,40}:[^\n]{0,400}\n(?:[ \t][^\n]{0,400}\n){0,5}){1,20}?content-type:\s{0,9}multipart\/related/i,
    example: 'From: <Saved by a browser>\nMIME-Version: 1.0\nContent-Type: multipart/related;',
    hostile: 'a-:\n',
  },
  savedFrom: {
    is: /^ ?saved from url=\(\d+\)(\S{1,500})/,
    example: ' saved from url=(0041)http://x.example/kb/977381 ',
    hostile: 'saved from url=(1)',
  },
  /** An address that is the article's own in any year's scheme. */
  articleAddress: {
    is: /(?:\/(?:kb|help)\/(?:kb|q)?|[?&](?:kbid=|scid=kb;[a-z]{2}-[a-z]{2};)|\/topic\/(?:[\w%-]{1,300}-)?kb)(\d{5,7})(?!\d)/i,
    example: 'https://x.example/help/977381/title',
    hostile: '/topic/a-',
  },
  numberInTitle: { is: /\((?:kb|q) ?(\d{5,7})\)\s*$/i, example: 'A title (KB977381)', hostile: '(kb' },
  httpAddress: { is: /^https?:\/\//i, example: 'https://x.example', hostile: 'http:' },
  noAddressSign: { is: /[()<>\s]/g, example: '(', hostile: '(' },
  brackets: { is: /[[\]]/, example: '[', hostile: '[' },
  noteLabel: {
    is: /^(?:\[!)?(note|tip|important|warning|caution)(?:\]\s*|\s*:?\s*$)/i,
    example: '[!NOTE] Restart the service.',
    hostile: '[!note',
  },
  noteClass: {
    is: /(?:^|[\s_-])(?:alert|note|tip|important|warning|caution)(?:$|[\s_-])/i,
    example: 'alert is-info',
    hostile: 'alert',
  },
  /** The words that a name of a class or an id is made of. */
  nameParts: { is: /[^a-zA-Z0-9]+|(?<=[a-z])(?=[A-Z])/g, example: 'site-footer', hostile: 'aA' },
  smallNumber: { is: /^\s*\d{1,2}\s*$/, example: '1', hostile: ' ' },
  boldStyle: {
    is: /font-weight\s{0,9}:\s{0,9}(?:bold|[6-9]00)/i,
    example: 'font-weight: bold',
    hostile: 'font-weight ',
  },
  foldedSpace: { is: /[ \t\r\n\f]+/g, example: '\n  ', hostile: ' ' },

  /** The front matter of a Markdown file, which may stand behind the line on its wording. */
  frontMatter: {
    is: /^\ufeff?(wording ?: ?restated[ \t]{0,9}\r?\n)?---[ \t]{0,9}\r?\n([^]{0,20000}?)^(?:---|\.\.\.)[ \t]{0,9}$/im,
    example: '---\ntitle: A title\n---\n',
    hostile: '---\n',
  },
  frontMatterLine: { is: /^[\w.-]{1,60}:(?: |$)/m, example: 'ms.date: 07/24/2020', hostile: 'a.' },
  atxHeading: { is: /^ {0,3}#{1,6} +(\S.{0,300})$/gm, example: '## Symptoms', hostile: '# a' },
  linePrefix: { is: /^[\s>]+/, example: '> | a |', hostile: '> ' },
  cellBar: { is: /(?<!\\)\|/, example: 'a|b', hostile: '\\|' },
  /** The line on the products that articles of the vendor's documentation have below their title. */
  productVersion: {
    is: /^original product version:\s*(\S.{0,500})$/i,
    example: 'Original product version: Windows Vista, Windows Server 2008',
    hostile: 'original product version: ',
  },
  lineMark: { is: /<!--line (\d+)-->/, example: '<!--line 12-->', hostile: '<!--line 1' },
  /** What the vendor's own Markdown has besides Markdown: `:::image …:::`, `[!INCLUDE …]`. */
  directive: {
    is: /^(?::::|\[!(?:include|div|video)\b)/i,
    example: ':::image type="content"',
    hostile: ':::',
  },
  charset: {
    is: /<meta\s[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w:.-]{2,40})|<\?xml[^>]{0,100}?encoding\s{0,9}=\s{0,9}["']([\w:.-]{2,40})/i,
    example: '<meta charset="shift_jis">',
    hostile: '<meta charset ',
  },
} as const satisfies Record<string, Pattern>;
