import { problem, type ImportProblem } from '@/schema/problems';
import type { LayoutId } from '../../layouts/table';
import type { OpenDocument } from '../formats';
import { blocksIn } from './blocks';
import type { PageBlock } from './page-block';
import { SILENT } from './names';
import { linedBlocks } from './lines';
import { metadataOf } from './metadata';
import { piecesOf } from './pieces';
import { regionsOf } from './regions';
import { withTitle } from './title';
import {
  childrenOf,
  elementsIn,
  isElement,
  PAGE_LIMITS,
  parsePage,
  rawText,
  type PageDocument,
  type PageElement,
  type PageNode,
} from './tree';

/** What another format that is turned into a page knows besides it. */
export interface PageSource {
  layout: LayoutId;
  /** The line of the file that a line of the page comes from. */
  lineOf(line: number): number;
  /** Whether the file may be cut off at its end; pages show that themselves. */
  cut: boolean;
  /** What stands before the page, and the titles that are given there. */
  before: readonly PageBlock[];
  titles: readonly string[];
}

const OWN: PageSource = { layout: 'html', lineOf: (line) => line, cut: false, before: [], titles: [] };

/** Takes a page apart. */
export function openPage(html: string, source = OWN): OpenDocument | { problem: ImportProblem } {
  const document = parsePage(html);
  if (!document) return { problem: problem('page-too-complex', PAGE_LIMITS) };
  const { titles, address, numbers } = metadataOf(document);
  const blocks = blocksIn(document, { html, address, lineOf: source.lineOf, regions: regionsOf(document) });
  if (blocks.length === 0 && elementsIn(document, FRAMES).length > 0)
    return { problem: problem('page-of-frames', {}) };
  const titled = withTitle([...source.before, ...blocks], [...source.titles, ...titles]);
  const { lined, sources } = linedBlocks(titled, source.cut || isCutOff(document));
  return {
    lines: lined.flatMap(({ lines }) => lines),
    numbers,
    rendered: true,
    sourceLine: (number) => sources[number - 1] ?? 1,
    read: (lines, ledger) => {
      const left = new Set(lines);
      return piecesOf(
        lined.filter((one) => one.lines.every((line) => left.has(line))),
        source.layout,
        ledger,
      );
    },
  };
}

const FRAMES = new Set(['frame', 'iframe']);

/** Whether what a page says last ends within an element, as where the end of the file is lost. */
function isCutOff(node: PageDocument | PageNode): boolean {
  const last = childrenOf(node).findLast((child) =>
    isElement(child) ? !isSilent(child) : rawText(child).trim() !== '',
  );
  return !last || !isElement(last) || (!last.sourceCodeLocation?.endTag && isCutOff(last));
}

/** Whether an element says nothing by its nature; an empty cell may have been about to say something. */
function isSilent({ tagName }: PageElement): boolean {
  return SILENT.has(tagName) || EMPTY.has(tagName);
}

const EMPTY = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'wbr']);
