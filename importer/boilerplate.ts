import { FACT } from './patterns/facts';

/**
 * The standing sentences of hotfix articles, by kind: a sentence is of a kind when it holds all the fragments of one of
 * its signs, which stand between `…`. Fragments are lower case, short, and telling enough to stand alone.
 */
const STANDING_TEXTS: Record<string, readonly string[]> = {
  'hotfix-availability': [
    'supported hotfix is available',
    'supported hotfix is now available',
    'intended to correct only',
    'only to systems that are experiencing',
    'receive additional testing',
    'not severely affected by … wait for the next',
    'wait for the next … contains this',
    'submit a request to … to obtain the hotfix',
    'fix is now available … intended to correct',
    'fix is now available … regression tested',
    'only to systems experiencing',
    'severely affected by this specific',
    'severely impacted by this specific',
  ],
  'download-offer': [
    'hotfix is available for download',
    'hotfix download available',
    'if this section does not appear',
    'available for download from the microsoft download',
    'download the package now',
  ],
  'support-costs': [
    'create a separate service request',
    'usual support costs',
    'normal support costs will apply',
    'charges that are normally incurred',
    'phone numbers and information … support costs',
    'troubleshooting is required … separate',
    'list of microsoft … support telephone numbers',
    'support.microsoft.com/contactus',
  ],
  'language-form': ['displays the languages for which', 'you do not see your language'],
  'file-attributes': [
    'files that have the attributes',
    'has the file attributes',
    'file attributes (or later',
    'listed in coordinated universal time',
    'local time … daylight saving time',
    'converted to local time',
    'difference between utc and local time',
    'perform certain operations on the files',
    'time zone tab … control panel',
  ],
  'security-catalog': [
    'associated security catalog',
    'security catalog files … attributes',
    'microsoft digital signature',
  ],
  'manifest-note': [
    'manifest files … mum files',
    'mum files … manifest files',
    'maintaining the state of the updated',
  ],
  'package-note': [
    'included in the same packages',
    'because of file dependencies … additional files',
    'due to file dependencies … additional files',
    'listed on the … request page',
    'on the hotfix request page',
    'on the update request page',
    'to request the … package that applies',
    'refer to the "applies to" section … actual operating system',
  ],
  'version-table-note': ['identified by examining the file version'],
  'milestone-note': ['integrated into the release version', 'rtm milestone files'],
  'branch-note': ['gdr service branches contain', 'ldr service branches contain'],
  confirmation: [
    'microsoft has confirmed … problem … applies to',
    'microsoft has confirmed … issue … applies to',
    'microsoft has confirmed … listed',
  ],
  'virus-scan': ['scanned this file for viruses', 'virus-detection software', 'security-enhanced servers'],
  'third-party': [
    'third-party products that this article',
    'companies that are independent of microsoft',
    'makes no warranty, implied',
    'make no warranty, implied',
    'third-party contact information',
    'this contact information may change',
  ],
  'archive-banner': [
    'unofficial … archive',
    'unofficial microsoft knowledge base',
    'kb articles are owned by',
    'read full disclaimer',
  ],
  disclaimer: ['"as is" without warranty', 'disclaims all warranties', 'liable for any damages'],
};

const SIGNS = Object.entries(STANDING_TEXTS).flatMap(([kind, signs]) =>
  signs.map((sign) => ({ kind, fragments: sign.split(' … ') })),
);

/** The kind of standing text that a sentence is, or null where it is the article's own, if only by what it adds to one. */
export function boilerplateKind(sentence: string): string | null {
  if (FACT.ownFact.is.test(sentence) || FACT.innerCapital.is.test(sentence)) return null;
  const lower = sentence.toLowerCase();
  const sign = SIGNS.find(({ fragments }) => fragments.every((fragment) => lower.includes(fragment)));
  return sign?.kind ?? null;
}

/** Whether a text says that the dates and times of the files are UTC. */
export function saysTimesAreUtc(text: string, aboutFiles: boolean): boolean {
  const lower = text.toLowerCase();
  const zone = lower.includes('coordinated universal time') || lower.includes('utc');
  return zone && (lower.includes('time') || lower.includes('date')) && (aboutFiles || lower.includes('file'));
}
