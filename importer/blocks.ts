import type { Block, NoteBlock } from '@/schema/article';
import { inField, type Draft } from './draft';
import { TEXT } from './patterns/text';
import { isText, type Piece, type TextPiece } from './pieces';
import { withoutRepeats } from './repeats';

/** Makes the blocks of a section of what is left of its text. Repeated paragraphs and items are left out, and said. */
export function blocksOf(pieces: readonly Piece[], said: Set<string>, draft: Draft): Block[] {
  const kept = withoutRepeats(pieces, said, draft);
  for (const { lines } of kept) draft.ledger.settle(lines, inField('sections'));
  const blocks: Block[] = [];
  for (let at = 0; at < kept.length;) {
    const [block, taken] = blockAt(kept, at, draft.plain);
    if (block) blocks.push(block);
    at += taken;
  }
  return blocks;
}

type Plain = Draft['plain'];

/** The block that begins at a piece, with how many pieces it takes. */
function blockAt(pieces: readonly Piece[], at: number, plain: Plain): [Block | null, number] {
  const piece = pieces[at];
  if (piece?.type === 'block') return [piece.block, 1];
  if (!isText(piece)) return [null, 1];
  if (piece.note) return markedNoteAt(pieces, at, plain);
  const note = piece.type === 'text' ? TEXT.note.is.exec(piece.text) : null;
  if (note) return noteAt(pieces, at, note, plain);
  return plainAt(pieces, at, plain);
}

/** A paragraph, a list or a command. */
function plainAt(pieces: readonly Piece[], at: number, plain: Plain): [NoteBlock | null, number] {
  const piece = pieces[at];
  if (!isText(piece)) return [null, 1];
  switch (piece.type) {
    case 'text':
      return [{ type: 'paragraph', text: plain(piece.text) }, 1];
    case 'code':
      return [{ type: 'code', text: piece.text }, 1];
    case 'item': {
      const items = runOf(pieces, at, 'item').map(({ text }) => plain(text));
      return [{ type: 'list', items }, items.length];
    }
    case 'step':
      return stepsAt(pieces, at, plain);
    default:
      return piece satisfies never;
  }
}

function runOf(pieces: readonly Piece[], at: number, type: TextPiece['type']): TextPiece[] {
  const run: TextPiece[] = [];
  for (let piece = pieces[at]; isText(piece) && piece.type === type; piece = pieces[at + run.length])
    run.push(piece);
  return run;
}

/** Steps as far as their numbers go on, or are all the same; what has a letter belongs to the step above. */
function stepsAt(pieces: readonly Piece[], at: number, plain: Plain): [NoteBlock, number] {
  const run = runOf(pieces, at, 'step');
  const first = run[0]?.number;
  const items: string[] = [];
  let taken = 0;
  for (let last = first; taken < run.length; taken++) {
    const { text = '', number } = run[taken] ?? {};
    const goesOn = number === last || (last !== undefined && number === last + 1);
    if (number === undefined && last !== undefined) items.push(`${items.pop()} – ${plain(text)}`);
    else if (goesOn) items.push(plain(text));
    else break;
    last = number ?? last;
  }
  return [{ type: 'steps', ...(first !== undefined && first !== 1 && { first }), items }, taken];
}

/** A note whose pieces markup has marked. */
function markedNoteAt(pieces: readonly Piece[], at: number, plain: Plain): [Block | null, number] {
  const note = isText(pieces[at]) ? pieces[at].note : undefined;
  const rest = pieces.slice(at).findIndex((piece) => !isText(piece) || piece.note !== note);
  const own = pieces.slice(at, rest < 0 ? pieces.length : at + rest);
  const blocks: NoteBlock[] = [];
  for (let next = 0; next < own.length;) {
    const [block, taken] = plainAt(own, next, plain);
    if (block) blocks.push(block);
    next += taken;
  }
  return [{ type: 'note', tone: note?.tone ?? 'note', blocks }, own.length];
}

/** A note with its tone; a bare `Notes`, or a note that ends with a colon, takes the list behind it in. */
function noteAt(
  pieces: readonly Piece[],
  at: number,
  match: RegExpExecArray,
  plain: Plain,
): [Block | null, number] {
  const piece = pieces[at];
  if (!isText(piece)) return [null, 1];
  const text = plain(piece.text.slice(match[0].length));
  const blocks: NoteBlock[] = text ? [{ type: 'paragraph', text }] : [];
  let taken = 1;
  const next = pieces[at + 1];
  if ((text === '' || text.endsWith(':')) && isText(next) && !TEXT.note.is.test(next.text)) {
    const [block, count] = plainAt(pieces, at + 1, plain);
    if (block && (text === '' || block.type !== 'paragraph')) {
      blocks.push(block);
      taken += count;
    }
  }
  if (blocks.length === 0) return [{ type: 'paragraph', text: plain(piece.text) }, 1];
  return [{ type: 'note', tone: toneOf(match[1] ?? ''), blocks }, taken];
}

function toneOf(word: string): Extract<Block, { type: 'note' }>['tone'] {
  switch (word.toLowerCase()) {
    case 'important':
      return 'important';
    case 'warning':
      return 'warning';
    case 'caution':
      return 'caution';
    case 'tip':
      return 'tip';
    default:
      return 'note';
  }
}
