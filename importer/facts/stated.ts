import { readDate } from '../dates';
import { inField, leaveOut, report, type Draft } from '../draft';
import type { FactPiece, Piece } from '../pieces';
import { addProduct } from './applies-to';
import { addKeywords } from './footer';

/** Puts what a format states in places of its own into the draft; returns the title, if it states one, and the other pieces. */
export function takeStated(
  pieces: readonly Piece[],
  draft: Draft,
): { title: string | null; pieces: Piece[] } {
  let title: string | null = null;
  const left = pieces.filter((piece) => {
    if (piece.type !== 'fact') return true;
    if (piece.fact === 'title') title = piece.value || null;
    take(piece, draft);
    return false;
  });
  return { title, pieces: left };
}

function take({ fact, value, lines }: FactPiece, draft: Draft): void {
  const { ledger } = draft;
  switch (fact) {
    case 'title':
      ledger.settle(lines, inField('title'));
      return;
    case 'number':
      ledger.settle(lines, inField('kb'));
      return;
    case 'last-review':
      draft.lastReview ??= readDate(value, 'month-first');
      ledger.settle(lines, inField('lastReview'));
      return;
    case 'keywords':
      addKeywords(value, draft);
      ledger.settle(lines, inField('keywords'));
      return;
    case 'applies-to':
      addProduct(value, draft);
      ledger.settle(lines, inField('appliesTo'));
      return;
    case 'boilerplate':
      ledger.settle(lines, leaveOut(draft, value));
      return;
    case 'furniture':
      ledger.settle(lines, { as: 'furniture', kind: value });
      return;
    case 'cut-off':
      report(draft, 'cut-off', { after: value }, draft.lastLine);
      return;
    default:
      fact satisfies never;
  }
}
