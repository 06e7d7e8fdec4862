import type { Line } from '../../lines';
import { FACT } from '../../patterns/facts';
import { QTEXT } from '../../patterns/q-text';
import { TEXT } from '../../patterns/text';
import type { Piece, TextPiece } from '../../pieces';
import { isPreformatted, joinedText, keptText } from './wrapping';

/** The pieces that lines between two blank lines make: references, an event log entry, a listing or a paragraph. */
export function piecesOfChunk(lines: Line[]): TextPiece[] {
  return referencesIn(lines) ?? eventIn(lines) ?? [plainPiece(lines)];
}

/** Adds pieces of text; a listing that goes on behind a blank line stays one. */
export function addText(pieces: Piece[], added: readonly TextPiece[]): void {
  for (const piece of added) {
    const last = pieces.at(-1);
    const from = last?.lines.at(-1)?.number;
    if (piece.type === 'code' && last?.type === 'code' && from !== undefined) {
      last.lines.push(...piece.lines);
      last.text = keptText(withBlanks(last.lines));
    } else pieces.push(piece);
  }
}

/** The text that some lines have within a list item. */
export function plainTextOf(lines: readonly Line[]): string {
  return isPreformatted(lines) ? keptText(lines) : joinedText(lines);
}

function plainPiece(lines: Line[]): TextPiece {
  if (isPreformatted(lines)) return { type: 'code', text: keptText(lines), lines };
  return { type: 'text', text: joinedText(lines), lines };
}

/** Lines of one listing with the blank lines that were between them. */
function withBlanks(lines: readonly Line[]): Line[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1]?.number ?? line.number - 1;
    return line.number > before + 1 ? [{ number: before + 1, at: 0, text: '' }, line] : [line];
  });
}

/** Articles that the text points to, each a number with its title, which may run over several lines. */
function referencesIn(lines: readonly Line[]): TextPiece[] | null {
  const pieces: TextPiece[] = [];
  for (const line of lines) {
    const last = pieces.at(-1);
    const number = QTEXT.reference.is.exec(line.text) ?? QTEXT.articleIdLine.is.exec(line.text);
    if (number) pieces.push({ type: 'text', text: `Q${number[1]} ${number[2] ?? ''}`.trim(), lines: [line] });
    else if (!last) return null;
    else {
      const title = QTEXT.titleLine.is.exec(line.text)?.[1] ?? line.text.trim();
      last.text += ` ${title}`;
      last.lines.push(line);
    }
  }
  return pieces;
}

/** The lines of an event log entry, each label with what it says. */
function eventIn(lines: readonly Line[]): TextPiece[] | null {
  const labels = lines.filter(({ text }) => TEXT.eventLabel.is.test(text.trim()));
  const first = lines.findIndex(({ text }) => FACT.eventStart.is.test(text.trim()));
  if (labels.length < 2 || first < 0) return null;
  const pieces: TextPiece[] = first > 0 ? [plainPiece(lines.slice(0, first))] : [];
  for (const line of lines.slice(first)) {
    const last = pieces.at(-1);
    if (!last || TEXT.eventLabel.is.test(line.text.trim())) {
      pieces.push({ type: 'text', text: line.text.trim(), lines: [line] });
    } else {
      last.text += ` ${line.text.trim()}`;
      last.lines.push(line);
    }
  }
  return pieces;
}
