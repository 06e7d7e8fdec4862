import { report, type Draft } from './draft';
import { isText, lineOf, type Piece, type TextPiece } from './pieces';
import { plainText } from './plain';

/** Texts shorter than this are not looked for a second time. */
const SHORTEST_REPEAT = 12;

/** Pieces without paragraphs and items that stand in the article already, each of which is said; `said` holds what stands there. */
export function withoutRepeats(pieces: readonly Piece[], said: Set<string>, draft: Draft): Piece[] {
  const lastPlaces = new Map(
    pieces.flatMap((piece, at) => (isText(piece) ? [[keyOf(piece), at] as const] : [])),
  );
  return pieces.filter((_, at) => !isRepeat(pieces, at, said, lastPlaces, draft));
}

function isRepeat(
  pieces: readonly Piece[],
  at: number,
  said: Set<string>,
  lastPlaces: ReadonlyMap<string, number>,
  draft: Draft,
): boolean {
  const piece = pieces[at];
  if (draft.intact || !isText(piece) || piece.text.length < SHORTEST_REPEAT) return false;
  const key = keyOf(piece);
  if (!said.has(key) && !((lastPlaces.get(key) ?? at) > at && partsListFromLeadIn(pieces, at))) {
    said.add(key);
    return false;
  }
  report(draft, 'repeated-paragraph', { text: piece.text }, lineOf(piece));
  draft.ledger.settle(piece.lines, { as: 'furniture', kind: 'repeat' });
  return true;
}

/** Whether a paragraph stands between an announcement and its list, where a repeat of it further down is in its place. */
function partsListFromLeadIn(pieces: readonly Piece[], at: number): boolean {
  const [before, piece, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  if (!isText(before) || !isText(piece) || !isText(after)) return false;
  return before.text.endsWith(':') && piece.type === 'text' && after.type !== 'text';
}

/** What a text says, in lower case. Steps of other numbers can say the same. */
function keyOf({ text, number }: TextPiece): string {
  return `${number ?? ''} ${plainText(text).toLowerCase()}`;
}
