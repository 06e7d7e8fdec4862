import { sectionKind } from '@/schema/article';
import { HEADING_SPELLINGS, headingRole, type HeadingRole } from './headings';
import { HEADING } from './patterns/headings';
import { TEXT } from './patterns/text';

const SEVERAL_WORDS = HEADING_SPELLINGS.filter((spelling) => spelling.includes(' '));

/** How long the known heading of several words is that a text begins with, where a sentence follows it without a space. */
export function gluedHeadingLength(text: string): number {
  const lower = text.slice(0, 80).toLowerCase();
  const spelling = SEVERAL_WORDS.find(
    (one) => lower.startsWith(one) && startsSentence(text.slice(one.length - 1)),
  );
  return spelling?.length ?? 0;
}

/** Whether a sentence begins behind the last letter of a heading; in a line of capitals no single capital shows one. */
function startsSentence(text: string): boolean {
  return TEXT.capitalNext.is.test(text.slice(1)) && !TEXT.withinCapitals.is.test(text);
}

/** How long the known one-word heading is that a line begins with, where a sentence follows it without a space: `CauseThis …`. */
export function gluedWordLength(text: string): number {
  const lower = text.slice(0, 40).toLowerCase();
  for (const word of GLUED_WORDS) {
    if (!lower.startsWith(word)) continue;
    const next = text.slice(word.length).split(' ', 1)[0] ?? '';
    const rest = text.slice(word.length);
    if (SENTENCE_STARTERS.has(next) || headingRole(rest) || gluedHeadingLength(rest)) return word.length;
  }
  return 0;
}

const GLUED_WORDS = ['symptoms', 'cause', 'resolution', 'workaround', 'status', 'prerequisites', 'summary'];
const SENTENCE_STARTERS = new Set(
  'A After All An Assume Consider For If In It Microsoft On The There This To Under When Windows You'.split(
    ' ',
  ),
);

/**
 * How long the known heading is that stands on one line with its text, a colon between: `Cause: The driver …`. In capitals
 * it needs no sentence behind it, and can have a dash instead: `SYMPTOM - it stops`.
 */
export function labelLength(text: string): number {
  const [label = '', words = '', sign] = HEADING.label.is.exec(text) ?? [];
  const role = headingRole(words);
  if (!role || !LABEL_ROLES.has(role)) return 0;
  const rest = text.slice(label.length).trim();
  if (words === words.toUpperCase()) return rest ? label.length : 0;
  const sentence = TEXT.capitalNext.is.test(rest) && rest.split(' ', 4).length === 4;
  return sign === ':' && sentence ? label.length : 0;
}

const LABEL_ROLES: ReadonlySet<HeadingRole> = new Set([...sectionKind.options, 'prerequisites']);
