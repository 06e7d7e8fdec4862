import { boilerplateKind } from './boilerplate';
import { isFooterLine } from './facts/footer';
import { isFilesHeading } from './headings';
import { FACT } from './patterns/facts';
import { TEXT } from './patterns/text';
import { isText, type Piece, type TextPiece } from './pieces';
import { openedSection } from './openings';
import { plainText } from './plain';
import { namesOnlyProducts, type ProductFinder } from './products';

const LONGEST = 300;
const FEWEST_WORDS = 3;

/** The title of an article: a line before the first heading that is no sentence, next to the article's number if that stands there. */
export function findTitle(
  pieces: readonly Piece[],
  findProducts: ProductFinder,
): { text: string; piece: TextPiece } | null {
  const first = pieces.findIndex((piece) => !isText(piece));
  const before = pieces.slice(0, first < 0 ? pieces.length : first).filter(isText);
  const numberAt = before.findIndex(({ text }) => FACT.articleId.is.test(text));
  const candidates = before.filter((piece) => isTitle(piece, findProducts));
  const labelled = pieces.filter(
    (one): one is TextPiece => one.type === 'text' && FACT.titleLabel.is.test(one.text),
  );
  const above = candidates.filter((piece) => before.indexOf(piece) < numberAt);
  const beforeSections = pieces[first]?.type === 'heading' && pieces[first].role === 'symptoms';
  const near = above.at(-1) ?? candidates.find((one) => beforeSections || isNearStart(one, before));
  const piece = near ?? (labelled.length === 1 ? labelled[0] : null);
  return piece ? { text: titleText(piece.text), piece } : null;
}

/** A title without the number before it, its label, and the name of the site behind it. */
export function titleText(text: string): string {
  const plain = plainText(text)
    .replace(TEXT.leadingSigns.is, '')
    .replace(FACT.leadingNumber.is, '')
    .replace(FACT.leadingDigits.is, '')
    .replace(FACT.titleLabel.is, '')
    .trim();
  return plain.replace(FACT.siteName.is, '').trim();
}

function isTitle({ type, text }: TextPiece, findProducts: ProductFinder): boolean {
  if (type !== 'text' || text.length > LONGEST || TEXT.plainSentenceEnd.is.test(text)) return false;
  if (!TEXT.startsLikeSentence.is.test(titleText(text)) || openedSection(text) || isFilesHeading(text))
    return false;
  if (
    TEXT.note.is.test(text) ||
    isFooterLine(text) ||
    FACT.articleId.is.test(text) ||
    FACT.loneNumber.is.test(text)
  )
    return false;
  if (text.split(' ').length < FEWEST_WORDS) return FACT.titleLabel.is.test(text);
  return !namesOnlyProducts(text, findProducts);
}

/** Only banners and short lines may stand before a title; behind a sentence of the article there is none. */
function isNearStart(piece: TextPiece, before: readonly TextPiece[]): boolean {
  const earlier = before.slice(0, before.indexOf(piece)).filter(({ text }) => boilerplateKind(text) === null);
  return earlier.every(({ text }) => !TEXT.plainSentenceEnd.is.test(text) || text.endsWith(':'));
}
