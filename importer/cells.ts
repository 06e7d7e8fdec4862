import type { FileRow, Platform, StatedBranch } from '@/schema/article';
import type { Field } from './columns';
import { readDate, readTime, type DateOrder } from './dates';
import { isFileName, isNameCell } from './file-names';
import { CELL } from './patterns/cells';

/** What a version cell says: the version, and the branch string behind it, for which the article has no field. */
export interface VersionCell {
  version: string;
  extra?: string;
}

/** What a cell under `Folder`, or a branch cell such as `SP2QFE`, says. */
export interface BranchCell {
  branch: StatedBranch;
  servicePack: string | null;
}

/** Whether a cell says that there is no value. */
export function isNotApplicable(text: string): boolean {
  return CELL.notApplicable.is.test(text);
}

/** Whether a text can stand in a column. */
export function isCell(field: Field, text: string): boolean {
  return isNotApplicable(text) ? field !== 'name' : VALID[field](text);
}

/** Whether a cell says its value, but not as exactly as the article holds it: `4.00.1116`, `341 KB`. */
export function isInexact(field: Field, text: string): boolean {
  if (field === 'version') return CELL.shortVersion.is.test(text) && readVersion(text) === null;
  return field === 'size' && CELL.roundedSize.is.test(text);
}

/** Reads a version: padding is dropped, white space within is a torn line; null where it is none. */
export function readVersion(text: string): VersionCell | null {
  const match =
    commaVersion(text) ??
    CELL.version.is.exec(text) ??
    CELL.version.is.exec(text.replace(CELL.spaces.is, ''));
  if (!match) return null;
  const parts = match.slice(1, 5).map(withoutPadding);
  if (parts.some((part) => part.length > 5)) return null;
  return { version: parts.join('.'), ...(match[5] && { extra: match[5] }) };
}

/** Four parts with commas; what can be a size as well is none. */
function commaVersion(text: string): RegExpExecArray | null {
  return CELL.groupedSize.is.test(text) ? null : CELL.commaVersion.is.exec(text);
}

/** Reads a file name; a remark in parentheses or the sign of a footnote behind it is none of it. */
export function readName(text: string): { name: string; extra?: string } | null {
  const [, name, extra] = CELL.notedName.is.exec(text) ?? CELL.footnotedName.is.exec(text) ?? [];
  if (name && extra && isFileName(name)) return { name, extra };
  return isNameCell(text) ? { name: text } : null;
}

/** Whether a text is a file name beyond doubt, apart from what stands behind it. */
export function isNamed(text: string): boolean {
  const name = readName(text);
  return name !== null && isFileName(name.name);
}

/** Reads a size in bytes, with or without separators between the thousands. */
export function readSize(text: string): number | null {
  const match = CELL.size.is.exec(text);
  return match?.[1] ? Number(match[1].replace(CELL.separators.is, '')) : null;
}

/** Reads a processor architecture in any of its spellings. */
export function readPlatform(text: string): Platform | null {
  let key = text
    .toLowerCase()
    .replaceAll('(', '')
    .replaceAll(')', '')
    .replaceAll('<', '')
    .replaceAll('>', '')
    .trim();
  if (key.endsWith('-based')) key = key.slice(0, -6);
  return PLATFORMS.get(key) ?? null;
}

/** Reads a service pack: `SP2`, `Service Pack 2`. */
export function readServicePack(text: string): FileRow['servicePack'] {
  const match = CELL.servicePack.is.exec(text);
  return match ? `SP${Number(match[1])}` : null;
}

/** Reads a service branch, perhaps with the service pack before it as package folders have it: `SP2QFE`. */
export function readBranch(text: string): BranchCell | null {
  const match = CELL.branch.is.exec(text);
  if (!match?.[2]) return null;
  return {
    branch: match[2].toUpperCase() as StatedBranch,
    servicePack: match[1] ? readServicePack(match[1]) : null,
  };
}

/** Splits a cell that holds date and time. */
export function splitDateTime(text: string): { date: string; time: string } | null {
  const match = CELL.dateTime.is.exec(text);
  return match?.[1] && match[2] ? { date: match[1], time: match[2] } : null;
}

const ANY_ORDER: DateOrder = 'any';

const VALID: Record<Field, (text: string) => boolean> = {
  name: (text) => readName(text) !== null,
  version: (text) => readVersion(text) !== null,
  size: (text) => readSize(text) !== null,
  date: (text) => readDate(text, ANY_ORDER) !== null,
  time: (text) => readTime(text) !== null,
  dateTime: (text) => {
    const parts = splitDateTime(text);
    return parts ? VALID.date(parts.date) && VALID.time(parts.time) : VALID.date(text);
  },
  platform: (text) => readPlatform(text) !== null,
  servicePack: (text) => readServicePack(text) !== null,
  branch: (text) => readBranch(text) !== null,
  folder: (text) => readBranch(text) !== null,
  product: (text) => CELL.hasLetter.is.test(text),
  milestone: (text) => CELL.milestone.is.test(text),
};

const PLATFORMS = new Map<string, Platform>(
  (
    [
      ['x86', 'x86 i386 ix86 ia32 ia-32 intel 32-bit'],
      ['x64', 'x64 amd64 x86-64 x86_64 em64t'],
      ['IA-64', 'ia-64 ia64 itanium'],
      ['Alpha', 'alpha axp'],
      ['MIPS', 'mips'],
      ['PowerPC', 'powerpc ppc'],
    ] as const
  ).flatMap(([platform, spellings]) => spellings.split(' ').map((spelling) => [spelling, platform] as const)),
);

function withoutPadding(part: string): string {
  return part.replace(CELL.leadingZeros.is, '');
}
