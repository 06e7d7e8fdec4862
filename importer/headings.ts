import type { SectionKind } from '@/schema/article';
import { HEADING } from './patterns/headings';
import { TEXT } from './patterns/text';

/** What stands under a heading: a section of the article, a fact of its hotfix, a part of a section, or the page's footer. */
export type HeadingRole =
  | SectionKind
  | 'part'
  | 'hotfix'
  | 'update'
  | 'prerequisites'
  | 'restart'
  | 'registry'
  | 'replacement'
  | 'files'
  | 'references'
  | 'applies-to'
  | 'footer';

/** The closed table of heading spellings, lower case. */
const SPELLINGS: Record<HeadingRole, readonly string[]> = {
  symptoms: ['symptoms', 'symptom', 'symptoms of the problem', 'problem', 'problem description'],
  cause: ['cause', 'causes'],
  resolution: ['resolution', 'resolutions', 'solution', 'solutions', 'how to resolve this issue'],
  workaround: ['workaround', 'workarounds', 'work around'],
  status: ['status'],
  'more-information': [
    'more information',
    'more info',
    'additional information',
    'further information',
    'technical details',
  ],
  other: ['summary', 'introduction', 'overview', 'details', 'issue', 'known issues', 'background'],
  part: [
    'installation instructions',
    'installation information',
    'install instructions',
    'microsoft update',
    'windows update',
    'microsoft download center',
    'microsoft update catalog',
    'download information',
    'hotfix download',
    'removal information',
    'uninstall information',
    'deployment information',
    'how to determine whether the hotfix is installed',
    'steps to reproduce the problem',
    'steps to reproduce this issue',
    'steps to reproduce the issue',
    'steps to reproduce the behavior',
    'hotfix installation information',
    'event log entry',
  ],
  hotfix: ['hotfix information', 'hotfix package information', 'hotfix', 'service pack information'],
  update: [
    'update information',
    'security update information',
    'update package information',
    'fix information',
  ],
  prerequisites: ['prerequisites', 'prerequisite', 'pre-requisites', 'requirements', 'system requirements'],
  restart: [
    'restart requirement',
    'restart requirements',
    'restart information',
    'restart',
    'reboot requirement',
  ],
  registry: [
    'registry information',
    'registry requirement',
    'registry requirements',
    'registry changes',
    'registry key information',
  ],
  replacement: [
    'hotfix replacement information',
    'update replacement information',
    'security update replacement information',
    'replacement information',
    'hotfix replacement',
    'update replacement',
    'replaced hotfixes',
  ],
  files: [
    'file information',
    'file attributes',
    'file details',
    'file list',
    'hotfix file information',
    'update file information',
  ],
  references: ['references', 'reference', 'related articles', 'see also', 'related information'],
  'applies-to': [
    'applies to',
    'article applies to',
    'the information in this article applies to',
    'this article applies to',
    'products',
    'affected products',
    'die informationen in diesem artikel beziehen sich auf',
    'dieser artikel bezieht sich auf',
    "les informations contenues dans cet article s'appliquent au(x) produit(s) suivant(s)",
  ],
  footer: [
    'properties',
    'article info',
    'article information',
    'article properties',
    'article details',
    'about this article',
    'eigenschaften',
    'propriétés',
  ],
};

const ROLE_OF = new Map<string, HeadingRole>(
  Object.entries(SPELLINGS).flatMap(([role, spellings]) =>
    spellings.map((spelling) => [spelling, role as HeadingRole] as const),
  ),
);
const LONGEST = 200;

/** All spellings of known headings, lower case. */
export const HEADING_SPELLINGS: readonly string[] = [...ROLE_OF.keys()];

/** The role of a line that is a heading, or null where it is none of the known ones. */
export function headingRole(text: string): HeadingRole | null {
  if (text.length > LONGEST) return null;
  const key = headingText(text).toLowerCase().replaceAll('’', "'");
  const role = ROLE_OF.get(key);
  if (role) return role;
  if (HEADING.fileInformation.is.test(key)) return 'files';
  return HEADING.method.is.test(key) || HEADING.howToObtain.is.test(key) ? 'part' : null;
}

/** A heading without icons, markup and the colon or dash behind it. */
export function headingText(text: string): string {
  let plain = text.replace(TEXT.leadingSigns.is, '').replace(TEXT.emphasis.is, '').trim();
  while (ENDS.some((end) => plain.endsWith(end))) plain = plain.slice(0, -1).trimEnd();
  return plain.split(' ').filter(Boolean).join(' ');
}

const ENDS = [':', '#', ' -', ' –'];

/** Whether a line is the heading of a file table by its own words. */
export function isFilesHeading(text: string): boolean {
  if (text.length > LONGEST || TEXT.bullet.is.test(text)) return false;
  return HEADING.files.is.test(headingText(text)) && !text.trimEnd().endsWith('.');
}
