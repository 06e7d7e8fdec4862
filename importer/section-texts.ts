import type { Block, Section } from '@/schema/article';

/** All texts of some sections, in their order. */
export function sectionTexts(sections: readonly Section[]): string[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(textsOf));
}

function textsOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'code':
      return [block.text];
    case 'list':
    case 'steps':
      return block.items;
    case 'note':
      return block.blocks.flatMap(textsOf);
    case 'event':
      return block.description ? [block.description] : [];
    case 'table':
      return [...block.columns, ...block.rows.flat()];
    default:
      return block satisfies never;
  }
}
