import { plainSpace, type Line } from '../../lines';
import type { PageBlock } from './page-block';

/** A block with its lines of text, one for each line that it shows or for each row of its table. */
export interface LinedBlock {
  block: PageBlock;
  lines: Line[];
}

/** Numbers the lines of all blocks; `sources` has the line of the file for each. The last line is open where the page is cut off. */
export function linedBlocks(
  blocks: readonly PageBlock[],
  cut: boolean,
): { lined: LinedBlock[]; sources: number[] } {
  const sources: number[] = [];
  const last = blocks.findLastIndex(({ type }) => type !== 'furniture');
  const lined = blocks.map((block, index) => {
    const texts = textsOf(block);
    const lines = texts.map(({ text, at }, position): Line => {
      const number = sources.push(Math.max(at, 1));
      const open = cut && index === last && position === texts.length - 1;
      return {
        number,
        at: 0,
        text: plainSpace(text),
        ...(open && { open: true as const }),
        ...(block.type === 'furniture' && { furniture: block.kind }),
      };
    });
    return { block, lines };
  });
  return { lined, sources };
}

function textsOf(block: PageBlock): { text: string; at: number }[] {
  switch (block.type) {
    case 'text':
    case 'item':
    case 'step':
    case 'heading':
    case 'row':
    case 'furniture':
    case 'stated':
      return [{ text: block.text, at: block.at }];
    case 'code':
      return block.lines.map((text, index) => ({ text, at: block.at + index }));
    case 'table':
      return [...(block.header ? [block.header] : []), ...block.rows].map((row) => ({
        text: row.text ?? row.cells.join(' | '),
        at: row.at,
      }));
    default:
      return block satisfies never;
  }
}
