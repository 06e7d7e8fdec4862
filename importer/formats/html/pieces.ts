import { productsIn } from '../../facts/applies-to';
import { furnitureKind } from '../../furniture';
import type { LayoutId } from '../../layouts/table';
import type { Ledger } from '../../ledger';
import type { Line } from '../../lines';
import { PAGE } from '../../patterns/page';
import { isText, type FactPiece, type Piece, type TablePiece } from '../../pieces';
import { unlinked } from '../../plain';
import { titleText } from '../../title';
import { readPlainText } from '../plain-text';
import { headingOf, levelBelow, LOWEST_LEVEL } from './heading-roles';
import type { LinedBlock } from './lines';
import { markedPieces } from './marked-pieces';
import type { PageBlock } from './page-block';
import { isSame } from './title';

/** Makes pieces of blocks: what markup shows is taken from it, and lines of text are read as those of plain text. */
export function piecesOf(lined: readonly LinedBlock[], layout: LayoutId, ledger: Ledger): Piece[] {
  const title = lined.find(({ block }) => block.title)?.block;
  const repeatsTitle = (text: string) => title !== undefined && 'text' in title && isSame(title.text, text);
  const pieces: Piece[][] = [];
  let run: LinedBlock[] = [];
  let level = LOWEST_LEVEL;
  const endRun = () => {
    pieces.push(plainPieces(run, ledger));
    run = [];
  };
  for (const [at, one] of lined.entries()) {
    const { block, lines } = one;
    const facts = factsOf(one, repeatsTitle);
    const heading = facts.length > 0 ? null : headingOf(block, nextOwn(lined, at), level);
    if (facts.length === 0 && !heading && isPlain(one)) {
      if (run[0] && run[0].block.note !== block.note) endRun();
      run.push(one);
      continue;
    }
    endRun();
    if (heading) level = levelBelow(heading, block, level);
    pieces.push(
      facts.length > 0 ? facts : heading ? [{ ...heading, lines }] : markedPieces(one, layout, ledger),
    );
  }
  endRun();
  return joinedRecords(pieces.flat());
}

/** Files that have a table each make one table, where nothing stands between them. */
function joinedRecords(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (
      isRecord(piece) &&
      isRecord(last) &&
      last.table.columns.join('\n') === piece.table.columns.join('\n')
    ) {
      last.table.rows.push(...piece.table.rows);
      last.lines.push(...piece.lines);
    } else result.push(piece);
  }
  return result;
}

function isRecord(piece: Piece | undefined): piece is TablePiece {
  return piece?.type === 'table' && piece.table.headerLines.length === 0 && !piece.table.inferred;
}

/** The block behind one that is the article's: controls of the page stand between a table and its heading. */
function nextOwn(lined: readonly LinedBlock[], at: number): PageBlock | undefined {
  let next = at + 1;
  while (isControl(lined[next]?.block)) next++;
  return lined[next]?.block;
}

function isControl(block: PageBlock | undefined): boolean {
  return block?.type === 'furniture' || (block?.type === 'text' && furnitureKind(block.text) !== null);
}

/** What a block states by its place or its label: the title, the products, or nothing that belongs to the article. */
function factsOf({ block, lines }: LinedBlock, repeatsTitle: (text: string) => boolean): FactPiece[] {
  const fact = (kind: FactPiece['fact'], value: string, own = lines): FactPiece => ({
    type: 'fact',
    fact: kind,
    value,
    lines: own,
  });
  if (block.type === 'furniture') return [fact('furniture', block.kind)];
  if (block.type === 'stated') return [fact(block.fact, block.value)];
  if (block.type === 'item' || block.type === 'step') {
    const kind = furnitureKind(block.text);
    return kind ? [fact('furniture', kind)] : [];
  }
  if (block.type !== 'text' && block.type !== 'heading') return [];
  if (block.title) return [fact('title', titleText(unlinked(block.text)))];
  if (repeatsTitle(block.text)) return [fact('furniture', 'repeat')];
  if (PAGE.directive.is.test(block.text)) return [fact('furniture', 'directive')];
  const products = PAGE.productVersion.is.exec(block.text)?.[1];
  return (products ? productsIn(products) : []).map((product, index) =>
    fact('applies-to', product, index === 0 ? lines : []),
  );
}

/** Whether a block is read as lines of plain text. */
function isPlain({ block }: LinedBlock): boolean {
  return block.type === 'text' || block.type === 'row' || block.type === 'heading';
}

/** Reads lines of text, a blank line between two paragraphs. */
function plainPieces(run: readonly LinedBlock[], ledger: Ledger): Piece[] {
  const note = run[0]?.block.note;
  const lines = run.flatMap(({ block, lines: own }, index) => {
    const before = run[index - 1]?.block;
    return before && belongTogether(before, block) ? own : [blankBefore(own), ...own];
  });
  const pieces = readPlainText(lines, ledger);
  return note ? pieces.map((piece) => (isText(piece) ? { ...piece, note } : piece)) : pieces;
}

function belongTogether(one: LinedBlock['block'], other: LinedBlock['block']): boolean {
  if (one.type === 'row') return other.type === 'row';
  return one.type === 'text' && other.type === 'text' && one.paragraph === other.paragraph;
}

function blankBefore([line]: readonly Line[]): Line {
  return { number: line?.number ?? 1, at: 0, text: '' };
}
