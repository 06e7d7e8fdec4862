import { childrenOf, isElement, type PageElement } from './tree';

/** The rows of a table without those of tables within it. */
export function ownRows(table: PageElement): PageElement[] {
  return childrenOf(table).flatMap((child) => {
    if (!isElement(child)) return [];
    if (child.tagName === 'tr') return [child];
    return ROW_GROUPS.has(child.tagName) ? ownRows(child) : [];
  });
}

/** The cells of a row. */
export function ownCells(row: PageElement): PageElement[] {
  return childrenOf(row).filter(
    (child): child is PageElement => isElement(child) && CELLS.has(child.tagName),
  );
}

const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot']);
const CELLS = new Set(['td', 'th']);
