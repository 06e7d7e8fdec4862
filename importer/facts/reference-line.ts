import type { Reference } from '@/schema/article';
import { FACT } from '../patterns/facts';
import { PAGE } from '../patterns/page';
import { TEXT } from '../patterns/text';
import { lineOf, type Piece, type TextPiece } from '../pieces';
import { plainText } from '../plain';
import { numbersIn } from './mentions';

/** The reference before a piece, which can have its title on the next line. */
export interface Listed {
  reference: Reference;
  piece: Piece;
}

/**
 * What lets a line be a reference: a sentence that announces one, the heading of the references, or a reference right
 * above, behind which a bare number is one as well.
 */
export type Expected = 'announced' | 'listed' | 'numbered' | null;

const LONGEST_TITLE = 300;

/** The reference that a line is, or null. In an intact text it has its number; what has none there is a book, a page or the like. */
export function referenceAt(piece: TextPiece, expected: Expected, intact: boolean): Reference | null {
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

/** Whether a piece is the title of the reference right above it. */
export function isTitleBelow(piece: Piece, { reference, piece: above }: Listed): piece is TextPiece {
  if (piece.type !== 'text' || reference.kb === null || reference.title) return false;
  if (TEXT.addressOnly.is.test(piece.text)) return false;
  const next = (above.lines.at(-1)?.number ?? 0) + 1 === lineOf(piece);
  return next && piece.text.length <= LONGEST_TITLE && !TEXT.plainSentenceEnd.is.test(piece.text);
}

/** The articles that links lead to whose words are the title. */
export function titledLinks(text: string): Reference[] {
  return [...text.matchAll(TEXT.linkWithText.is)].flatMap(([, label = '', url = '']) => {
    const kb = PAGE.articleAddress.is.exec(url)?.[1];
    return kb && label.split(' ').length >= FEWEST_TITLE_WORDS ? [reference(kb, label)] : [];
  });
}

const FEWEST_TITLE_WORDS = 3;

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
