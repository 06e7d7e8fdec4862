import { squeezed } from '../../lines';
import { furnitureOf, type Regions } from './regions';
import { shownLines, shownText, type PageContext } from './inline';
import { HEADINGS, LISTS, SILENT, TABLES } from './names';
import { withNote } from './notes';
import { WEAK_LEVEL, type PageBlock } from './page-block';
import { tableBlocks } from './tables';
import {
  attribute,
  childrenOf,
  elementsIn,
  isElement,
  rawText,
  startLine,
  type PageDocument,
  type PageElement,
  type PageNode,
} from './tree';

/** What is known of a page while its blocks are being read. */
export interface PageReading extends PageContext {
  regions: Regions;
}

/** The blocks within a node. */
export function blocksIn(node: PageDocument | PageNode, page: PageReading): PageBlock[] {
  const blocks: PageBlock[][] = [];
  let run: PageNode[] = [];
  const endRun = () => {
    blocks.push(paragraph(run, page));
    run = [];
  };
  for (const child of childrenOf(node)) {
    if (!isElement(child) || !page.regions.isBlock(child)) {
      run.push(child);
      continue;
    }
    endRun();
    blocks.push(blocksOf(child, page));
  }
  endRun();
  return blocks.flat();
}

function blocksOf(element: PageElement, page: PageReading): PageBlock[] {
  const kind = furnitureOf(element, page.regions) ?? (isContents(element) ? 'navigation' : null);
  if (kind) return shownLines([element], page).map(({ text, at }) => ({ type: 'furniture', text, at, kind }));
  const name = element.tagName;
  if (SILENT.has(name)) return [];
  if (HEADINGS.has(name) || name === 'summary') return heading(element, page);
  if (LISTS.has(name)) return listBlocks(element, page);
  if (TABLES.has(name)) return tableBlocks(element, page) ?? blocksIn(element, page);
  switch (name) {
    case 'li':
      return itemBlocks(element, null, page);
    case 'dl':
      return pairs(element, page);
    case 'pre':
    case 'listing':
    case 'xmp':
    case 'plaintext':
      return code(element, page);
    default:
      return withNote(element, blocksIn(element, page));
  }
}

/** Whether an element is a list of links to places on the same page, as a table of contents is. */
function isContents(element: PageElement): boolean {
  if (!LISTS.has(element.tagName)) return false;
  const links = elementsIn(element, LINKS).filter((link) => attribute(link, 'href')?.startsWith('#'));
  const said = links.map((link) => squeezed(rawText(link))).join('');
  return links.length >= 2 && said === squeezed(rawText(element));
}

const LINKS = new Set(['a']);

function paragraph(nodes: readonly PageNode[], page: PageReading): PageBlock[] {
  const own = {};
  return shownLines(nodes, page).map((line) => ({ type: 'text', ...line, paragraph: own }));
}

function heading(element: PageElement, page: PageReading): PageBlock[] {
  if (page.regions.isContainer(element)) return blocksIn(element, page);
  const [first] = shownLines([element], page);
  if (!first) return [];
  const level = HEADINGS.has(element.tagName) ? Number(element.tagName.slice(1)) : WEAK_LEVEL;
  return [{ type: 'heading', text: shownText([element], { ...page, address: null }), at: first.at, level }];
}

function listBlocks(list: PageElement, page: PageReading): PageBlock[] {
  let next = list.tagName === 'ol' ? (numberIn(list, 'start') ?? 1) : null;
  return childrenOf(list).flatMap((child) => {
    if (!isElement(child)) return paragraph([child], page);
    if (child.tagName !== 'li') return blocksOf(child, page);
    const number = next === null ? null : (numberIn(child, 'value') ?? next);
    next = number === null ? null : number + 1;
    return itemBlocks(child, number, page);
  });
}

/** The number of an item, where the page gives it. */
function numberIn(element: PageElement, name: 'start' | 'value'): number | null {
  const number = Number(attribute(element, name) ?? Number.NaN);
  return Number.isInteger(number) && number >= 0 ? number : null;
}

/** An item with what stands in it. A list within a step goes on with its text, so that the steps stay one list. */
function itemBlocks(item: PageElement, number: number | null, page: PageReading): PageBlock[] {
  const inner = blocksIn(item, page);
  const count = inner.findIndex((block) => block.type !== 'text');
  const [texts, rest] = count < 0 ? [inner, []] : [inner.slice(0, count), inner.slice(count)];
  const said = texts.flatMap((block) => (block.type === 'text' ? [block] : []));
  const [first] = said;
  if (!first) return inner;
  const text = said.map((line) => line.text).join(' ');
  const points = rest.flatMap((block) =>
    block.type === 'item' || block.type === 'step' ? [block.text] : [],
  );
  if (number !== null && points.length === rest.length)
    return [{ type: 'step', number, text: [text, ...points].join(' – '), at: first.at, before: null }];
  const [next] = rest;
  const before = next ? (next.type === 'table' || next.type === 'row' ? 'table' : 'more') : null;
  const own = number === null ? { type: 'item' as const } : { type: 'step' as const, number };
  return [{ ...own, text, at: first.at, before }, ...rest];
}

/** Terms with their values, each pair one line; what is no text of a value stands below it. */
function pairs(list: PageElement, page: PageReading): PageBlock[] {
  const blocks = childrenOf(list).flatMap((child) =>
    isElement(child) ? [{ name: child.tagName, inner: blocksIn(child, page) }] : [],
  );
  return blocks.flatMap(({ name, inner }, index) => {
    const [term, value] = [inner[0], blocks[index + 1]?.inner[0]];
    const isPair = name === 'dt' && blocks[index + 1]?.name === 'dd' && inner.length === 1;
    if (isPair && term?.type === 'text' && value?.type === 'text') {
      blocks[index + 1]?.inner.shift();
      return [
        {
          ...value,
          at: term.at,
          bold: false,
          text: `${term.text}${term.text.endsWith(':') ? '' : ':'} ${value.text}`,
        },
      ];
    }
    return inner;
  });
}

function code(element: PageElement, page: PageReading): PageBlock[] {
  const lines = rawText(element).split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  return first < 0
    ? []
    : [{ type: 'code', lines: lines.slice(first), at: page.lineOf(startLine(element) + first) }];
}
