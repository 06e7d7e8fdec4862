import type { Reference } from '@/schema/article';
import { leaveOut, inField, report, type Draft } from '../draft';
import type { HeadingRole } from '../headings';
import { FACT } from '../patterns/facts';
import { PAGE } from '../patterns/page';
import { TEXT } from '../patterns/text';
import { isText, lineOf, type Piece, type TextPiece } from '../pieces';
import { sentencesOf, takeSentences } from '../sentences';
import { plainText } from '../plain';
import { addReference, numbersIn } from './mentions';

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

/** The reference before a piece, which can have its title on the next line. */
interface Listed {
  reference: Reference;
  piece: Piece;
}

/**
 * What lets a line be a reference: a sentence that announces one, the heading of the references, or a reference right
 * above, behind which a bare number is one as well.
 */
type Expected = 'announced' | 'listed' | 'numbered' | null;

function isTitleBelow(piece: Piece, { reference, piece: above }: Listed): piece is TextPiece {
  if (piece.type !== 'text' || reference.kb === null || reference.title) return false;
  if (TEXT.addressOnly.is.test(piece.text)) return false;
  const next = (above.lines.at(-1)?.number ?? 0) + 1 === lineOf(piece);
  return next && piece.text.length <= LONGEST_TITLE && !TEXT.plainSentenceEnd.is.test(piece.text);
}

const LONGEST_TITLE = 300;

/** A sentence that does nothing but announce the references goes with them. */
function dropLeadIn(left: Piece[], draft: Draft): void {
  const last = left.at(-1);
  if (!isText(last) || last.type !== 'text' || !last.text.endsWith(':') || sentencesOf(last.text).length > 1)
    return;
  draft.ledger.settle(last.lines, inField('references'));
  left.pop();
}

/** The articles that links lead to whose words are the title. */
function titledLinks(text: string): Reference[] {
  return [...text.matchAll(TEXT.linkWithText.is)].flatMap(([, label = '', url = '']) => {
    const kb = PAGE.articleAddress.is.exec(url)?.[1];
    return kb && label.split(' ').length >= FEWEST_TITLE_WORDS ? [reference(kb, label)] : [];
  });
}

const FEWEST_TITLE_WORDS = 3;

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

/** In an intact text a reference has its number; what has none there is a book, a page or the like. */
function referenceAt(piece: TextPiece, expected: Expected, intact: boolean): Reference | null {
  const linked = FACT.linkedReference.is.exec(piece.text);
  if (linked) return reference(linked[1], linked[2]);
  const [link] = expected ? titledLinks(piece.text) : [];
  if (link && FACT.onlyLink.is.test(piece.text)) return link;
  const numbered = FACT.numberedReference.is.exec(piece.text);
  const titled = (numbered?.[3]?.split(' ').length ?? 0) >= 3;
  if (numbered && (expected || titled || (intact && numbered[1])))
    return reference(numbered[1] ?? numbered[2], numbered[3]);
  const address =
    expected && TEXT.addressOnly.is.test(piece.text) ? PAGE.articleAddress.is.exec(piece.text) : null;
  if (address) return reference(address[1]);
  return !intact && isLostTitle(piece, expected) ? { kb: null, title: plainText(piece.text) } : null;
}

/** Whether a line stands where a title belongs, and says no more than a title that lost its number. */
function isLostTitle({ text }: TextPiece, expected: Expected): boolean {
  if (expected !== 'announced' && expected !== 'listed') return false;
  if (text.length > LONGEST_TITLE || TEXT.note.is.test(text) || text.endsWith(':')) return false;
  if (numbersIn(text).length > 0 || TEXT.addressOnly.is.test(text)) return false;
  return (
    !FACT.severalSentences.is.test(text) && (expected === 'announced' || !TEXT.plainSentenceEnd.is.test(text))
  );
}

function reference(kb = '', title = ''): Reference {
  const plain = plainText(title);
  return { kb: Number(kb), ...(plain && { title: plain }) };
}

/** Says that a reference was announced and did not come. */
function sayLost(state: State, draft: Draft): void {
  const { announced } = state;
  state.announced = null;
  if (!announced || draft.intact) return;
  const topic = FACT.topic.is.exec(announced.text)?.[1] ?? announced.text;
  report(draft, 'reference-number-missing', { title: topic }, lineOf(announced));
}
