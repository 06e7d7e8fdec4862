import type { Reference } from '@/schema/article';
import { leaveOut, inField, report, type Draft } from '../draft';
import type { HeadingRole } from '../headings';
import { FACT } from '../patterns/facts';
import { PAGE } from '../patterns/page';
import { TEXT } from '../patterns/text';
import { isText, lineOf, type Piece, type TextPiece } from '../pieces';
import { sentencesOf, takeSentences } from '../sentences';
import { plainText } from '../plain';

/** Other articles that this one sends its reader to: numbered lines, and the titles behind a sentence that announces an article. */
export function readReferences(pieces: readonly Piece[], role: HeadingRole | null, draft: Draft): Piece[] {
  const left: Piece[] = [];
  let announced: TextPiece | null = null;
  const lost = () => {
    if (announced && !draft.intact) sayLost(announced, draft);
    announced = null;
  };
  for (const piece of pieces.flatMap((one) => splitAnnouncement(one, draft))) {
    if (isText(piece)) titledLinks(piece.text).forEach((one) => addReference(one, draft));
    const expected = announced !== null || role === 'references';
    const reference = isText(piece) ? referenceAt(piece, expected, draft.intact) : null;
    if (isText(piece) && announces(piece) && (!draft.intact || piece.type === 'text')) {
      lost();
      announced = piece;
      const rest = withoutAnnouncement(piece, draft);
      if (rest) left.push(rest);
    } else if (reference) {
      announced = null;
      dropLeadIn(left, draft);
      addReference(reference, draft);
      if (reference.kb === null)
        report(draft, 'reference-number-missing', { title: reference.title ?? '' }, lineOf(piece));
      draft.ledger.settle(piece.lines, inField('references'));
    } else {
      lost();
      left.push(piece);
    }
  }
  lost();
  return left;
}

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

/** Adds the articles that texts of the article mention by number. */
export function addMentions(texts: readonly string[], draft: Draft): void {
  for (const text of texts) for (const kb of numbersIn(text)) addReference({ kb }, draft);
}

/** The KB numbers in a text, in any of their spellings. */
export function numbersIn(text: string): number[] {
  const numbers = [...text.matchAll(FACT.kbMention.is)].flatMap((match) =>
    match.slice(1).filter(Boolean).map(Number),
  );
  const listed = [...text.matchAll(FACT.moreNumbers.is)].map((match) => Number(match[1]));
  return numbers.length > 0 ? [...new Set([...numbers, ...listed])] : numbers;
}

function addReference(reference: Reference, { references }: Draft): void {
  const key = reference.kb === null ? (reference.title ?? '') : `KB${reference.kb}`;
  const known = references.get(key);
  if (!known) references.set(key, reference);
  else if (reference.title && !known.title) known.title = reference.title;
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

/** In an intact text a reference has its number; what has none there is a book, a page or the like. */
function referenceAt(piece: TextPiece, expected: boolean, intact: boolean): Reference | null {
  const linked = FACT.linkedReference.is.exec(piece.text);
  if (linked) return reference(linked[1], linked[2]);
  const [link] = expected ? titledLinks(piece.text) : [];
  if (link && FACT.onlyLink.is.test(piece.text)) return link;
  const numbered = FACT.numberedReference.is.exec(piece.text);
  const titled = (numbered?.[3]?.split(' ').length ?? 0) >= 3;
  if (numbered && (expected || titled || (intact && numbered[1])))
    return reference(numbered[1] ?? numbered[2], numbered[3]);
  if (
    intact ||
    !expected ||
    piece.text.length > 300 ||
    TEXT.note.is.test(piece.text) ||
    piece.text.endsWith(':')
  )
    return null;
  return FACT.severalSentences.is.test(piece.text) ? null : { kb: null, title: plainText(piece.text) };
}

function reference(kb = '', title = ''): Reference {
  const plain = plainText(title);
  return { kb: Number(kb), ...(plain && { title: plain }) };
}

function sayLost(piece: TextPiece, draft: Draft): void {
  const topic = FACT.topic.is.exec(piece.text)?.[1] ?? piece.text;
  report(draft, 'reference-number-missing', { title: topic }, lineOf(piece));
}
