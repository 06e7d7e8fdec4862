import { report, type Draft } from './draft';
import { isFooterLine } from './facts/footer';
import { FACT } from './patterns/facts';
import { TEXT } from './patterns/text';
import { isText, lineOf, type Piece, type TextPiece } from './pieces';

/** Paragraphs shorter than this are headings or labels rather than cut sentences. */
const SHORTEST_SENTENCE = 60;
const OPEN_WORDS = new Set(
  'a an and are as at by contact for from in into is of on or see that the their this to visit which with your'.split(
    ' ',
  ),
);

/** Says where sentences are cut off and where what they announce is missing. */
export function sayCutSentences(pieces: readonly Piece[], draft: Draft): void {
  if (draft.intact) return;
  for (const [at, piece] of pieces.entries()) {
    if (!isText(piece) || piece.type === 'code') continue;
    const next = pieces[at + 1];
    const last = piece.lines.at(-1)?.number === draft.lastLine;
    if (isCut(piece, next, last)) {
      if (last) report(draft, 'cut-off', { after: piece.text }, lineOf(piece));
      else report(draft, 'sentence-cut', { text: piece.text }, piece.lines.at(-1)?.number);
    } else if (piece.text.endsWith(':') && announcesMore(piece.text)) {
      if (last) report(draft, 'cut-off', { after: piece.text }, lineOf(piece));
      else if (!next || next.type === 'heading' || (isText(next) && TEXT.note.is.test(next.text))) {
        report(draft, 'announcement-empty', { text: piece.text }, lineOf(piece));
      }
    }
  }
}

function isCut({ type, text }: TextPiece, next: Piece | undefined, last: boolean): boolean {
  if (!TEXT.endsInLowerCase.is.test(text) || TEXT.eventLabel.is.test(text) || isFooterLine(text))
    return false;
  const open = OPEN_WORDS.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase()) && text.includes(' ');
  if (type !== 'text') return open;
  return (
    open ||
    (text.length >= (last ? SHORTEST_SENTENCE / 2 : SHORTEST_SENTENCE) &&
      next?.type !== 'table' &&
      !isReferenceTitle(text))
  );
}

/** Announcements of events and of other articles have problems of their own. */
function announcesMore(text: string): boolean {
  return (
    !FACT.eventAnnounced.is.test(text.slice(-400)) &&
    !FACT.referenceLeadIn.is.test(text) &&
    !isBoilerplateLink(text)
  );
}

function isBoilerplateLink(text: string): boolean {
  const lower = text.toLowerCase();
  return lower.includes('web site:') || lower.includes('website:');
}

function isReferenceTitle(text: string): boolean {
  return FACT.linkedReference.is.test(text) || FACT.numberedReference.is.test(text);
}
