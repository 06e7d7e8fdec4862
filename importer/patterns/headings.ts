import type { Pattern } from './pattern';

/** What headings look like that are not spelled in the same words everywhere. */
export const HEADING = {
  fileInformation: {
    is: /^(?:additional )?(?:[^.:]{1,120} )?file information(?:(?: and)? notes?| for [^.:]{1,160})?$/i,
    example: 'Windows Server 2008 R2 file information notes',
    hostile: 'file information ',
  },
  filesOfProduct: {
    is: /^(?:additional file information for .|(?!additional )\S.{1,120} file information)/i,
    example: 'Additional file information for Windows 7',
    hostile: 'file information ',
  },
  /** A heading at the beginning of a line with its text behind it, as far as it can be told by its sign. */
  label: {
    is: /^(?:\*\*|__)?([A-Z][A-Za-z]{1,20}(?: [A-Za-z]{1,20}){0,2}) ?(?:(:)(?:\*\*|__)?| [-–](?= ))/,
    example: 'CAUSE: a lock is held',
    hostile: 'Cause a ',
  },
  method: {
    is: /^(?:method|workaround|option|step) \d{1,2}(?:[:.] [^.]{1,120})?$/i,
    example: 'Method 1: Use the registry',
    hostile: 'method 1',
  },
  howToObtain: {
    is: /^how to (?:obtain|get|download|install) (?:this|the) (?:hotfix|update|fix|package)$/i,
    example: 'How to obtain this update',
    hostile: 'how to ',
  },
  /** A line above a file table that names the systems its files are for. */
  files: {
    is: /^(?:for (?:all|the) (?:supported )?|all supported |additional files? (?:information )?for )/i,
    example: 'For all supported x86-based versions of Windows 7',
    hostile: 'for all ',
  },
  /** The sentence above the table of an article's only package, which tells nothing of its files. */
  usualLeadIn: {
    is: /^(?:the |this )?(?:(?:supported )?english(?:[- ]language)? version of )?(?:this |the )?(?:hot ?fix|fix|update|package|patch) (?:should have|has|contains) the following\b/i,
    example: 'This fix should have the following time stamp:',
    hostile: 'the english version of ',
  },
  /** A line above a file table that names a branch or a milestone, and no system. */
  branchOnly: {
    is: /^(?=[a-z])(?:(?:rtm|sp ?\d{1,2}|service pack \d{1,2})\W{0,3})?(?:(?:gdr|ldr|qfe)(?: (?:service )?(?:branch|files?|versions?))?)?$/i,
    example: 'SP1 LDR',
    hostile: 'sp 1',
  },
  architecture: {
    is: /\b(?:x86|x64|ia-?64|amd64|itanium|i386|32-bit|64-bit|alpha)\b/i,
    example: 'Windows Server 2003, Itanium-based versions',
    hostile: 'x8',
  },
  architectures: {
    is: /\b(?:x86|x64|ia-?64|amd64|itanium|i386|32-bit|alpha|mips|powerpc)(?![a-z0-9])/gi,
    example: 'Itanium',
    hostile: 'ia-',
  },
  versionsOf: {
    is: /\b(?:versions?|editions?|service pack|sp\d|rtm|gdr|ldr|qfe|client|server)\b/i,
    example: 'SP2 GDR',
    hostile: 'version',
  },
} as const satisfies Record<string, Pattern>;
