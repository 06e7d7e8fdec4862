import { boilerplateKind } from './boilerplate';
import { inField, leaveOut, type Draft } from './draft';
import { saysTimesAreUtc } from './boilerplate';
import type { Fate } from './ledger';
import { isText, type Piece } from './pieces';
import { takeSentences } from './sentences';

/** Takes the standing sentences of hotfix articles out of a text and counts each kind once per paragraph. */
export function withoutStandingTexts(pieces: readonly Piece[], aboutFiles: boolean, draft: Draft): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (!isText(piece)) return [piece];
    const fates = new Map<string, Fate>();
    const left = takeSentences(piece, draft.ledger, (sentence) => {
      const kind = boilerplateKind(sentence);
      if (!kind) return aboutFiles && saysTimesAreUtc(sentence, true) ? inField('fileTables') : null;
      const fate = fates.get(kind) ?? leaveOut(draft, kind);
      fates.set(kind, fate);
      return fate;
    });
    return left ? [left] : [];
  });
}

/** Whether a document says that the dates and times of its files are UTC: under the heading of its files, or in words that name them. */
export function statesUtc(pieces: readonly Piece[]): boolean {
  let aboutFiles = false;
  return pieces.some((piece) => {
    if (piece.type === 'heading' && piece.role !== 'part') aboutFiles = piece.role === 'files';
    return isText(piece) && saysTimesAreUtc(piece.text, aboutFiles);
  });
}
