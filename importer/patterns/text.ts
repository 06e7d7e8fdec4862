import type { Pattern } from './pattern';

/** What lines, sentences and list items look like. */
export const TEXT = {
  lineBreak: { is: /\r{0,2}\n|\r|\f/, example: '\r\n', hostile: '\r' },
  whiteSpace: { is: /\s+/g, example: ' ', hostile: ' ' },
  /** Punctuation that ends a word; dots, slashes and hyphens within one stay, as in `http.sys`, `i/o` and `hyper-v`. */
  betweenWords: { is: /(?:[\s,;:()"“”!?]|\.(?![a-z0-9]))+/g, example: ', ', hostile: '. ' },
  latin1Control: { is: /[\u0080-\u009f]/g, example: '\u0096', hostile: '\u0096' },
  wideGap: { is: / {2,20}/, example: '   ', hostile: ' ' },
  oddSpace: { is: /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, example: '\u00a0', hostile: '\u00a0' },
  oddHyphen: { is: /[\u2010\u2011]/g, example: '\u2011', hostile: '\u2011' },
  /** Control characters other than the tab, zero-width characters, soft hyphens and byte order marks. */
  invisible: {
    is: /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g,
    example: '\u200b',
    hostile: '\u200b',
  },
  /** A line of nothing but rules, bars, bullets and other signs. */
  signsOnly: { is: /^[^\p{L}\p{N}]+$/u, example: '|---|---|', hostile: '-' },
  pageNumber: {
    is: /^(?:page|seite) \d{1,3} (?:of|von|sur|\/) \d{1,3}$/i,
    example: 'Page 1 of 3',
    hostile: 'page 1 ',
  },
  copyright: {
    is: /^(?:©|\(c\)|copyright)\W{0,3}(?:\d{4}\W)/i,
    example: '© 2011 Microsoft Corporation.',
    hostile: '©',
  },
  /** Between the links of a row. */
  partsOfRow: { is: /\s{0,4}[|·•]\s{0,4}|\s{2,9}/, example: 'Print | Email', hostile: ' ' },
  bullet: { is: /^\s*(?:[-*•·–▪●○◦‣]|o(?= {2}))\s+(?=\S)/, example: '- Windows 7', hostile: '  ' },
  numbered: { is: /^\s*(?:(\d{1,2})[.)]|[a-h][.)])\s+(?=\S)/, example: '1. Click Start.', hostile: '1.' },
  note: {
    is: /^([Nn]otes?|NOTES?|[Ii]mportant|IMPORTANT|[Ww]arning|WARNING|[Cc]aution|CAUTION|[Tt]ip|TIP)(?:\s*[:.]\s*|\s+(?=[A-Z"“(])|$)/,
    example: 'Note To recover, restart.',
    hostile: 'note ',
  },
  /** Where one sentence ends and the next begins, perhaps glued to it. */
  sentenceBreak: {
    is: /(?<=[a-z0-9)"”'’\]][.?!]["”)]?)\s+(?=["“(]?[A-Z0-9])|(?<=[a-z)]{2}[.?!])(?=[A-Z][a-z])|(?<=:)\s+(?=Note [A-Z])/,
    example: 'One ends. Another begins.',
    hostile: 'a. ',
  },
  sentenceEnd: { is: /[.?!:;]["”'’)\]>]*$/, example: 'It stops responding.', hostile: '.)' },
  endsInLowerCase: { is: /(?:^|[\s"“(/-])[A-Za-z]?[a-z'’]{0,40}[a-z]$|,$/, example: 'in the', hostile: 'a' },
  startsInLowerCase: { is: /^[a-z]{2,}[ ,.]/, example: 'tab in the', hostile: 'a' },
  startsLikeSentence: { is: /^["“(]?[A-Z0-9]/, example: 'You restart', hostile: 'A' },
  gluedAfter: {
    is: /[.:!?)](?=[A-Z])|:(?= ?- [A-Z]| Note [A-Z])/g,
    example: 'this hotfix.File information',
    hostile: '.A',
  },
  capitalNext: { is: /^[A-Z]/, example: 'This', hostile: 'A' },
  withinCapitals: { is: /^[A-Z]{2}(?![a-z ])/, example: 'ORMATION', hostile: 'AB' },
  leadingSigns: { is: /^[^\p{L}\p{N}"“(<[]+/u, example: '☰ ', hostile: '☰' },
  emphasis: { is: /\*\*|__/g, example: '**', hostile: '*' },
  linkWithText: {
    is: /\[([^[\]]{1,300})\]\((<?[^()<>\s]{1,500}>?)\)/g,
    example: '[119591](http://x.example/kb/119591/)',
    hostile: '[a](',
  },
  brackets: { is: /[()<>[\]]/g, example: '[', hostile: '[' },
  bareLink: { is: /<(https?:\/\/[^<>\s]{1,500})>/g, example: '<http://x.example>', hostile: '<http://a' },
  repeatedAddress: {
    is: /(https?:\/\/[^()\s]{1,500})(?: ?\((?:https?:\/\/[^()\s]{1,500})\)){1,3}/g,
    example: 'http://x.example(http://x.example)',
    hostile: 'http://a(',
  },
  plainSentenceEnd: { is: /[.?!:;]$/, example: 'It does.', hostile: '.' },
  url: { is: /https?:\/\/[^\s<>()"\]]{3,500}/gi, example: 'http://x.example/a', hostile: 'http://a' },
  addressOnly: {
    is: /^[(<]?(?:https?|ftp|mailto):[^\s]{3,500}$/i,
    example: '(http://x.example)',
    hostile: 'http:a ',
  },
  escaped: { is: /\\([$*_|[\]<>#])/g, example: '\\$', hostile: '\\' },
  code: {
    is: /^(?:HKEY_[A-Z_]+\\|HK(?:LM|CU|CR|U)\\|[A-Z]:\\[^\s>]{0,200}>|PS [A-Z]:|> ?\S|(?:netsh|reg|sc|net|fltmc|vssadmin|mpclaim|dfsrdiag|wmic|bcdedit|certutil|fsutil|diskpart|ipconfig|nltest|regsvr32|msiexec|dism|wusa)(?:\.exe)? [a-z/-])/,
    example: 'HKEY_LOCAL_MACHINE\\SYSTEM',
    hostile: 'HKEY_',
  },
  /** The label of a line of an event log entry. */
  eventLabel: {
    is: /^(?:log name|event type|event source|event category|event id|source|level|type|category|date|time|task category|user|computer|opcode|keywords|description)\s?:/i,
    example: 'Event ID: 4004',
    hostile: 'event ',
  },
  fragment: { is: /^(?!0x)[\dx.,\s|-]+$/i, example: '6.0.600', hostile: '6.' },
} as const satisfies Record<string, Pattern>;
