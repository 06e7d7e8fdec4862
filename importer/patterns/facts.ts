import type { Pattern } from './pattern';

/** What the facts of an article look like in its text. */
export const FACT = {
  restated: { is: /^wording ?: ?restated\s*$/i, example: 'Wording: restated', hostile: 'wording ' },
  articleId: {
    is: /^\W{0,4}(?:(?:microsoft )?(?:knowledge base )?(?:original )?(?:article|kb)(?: (?:id|number|no))?|artikel-?(?:id|nummer)|(?:num[ée]ro|id) d(?:e l)?['’]article)\.? ?[:#-]_? {0,3}(?:kb|q)? ?(\d{5,8})(?!\d)/i,
    example: 'Article ID : 2277904',
    hostile: 'article id ',
  },
  loneNumber: { is: /^\W{0,4}(?:kb|q) ?(\d{5,7})\W{0,3}$/i, example: 'KB977381', hostile: 'kb ' },
  leadingNumber: {
    is: /^(?:[Kk][Bb]|[Qq]) ?(\d{5,7})(?: ?: ?| ?[–—-] | (?=[A-Za-z"“])|(?=[A-Z] ?[a-z]))/,
    example: 'KB977381: A title',
    hostile: 'kb',
  },
  /** A title with no more than the digits of its number before it. */
  leadingDigits: { is: /^(\d{6,7}) ?[:–—-] (?=[A-Z])/, example: '977381 - A title', hostile: '97738' },
  /** What parts the number of an article from its title on the same line. */
  behindNumber: { is: /^ ?(?:[-–|:] ?)?/, example: ' - A title', hostile: ' - ' },
  titleLabel: { is: /^title\s?:\s?/i, example: 'Title: A title', hostile: 'title ' },
  siteName: {
    is: / [-|–] (?:microsoft support|microsoft help and support|support|microsoft docs|microsoft learn)$/i,
    example: 'A title - Microsoft Support',
    hostile: ' - ',
  },
  keywordsLine: { is: /^\W{0,4}keywords ?:/i, example: 'Keywords: kbfix KB2748349', hostile: 'keywords ' },
  kbKeyword: { is: /\bkb(\d{5,7})\b/gi, example: 'KB2748349', hostile: 'kb12345' },
  packageNumber: {
    is: /(?:package_for_|windows\d\.\d-)kb(\d{5,7})(?!\d)/gi,
    example: 'Package_for_kb977381_rtm',
    hostile: 'package_for_kb',
  },
  fileNumber: { is: /(?:^|[^a-z])(?:kb|q)[ _-]?(\d{5,7})(?!\d)/i, example: 'KB975759.txt', hostile: 'kb-' },
  bareFileNumber: { is: /^(\d{5,7})(?:[ _(.-].{0,100})?$/, example: '975759.txt', hostile: '97575' },
  givenNumber: { is: /^(?:kb|q)?[ -]?0{0,3}([1-9]\d{4,6})$/i, example: 'KB977381', hostile: '0' },

  labelled: { is: /^([^:]{4,30}?)\s?:\s?(.*)$/, example: 'Last Review: March 18, 2013', hostile: 'last ' },
  /** A system with the numbers of its versions behind it, lower case. */
  versionsOfSystem: {
    is: /(?<!\bfor (?:the )?(?:microsoft )?)\b(windows(?: [a-z]{1,12}){0,3})(?:,[a-z ]{1,30} edition)?,? versions? (\d{1,2}(?:\.\d{1,2})?(?:(?:,| and| or|, and|, or) \d{1,2}\.\d{1,2})*)(?![\d.]*\d)/g,
    example: 'windows nt server versions 3.5, 4.0',
    hostile: 'windows a versions 1',
  },
  versionNumber: { is: /\d{1,2}(?:\.\d{1,2})?/g, example: '4.0', hostile: '4.' },
  /** What stands between two products of a list: a comma, unless an edition or a further version follows it. */
  nextProduct: {
    is: /,(?: and| or)? +(?=[Mm]icrosoft |[Ww]indows |[A-Z](?![^,]{0,80}\b(?:[Ee]ditions?|[Vv]ersions?|[Ss]ervice [Pp]ack|SP ?\d)\b)[^,\d]{1,60}\d)| and (?:of )?(?=(?:[Mm]icrosoft )?[Ww]indows )/,
    example: 'Windows Vista, Windows Server 2008',
    hostile: ', A',
  },
  footerSeparator: { is: / - | \| /, example: 'Revision: 4.0 | Views: 3', hostile: ' -' },
  /** What no standing text has: another article's number, a code, a name in the registry, a file with its version or path. */
  ownFact: {
    is: /\b(?:kb ?|q)\d{5,7}\b(?!\.cat)|\b0x[0-9a-f]{2}|\b[\w-]{1,60}\.(?:sys|dll|exe|ocx|drv|inf|ini|mof|msi|reg|vbs|xml)\b|\b\d\.\d\.\d{4}\.\d{3,5}|\bhk(?:ey_|lm\\|cu\\)|\b[a-z]:\\|\bms\d\d-\d{3}\b|\bevent id \d/i,
    example: 'and it replaces Storport.sys',
    hostile: 'a-',
  },
  /** A word with a capital inside, as values of the registry have. */
  innerCapital: { is: /\b[A-Z]?[a-z]{2,30}[A-Z][a-z]{2}/, example: 'EnableLegacyLock', hostile: 'aA' },
  weekday: {
    is: /^\p{L}{4,10}(?:, (?=\d|\p{L}{3,9} \d)| (?=\d{1,2} \p{L}))/u,
    example: 'Mittwoch, 6. Oktober 2010',
    hostile: 'Montag, ',
  },
  restartWord: { is: /\b(?:restart|reboot)(?:ed|ing|s)?\b/i, example: 'You must restart', hostile: 'restar' },
  restartCommand: {
    is: /(?:^|, )(?:then )?(?:please )?(?:restart|reboot) /i,
    example: 'After that, restart the computer',
    hostile: 'restart',
  },
  /** A restart of something else than the computer. */
  otherRestart: {
    is: /\b(?:restart|reboot)(?:ing|ed|s)? (?:(?!computer|machine|windows|system)\w+ ){1,6}(?:services?|applications?|programs?|process|process(?:es)?|pools?|site)\b/i,
    example: 'restart the Print Spooler service',
    hostile: 'restart a ',
  },
  /** The whole text below a heading that asks for something. */
  none: { is: /^(?:none|nothing)\.?$/i, example: 'None.', hostile: 'none' },
  notNeeded: {
    is: /\b(?:do(?:es)? not|don['’]t|doesn['’]t|not|no|without|never)\b/i,
    example: 'You do not have to restart',
    hostile: 'do no',
  },
  perhaps: {
    is: /\b(?:may|might|could|can|sometimes|possibly|perhaps|if|unless)\b/i,
    example: 'You may have to restart',
    hostile: 'ma',
  },
  needed: {
    is: /\b(?:must|have to|has to|had to|needs?|needed|required?|requires|necessary|mandatory|should|running|installs? on|one of)\b/i,
    example: 'must be running',
    hostile: 'have ',
  },
  replaceWord: {
    is: /\b(?:replaces?|replaced|supersedes?|superseded)\b/i,
    example: 'does not replace',
    hostile: 'replac',
  },
  replacedBy: {
    is: /\b(?:replaced|superseded) (?:by|with)\b/i,
    example: 'is replaced by',
    hostile: 'replaced ',
  },
  registryWord: { is: /\bregistry\b/i, example: 'changes to the registry', hostile: 'registr' },
  registryEdit: {
    is: /\bregistry editor\b|\b(?:registry )?subkeys?\b|\bhkey_|\bhklm\b/i,
    example: 'Start Registry Editor.',
    hostile: 'registry ',
  },
  word: { is: /[a-z0-9]+(?:['’-][a-z0-9]+)*/g, example: 'x86-based', hostile: 'a-' },
  /** Service packs, perhaps as a choice (`with or without SP1`), or the release itself. */
  milestones: {
    is: /\b(with or without )?(?:the )?(?:(?:service packs?|sp) ?(\d{1,2}\b(?:(?:,? and |,? or |, |\/)(?:service pack |sp)?\d{1,2}\b(?![\w.]))*)|rtm\b)/gi,
    example: 'Service Pack 1 or 2',
    hostile: 'service pack 1 or ',
  },
  packNumber: { is: /\d{1,2}/g, example: 'SP2', hostile: '1' },

  kbMention: {
    is: /\b(?:kb ?|q)(\d{5,7})\b(?!\.(?:cat|mum|manifest|exe|msu|cab))|\b(?:hotfix(?:es)?|updates?|articles?|fix(?:es)?|patch(?:es)?|knowledge base) (?:ids? |numbers? |kb )?(\d{6,7})\b|\/(?:kb|help)\/(\d{5,7})(?!\d)|kbid=(\d{5,7})(?!\d)/gi,
    example: 'security update 971486',
    hostile: 'update ',
  },
  /** Further numbers in a list that a mention begins: `hotfix 971280 and 971486`. */
  moreNumbers: {
    is: /^(?:(?:,? and |,? or |, )(?:(?:kb ?|q)?\d{6,7})\b(?! bytes)){1,40}/i,
    example: ', 971280 and 971486',
    hostile: ', 971480',
  },
  bareNumber: { is: /\d{6,7}/g, example: 'and 971486', hostile: '97148 ' },
  replacedNumber: {
    is: /\b(?:kb ?|q)?(\d{6,7})\b|\bms\d\d-\d{3}\b/gi,
    example: '2446710',
    hostile: 'kb 12345',
  },
  severalSentences: { is: /[a-z)][.?!] +[A-Z]/, example: 'One. Two', hostile: 'a. ' },
  linkedReference: {
    is: /^\[(?:kb|q)?(\d{5,7})\](?:\(<?[^()<>\s]{0,300}>?\)){0,2}\s*(.*)$/i,
    example: '[119591](http://x.example/kb/119591/) How to obtain files',
    hostile: '[11959](a)',
  },
  onlyLink: {
    is: /^\[[^[\]]{1,300}\]\([^()\s]{1,500}\)\.?$/,
    example: '[How to obtain files](http://x.example/kb/119591/)',
    hostile: '[a](b',
  },
  numberedReference: {
    is: /^(?:(?:kb|q) ?(\d{5,7})|(\d{6,7}))(?: ?\(<?https?:[^()\s]{1,300} ?\)){0,2}(?:[:.,]? +["“]?(\D.{2,400}))?$/i,
    example: '824684 Description of the terminology',
    hostile: '824684 ',
  },
  referenceLeadIn: {
    is: /(?:click|see|view|read|refer to) the following (?:article|kb)|following article numbers?|following (?:knowledge base )?articles?:?$/i,
    example: 'click the following article number',
    hostile: 'following article ',
  },
  knowledgeBaseColon: {
    is: /knowledge base:\s+(?=\S)/i,
    example: 'in the Microsoft Knowledge Base: 824684',
    hostile: 'knowledge base: ',
  },
  topic: {
    is: /\b(?:about|on) (.{3,200}?), (?:click|see|view|read|visit)/i,
    example: 'about terminology, click',
    hostile: 'about a',
  },

  downloadUrl: {
    is: /download|catalog\.|\.(?:exe|msu|msi|cab|zip)(?:$|\?)|hotfix|familyid/i,
    example: 'http://x.example/downloads/details.aspx',
    hostile: 'downloa',
  },
  packageUrl: {
    is: /\.(?:exe|msu|msi|cab|zip)$/i,
    example: 'http://x.example/q123456_w2k.exe',
    hostile: '.ex',
  },
  packageWord: { is: /\bpackage\b/i, example: 'Download the package now.', hostile: 'packag' },
  hotfixWord: {
    is: /\b(?:hot ?fix(?:es)?|this (?:fix|patch)|(?:supported|individual) (?:fix|package)|the patch)\b/gi,
    example: 'This fix replaces',
    hostile: 'hot ',
  },
  updateWord: {
    is: /\b(?:this|the|an|security) update\b/gi,
    example: 'This update replaces',
    hostile: 'the ',
  },
  articleUrl: { is: /\/(?:kb|help)\/\d|kbid=\d/i, example: 'http://x.example/kb/119591/', hostile: '/kb/' },
  letters: { is: /[a-z]{3}/i, example: 'and more', hostile: 'ab ' },
  package: {
    is: /\b(?:hotfix|update|fix|patch|package|service pack|appl(?:y|ied|ying)|install\w{0,7})\b/i,
    example: 'after you apply it',
    hostile: 'appl',
  },
  toApply: {
    is: /\b(?:to|before you|in order to) (?:apply|install|use) (?:this|the|one of)|\b(?:this|the) (?:hotfix|update|fix|package) (?:needs|requires|can only|installs on)/i,
    example: 'To apply this hotfix',
    hostile: 'to apply ',
  },
  guidParameter: {
    is: /[?&](?:familyid|id)=([0-9a-f]{1,12}(?:-[0-9a-f]{0,12}){1,6})(?=&|$|#)/i,
    example: '?FamilyId=ac4dd717-e547-4b38-bc6b-cfa99b17dc',
    hostile: '?familyid=a-',
  },
  guid: {
    is: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
    example: 'd22fa94a-a1e8-4032-91a4-68bba0b210a8',
    hostile: 'd22fa94a-',
  },

  eventStart: {
    is: /^(?:log name|event type|event source|event id|source)\s?:/i,
    example: 'Log Name: DFS Replication',
    hostile: 'event ',
  },
  eventLabels: {
    is: /\b(log name|event type|event source|event category|event id|source|level|task category|category|date|time|type|user|computer|opcode|keywords|description)\s?:\s?/gi,
    example: 'Source: DFSR',
    hostile: 'event ',
  },
  /** Lines of an entry that tell of one occurrence, not of the event. */
  eventDetail: {
    is: /^(?:date|time|user|computer|opcode|keywords|task category|event category|category)\s?:/i,
    example: 'Computer: SERVER1',
    hostile: 'event ',
  },
  eventId: { is: /^\d{1,5}$/, example: '4004', hostile: '4' },
  eventInText: {
    is: /\bevent ?id:?\s(\d{1,5})\b.{0,120}?\bsource:?\s([\w-]{2,60})|\bsource:?\s([\w-]{2,60})\b.{0,120}?\bevent ?id:?\s(\d{1,5})\b/gi,
    example: 'Event ID 4004 (Source: DFSR)',
    hostile: 'source: a ',
  },
  eventAnnounced: {
    is: /\bfollowing\b.{0,60}\b(?:event|events|event log|log entry|log entries|event message)\b|\b(?:event|log entry|event message)\b.{0,80}\b(?:resembles|similar to) the following\b/i,
    example: 'the following event log entry is added',
    hostile: 'following ',
  },
} as const satisfies Record<string, Pattern>;
