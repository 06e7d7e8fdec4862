import { PAGE } from '../../patterns/page';
import type { NoteMark } from '../../pieces';
import type { PageBlock } from './page-block';
import { attribute, type PageElement } from './tree';

/** Marks the blocks of an element that is a note: a box with a label such as `Note`, or Markdown's `> [!NOTE]`. */
export function withNote(element: PageElement, blocks: PageBlock[]): PageBlock[] {
  const quoted = element.tagName === 'blockquote';
  if (!quoted && !PAGE.noteClass.is.test(attribute(element, 'class') ?? '')) return blocks;
  const [first, ...rest] = blocks;
  const match = first && 'text' in first ? PAGE.noteLabel.is.exec(first.text) : null;
  if (!match || !first || !('text' in first) || first.text.startsWith('[!') !== quoted) return blocks;
  const note: NoteMark = { tone: (match[1] ?? '').toLowerCase() as NoteMark['tone'] };
  const text = first.text.slice(match[0].length);
  return [
    { type: 'furniture', text: match[0].trim(), at: first.at, kind: 'note-label' },
    ...(text ? [{ ...first, text, note }] : []),
    ...rest.map((block) => ({ ...block, note: block.note ?? note })),
  ];
}
