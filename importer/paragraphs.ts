import { headingRole, headingText, isFilesHeading } from './headings';
import { isBlank, type Line } from './lines';
import { FACT } from './patterns/facts';
import { TEXT } from './patterns/text';
import type { Piece, TextPiece } from './pieces';

/** Makes paragraphs, list items and headings of lines; a blank line ends what came before it. */
export function toPieces(lines: readonly Line[], wrapped: boolean): Piece[] {
  const pieces: Piece[] = [];
  let current: TextPiece | null = null;
  for (const line of lines) {
    if (isBlank(line)) {
      current = null;
      continue;
    }
    const role = headingRole(line.text);
    if (role) {
      pieces.push({ type: 'heading', role, text: headingText(line.text), lines: [line] });
      current = null;
    } else if (current && goesOn(current, line, wrapped)) {
      append(current, line);
    } else {
      current = pieceOf(line);
      pieces.push(current);
    }
  }
  return pieces;
}

/** Whether a document breaks its paragraphs at a column, as mails and plain-text archives do. */
export function isWrapped(lines: readonly Line[]): boolean {
  const texts = lines.map(({ text }) => text).filter((text) => !text.includes('|') && !text.includes('\t'));
  if (texts.some((text) => text.length > LONGEST_WRAPPED && text.trim().includes(' '))) return false;
  const broken = texts.filter(
    (text, index) => isBrokenLine(text) && TEXT.startsInLowerCase.is.test((texts[index + 1] ?? '').trim()),
  );
  return broken.length >= 3;
}

/** Makes list items of the bare lines that stand right below a sentence ending in a colon. */
export function withBareLists(pieces: readonly Piece[]): Piece[] {
  const result = [...pieces];
  for (let at = 0; at < result.length; at++) {
    if (!announcesList(result[at])) continue;
    const count = bareItems(result, at + 1);
    if (count < 2) continue;
    for (let index = at + 1; index <= at + count; index++) {
      const piece = result[index];
      if (piece?.type === 'text') result[index] = { ...piece, type: 'item' };
    }
    at += count;
  }
  return result;
}

const LONGEST_WRAPPED = 100;
const LONGEST_ITEM = 140;
const WORDS_THAT_GO_ON = new Set('a an and at click for from into of or the this to with your'.split(' '));

function pieceOf(line: Line): TextPiece {
  const text = line.text.trim();
  const make = (type: TextPiece['type'], own: string): TextPiece => ({
    type,
    text: own,
    lines: [line],
    ...(line.open && { open: true as const }),
  });
  if (TEXT.bullet.is.test(line.text)) return make('item', line.text.replace(TEXT.bullet.is, ''));
  const numbered = TEXT.numbered.is.exec(line.text);
  if (numbered) {
    const step = make('step', line.text.slice(numbered[0].length));
    return numbered[1] ? { ...step, number: Number(numbered[1]) } : step;
  }
  return make(TEXT.code.is.test(text) ? 'code' : 'text', text);
}

/** Whether a line goes on with the sentence of the piece before it rather than beginning something. */
function goesOn(piece: TextPiece, line: Line, wrapped: boolean): boolean {
  if (TEXT.bullet.is.test(line.text) || TEXT.numbered.is.test(line.text) || TEXT.code.is.test(line.text))
    return piece.type === 'code' && TEXT.code.is.test(line.text);
  if (piece.type === 'code') return false;
  const text = line.text.trim();
  if (isFilesHeading(text) || isFilesHeading(piece.text) || startsOwnPiece(text)) return false;
  const last = piece.lines.at(-1)?.text ?? '';
  if (TEXT.sentenceEnd.is.test(last))
    return wrapped && last.length > LONGEST_WRAPPED / 2 && !last.endsWith(':') && !TEXT.note.is.test(text);
  if (wrapped) return isBrokenLine(last) || TEXT.startsInLowerCase.is.test(text);
  return (
    TEXT.endsInLowerCase.is.test(last) &&
    (TEXT.startsInLowerCase.is.test(text) || WORDS_THAT_GO_ON.has(lastWord(last)))
  );
}

/** Lines of an event log entry and references with their number stand for themselves, whatever is above them. */
function startsOwnPiece(text: string): boolean {
  return (
    TEXT.eventLabel.is.test(text) ||
    FACT.linkedReference.is.test(text) ||
    FACT.numberedReference.is.test(text)
  );
}

function isBrokenLine(text: string): boolean {
  return (
    text.length >= LONGEST_WRAPPED / 2 && text.length <= LONGEST_WRAPPED && !TEXT.sentenceEnd.is.test(text)
  );
}

function append(piece: TextPiece, line: Line): void {
  piece.text += `${piece.type === 'code' ? '\n' : ' '}${line.text.trim()}`;
  piece.lines.push(line);
  if (line.open) piece.open = true;
}

function announcesList(piece: Piece | undefined): boolean {
  if (piece?.type !== 'text' || !piece.text.endsWith(':')) return false;
  const lower = piece.text.toLowerCase();
  return !lower.includes('article number') && !lower.includes('web site') && !lower.includes('website');
}

function bareItems(pieces: readonly Piece[], from: number): number {
  let count = 0;
  for (let piece = pieces[from]; piece?.type === 'text'; piece = pieces[from + count]) {
    const before = pieces[from + count - 1]?.lines.at(-1)?.number ?? 0;
    if (piece.lines[0]?.number !== before + 1 || !isBareItem(piece.text)) break;
    count++;
  }
  return count;
}

function isBareItem(text: string): boolean {
  if (text.length > LONGEST_ITEM || TEXT.sentenceEnd.is.test(text) || isFilesHeading(text)) return false;
  return TEXT.startsLikeSentence.is.test(text) && !TEXT.eventLabel.is.test(text) && !TEXT.note.is.test(text);
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1).toLowerCase();
}
