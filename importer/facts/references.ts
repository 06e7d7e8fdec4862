import { leaveOut, inField, report, type Draft } from '../draft';
import type { HeadingRole } from '../headings';
import { FACT } from '../patterns/facts';
import { isText, lineOf, type Piece, type TextPiece } from '../pieces';
import { sentencesOf, takeSentences } from '../sentences';
import { plainText } from '../plain';
import { addReference } from './mentions';
import { isTitleBelow, referenceAt, titledLinks, type Expected, type Listed } from './reference-line';

/** Other articles that this one sends its reader to: numbered lines, and the titles behind a sentence that announces an article. */
export function readReferences(pieces: readonly Piece[], role: HeadingRole | null, draft: Draft): Piece[] {
  const state: State = { left: [], announced: null, last: null };
  for (const piece of pieces.flatMap((one) => splitAnnouncement(one, draft))) {
    if (isText(piece)) titledLinks(piece.text).forEach((one) => addReference(one, draft));
    if (!isText(piece) || !takes(piece, role, state, draft)) {
      sayLost(state, draft);
      state.last = null;
      state.left.push(piece);
    }
  }
  sayLost(state, draft);
  return state.left;
}

/** What has been seen of a part's references. */
interface State {
  /** The pieces that are something else. */
  left: Piece[];
  /** A sentence that announces a reference which has not come yet. */
  announced: TextPiece | null;
  /** The reference right above. */
  last: Listed | null;
}

/** Takes a piece that announces a reference, is one, or is the title of the one above it. */
function takes(piece: TextPiece, role: HeadingRole | null, state: State, draft: Draft): boolean {
  const found = referenceAt(piece, expectedIn(role, state), draft.intact);
  if (announces(piece) && (!draft.intact || piece.type === 'text')) {
    sayLost(state, draft);
    state.last = null;
    state.announced = piece;
    const rest = withoutAnnouncement(piece, draft);
    if (rest) state.left.push(rest);
    return true;
  }
  if (!found && !(state.last && isTitleBelow(piece, state.last))) return false;
  if (found) {
    state.announced = null;
    dropLeadIn(state.left, draft);
    if (found.kb === null)
      report(draft, 'reference-number-missing', { title: found.title ?? '' }, lineOf(piece));
  }
  const kb = state.last?.reference.kb ?? null;
  addReference(found ?? { kb, title: plainText(piece.text) }, draft);
  draft.ledger.settle(piece.lines, inField('references'));
  state.last = found && { reference: found, piece };
  return true;
}

function expectedIn(role: HeadingRole | null, { announced, last }: State): Expected {
  if (announced) return 'announced';
  return role === 'references' ? 'listed' : last && 'numbered';
}

/** A sentence that does nothing but announce the references goes with them. */
function dropLeadIn(left: Piece[], draft: Draft): void {
  const last = left.at(-1);
  if (!isText(last) || last.type !== 'text' || !last.text.endsWith(':') || sentencesOf(last.text).length > 1)
    return;
  draft.ledger.settle(last.lines, inField('references'));
  left.pop();
}

/** Takes an announcement and the reference on the same line apart. */
function splitAnnouncement(piece: Piece, draft: Draft): Piece[] {
  if (!isText(piece) || piece.lines.length !== 1) return [piece];
  const match = FACT.knowledgeBaseColon.is.exec(piece.text);
  const [line] = piece.lines;
  if (!match || !line) return [piece];
  const at = match.index + match[0].length;
  const cut = line.text.length - (piece.text.length - at);
  const [head, tail] = draft.ledger.split(line, [line.text.slice(0, cut), line.text.slice(cut)]);
  if (!head || !tail) return [piece];
  return [
    { ...piece, text: piece.text.slice(0, at).trim(), lines: [head] },
    { ...piece, text: tail.text, lines: [tail] },
  ];
}

function announces(piece: TextPiece): boolean {
  return FACT.referenceLeadIn.is.test(piece.text);
}

function withoutAnnouncement(piece: TextPiece, draft: Draft): TextPiece | null {
  let fate: ReturnType<typeof leaveOut> | null = null;
  return takeSentences(piece, draft.ledger, (sentence) => {
    if (!FACT.referenceLeadIn.is.test(sentence)) return null;
    return (fate ??= leaveOut(draft, 'reference-announcement'));
  });
}

/** Says that a reference was announced and did not come. */
function sayLost(state: State, draft: Draft): void {
  const { announced } = state;
  state.announced = null;
  if (!announced || draft.intact) return;
  const topic = FACT.topic.is.exec(announced.text)?.[1] ?? announced.text;
  report(draft, 'reference-number-missing', { title: topic }, lineOf(announced));
}
