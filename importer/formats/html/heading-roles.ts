import { sectionKind } from '@/schema/article';
import { tableKind } from '../../columns';
import { furnitureKind } from '../../furniture';
import { headingRole, headingText, isFilesHeading } from '../../headings';
import { TEXT } from '../../patterns/text';
import type { HeadingPiece } from '../../pieces';
import { WEAK_LEVEL, type PageBlock } from './page-block';
import { unlinked } from '../../plain';

/** The level of sections before the first known one: any heading element begins a section there. */
export const LOWEST_LEVEL = 6;

const LONGEST = 200;
const LONGEST_WEAK = 120;

/**
 * The heading that a block is, or null where it is text: the heading of a table, a label, a sentence in bold. A heading
 * whose words are not known begins a section where it stands as high as the known ones, else a part of the section.
 */
export function headingOf(
  block: PageBlock,
  next: PageBlock | undefined,
  level: number,
): Omit<HeadingPiece, 'lines'> | null {
  const own = levelOf(block);
  if (own === null || !('text' in block)) return null;
  const text = headingText(unlinked(block.text));
  const role = headingRole(text);
  if (role) return { type: 'heading', role, text };
  if (isText(text, own) || leadsTable(text, next)) return null;
  return { type: 'heading', role: own <= level ? 'other' : 'part', text };
}

/** How high a section stands behind a heading. */
export function levelBelow({ role }: Pick<HeadingPiece, 'role'>, block: PageBlock, level: number): number {
  const own = levelOf(block) ?? level;
  if (own === WEAK_LEVEL || role === 'part' || role === 'files') return level;
  return sectionKind.safeParse(role).success ? own : Math.min(own, level);
}

function levelOf(block: PageBlock): number | null {
  if (block.type === 'heading') return block.level;
  return block.type === 'text' && block.bold && !block.note ? WEAK_LEVEL : null;
}

function isText(text: string, level: number): boolean {
  if (furnitureKind(text) !== null || TEXT.note.is.test(text) || TEXT.signsOnly.is.test(text)) return true;
  if (level < WEAK_LEVEL) return text.length > LONGEST;
  return (
    text.length > LONGEST_WEAK || TEXT.sentenceEnd.is.test(text) || !TEXT.startsLikeSentence.is.test(text)
  );
}

function leadsTable(text: string, next: PageBlock | undefined): boolean {
  return (
    isFilesHeading(text) ||
    next?.type === 'row' ||
    (next?.type === 'table' && tableKind(next.columns) === 'files')
  );
}
