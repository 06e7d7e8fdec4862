import { isBlank, nextFilled, type Line } from '../../lines';
import { QTEXT } from '../../patterns/q-text';
import { isText, type Piece, type TextPiece } from '../../pieces';
import { plainTextOf } from './chunks';
import { indentOf } from './wrapping';

/** The sign or number that begins a list item. */
export interface ListMark {
  /** Null for a bullet or a letter. */
  number: number | null;
  bullet: boolean;
  /** How far the sign is indented. */
  indent: number;
  /** Where the item's text begins. */
  column: number;
}

/** A list item with where the document goes on behind it. */
export interface Item {
  /** Makes the piece, given those before it: a step is one only where it goes on with the number of the step before. */
  piece(before: readonly Piece[]): TextPiece;
  end: number;
}

/** The mark of a list item that begins at a line, if one does. */
export function listMark(line: Line | undefined): ListMark | null {
  if (!line) return null;
  const numbered = QTEXT.numbered.is.exec(line.text);
  const match = numbered ?? QTEXT.bullet.is.exec(line.text) ?? QTEXT.lettered.is.exec(line.text);
  if (!match?.[1]) return null;
  return {
    number: numbered?.[2] ? Number(numbered[2]) : null,
    bullet: !numbered && QTEXT.bullet.is.test(line.text),
    indent: indentOf(line.text),
    column: match[1].length,
  };
}

/** The list item that begins at a line, with all that is indented below it: further paragraphs, commands, lists within. */
export function itemAt(lines: readonly Line[], at: number, endsAt: (index: number) => boolean): Item | null {
  const first = lines[at];
  const mark = listMark(first);
  if (!first || !mark) return null;
  let end = at + 1;
  const own = { ...first, text: ' '.repeat(mark.column) + first.text.slice(mark.column) };
  const parts: { gap: string; lines: Line[] }[] = [{ gap: '', lines: [own] }];
  for (let next = end; next < lines.length; next++) {
    const line = lines[next];
    if (!line || isBlank(line)) continue;
    const inside = indentOf(line.text) >= (next === end ? mark.indent + 1 : mark.column);
    if (!inside || endsAt(next) || (indentOf(line.text) <= mark.indent && listMark(line))) break;
    if (next > end || listMark(line)) parts.push({ gap: next > end ? '\n\n' : '\n', lines: [] });
    parts.at(-1)?.lines.push(line);
    end = next + 1;
  }
  const all = lines.slice(at, end).filter((line) => !isBlank(line));
  const text = parts.map(({ gap, lines: part }) => gap + plainTextOf(part)).join('');
  return { end: nextFilled(lines, end), piece: (before) => pieceOf(mark, text, all, before) };
}

function pieceOf(mark: ListMark, text: string, lines: Line[], before: readonly Piece[]): TextPiece {
  if (mark.bullet) return { type: 'item', text, lines };
  const { number } = mark;
  if (number !== null && (number === 1 || number === lastStep(before) + 1))
    return { type: 'step', number, text, lines };
  return {
    type: 'text',
    text: `${lines[0]?.text.trimStart().slice(0, mark.column - mark.indent) ?? ''}${text}`,
    lines,
  };
}

/** The number of the last step before in the same section, or 0 where there is none. */
function lastStep(pieces: readonly Piece[]): number {
  const last = pieces.findLast(
    (piece) => piece.type === 'heading' || (isText(piece) && (piece.type === 'step' || piece.underlined)),
  );
  return last && isText(last) ? (last.number ?? 0) : 0;
}
