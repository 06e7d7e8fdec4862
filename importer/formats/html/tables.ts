import { alignCells } from '../../align';
import { tableKind } from '../../columns';
import { isFileName } from '../../file-names';
import { STANDARD_COLUMNS } from '../../layouts/table';
import { TEXT } from '../../patterns/text';
import type { PageReading } from './blocks';
import type { PageBlock } from './page-block';
import { cellText, gridOf, type GridRow } from './grid';
import { unlinked } from '../../plain';
import { shownLines } from './inline';
import { labelledBlocks } from './labelled';
import { HEADINGS, LISTS, TABLES } from './names';
import { tableRows } from './table-rows';
import { ownCells, ownRows } from './rows';
import { attribute, childrenOf, holdsAny, isElement, rawText, type PageElement } from './tree';

/** The blocks of a table, or null where it is none by its content and only lays out the page. */
export function tableBlocks(table: PageElement, page: PageReading): PageBlock[] | null {
  const isNest = holdsAny(table, TABLES);
  if (isNest && !ownRows(table).some(isHeader)) return null;
  const rows = gridOf(table, page).filter(({ cells }) => cells.some(({ parts }) => parts.length > 0));
  const caption = captionOf(table, page);
  if (rows.some((row) => kindOf(row) !== 'other')) return [...caption, ...tablesOf(rows, true)];
  if (isNest) return null;
  const labelled = labelledBlocks(rows, Boolean(table.sourceCodeLocation?.endTag));
  if (labelled) return [...caption, ...labelled];
  if (isLayout(table, rows)) return null;
  return [...caption, ...(rows.some(isFileRow) ? rows.map(tabbedLine) : tablesOf(rows, false))];
}

/** Whether a row is the header of a table of files or versions, by the bare text of its cells. */
function isHeader(row: PageElement): boolean {
  const cells = ownCells(row);
  if (cells.some((cell) => holdsAny(cell, TABLES))) return false;
  return tableKind(cells.map((cell) => rawText(cell).trim())) !== 'other';
}

function kindOf(row: GridRow): ReturnType<typeof tableKind> {
  return tableKind(textsOf(row));
}

function textsOf({ cells }: GridRow): string[] {
  return cells.map((cell) => unlinked(cellText(cell)));
}

/** Whether a table is there for its looks: with headings or lists in its cells, or without two rows of two cells that say something. */
function isLayout(table: PageElement, rows: readonly GridRow[]): boolean {
  const widths = rows.map(
    (row) => textsOf(row).filter((text) => text && !TEXT.signsOnly.is.test(text)).length,
  );
  if (rows.length < 2 || widths.every((width) => width < 2)) return true;
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  const headed = rows.some(({ cells }) => cells.some(({ head }) => head));
  return !headed && holdsAny(table, WITH_BLOCKS);
}

const WITH_BLOCKS = new Set([...HEADINGS, ...LISTS, 'pre']);

/** Whether a row is one of files, though no header says so. */
function isFileRow(row: GridRow): boolean {
  const texts = textsOf(row);
  return texts.length >= 4 && isFileName(texts[0] ?? '') && alignCells(STANDARD_COLUMNS, texts) !== null;
}

function tabbedLine(row: GridRow): PageBlock {
  return { type: 'row', text: textsOf(row).join('\t'), at: row.at };
}

/** The tables that the rows make: each header begins one, and a line across all columns is the heading of what follows. */
function tablesOf(rows: readonly GridRow[], hasHeader: boolean): PageBlock[] {
  const blocks: PageBlock[] = [];
  let header: GridRow | null = null;
  let run: GridRow[] = [];
  let shown: GridRow | null = null;
  const endRun = () => {
    if (header && (run.length > 0 || shown)) blocks.push(tableRows(header, run, shown !== null));
    [run, shown] = [[], null];
  };
  for (const row of rows) {
    const begins = hasHeader ? kindOf(row) !== 'other' : header === null;
    if (begins) {
      endRun();
      [header, shown] = [row, row];
    } else if (!header || isAcross(row, header)) {
      endRun();
      blocks.push({
        type: 'text',
        text: textsOf(row).filter(Boolean).join(' '),
        at: row.at,
        bold: false,
        paragraph: row,
      });
    } else {
      run.push(row);
    }
  }
  endRun();
  return blocks;
}

function isAcross({ cells }: GridRow, header: GridRow): boolean {
  const [cell] = cells;
  return cells.length === 1 && header.cells.length > 1 && (cell?.span ?? 1) > 1;
}

function captionOf(table: PageElement, page: PageReading): PageBlock[] {
  const captions = childrenOf(table).filter((child) => isElement(child) && child.tagName === 'caption');
  return shownLines(captions, page).map((line) => ({ type: 'text', ...line, bold: false, paragraph: line }));
}
