import { furnitureKind } from '../../furniture';
import { headingRole } from '../../headings';
import { FACT } from '../../patterns/facts';
import { titleText } from '../../title';
import type { PageBlock } from './page-block';
import { unlinked } from '../../plain';

const FEWEST_WORDS = 3;
const LONGEST = 300;

/**
 * Marks the block that is the article's title: the heading or line that the page's own title repeats, or the first
 * heading of the highest level. Where neither is there, the page's own title becomes the first block.
 */
export function withTitle(blocks: readonly PageBlock[], titles: readonly string[]): PageBlock[] {
  const said = titles.map((title) => titleText(title)).filter(isTelling);
  const repeats = (text: string) => said.some((title) => isSame(title, text));
  const headings = blocks.filter((block) => block.type === 'heading' && isTitle(block.text));
  const found =
    headings.find((block) => 'text' in block && repeats(block.text)) ??
    headings.find((block) => block.type === 'heading' && block.level === 1) ??
    blocks.find((block) => block.type === 'text' && isTitle(block.text) && repeats(block.text));
  if (found) return blocks.map((block) => (block === found ? { ...block, title: true } : block));
  const [title] = said;
  if (!title) return [...blocks];
  const [first] = blocks;
  const above = first && 'text' in first && FACT.restated.is.test(first.text ?? '') ? 1 : 0;
  return blocks.toSpliced(above, 0, { type: 'heading', text: title, at: 1, level: 1, title: true });
}

/** Whether two titles are the same, but for what a site adds to one of them. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => titleText(unlinked(text)).toLowerCase());
  if (!a || !b || a === b) return a === b && a !== '';
  return isTelling(a) && isTelling(b) && (a.startsWith(b) || b.startsWith(a));
}

function isTitle(text: string): boolean {
  return text.length <= LONGEST && headingRole(text) === null && furnitureKind(text) === null;
}

function isTelling(title: string): boolean {
  return title.split(' ').length >= FEWEST_WORDS;
}
