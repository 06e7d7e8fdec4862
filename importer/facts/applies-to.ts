import { inField, type Draft } from '../draft';
import { FACT } from '../patterns/facts';
import { TEXT } from '../patterns/text';
import { isText, type Piece } from '../pieces';
import { plainText } from '../plain';

const LONGEST = 160;

/** The products that an article names as those it applies to: every item or bare line under that heading. */
export function readAppliesTo(pieces: readonly Piece[], draft: Draft): Piece[] {
  return pieces.filter((piece) => {
    if (!isText(piece) || piece.text.length > LONGEST || TEXT.plainSentenceEnd.is.test(piece.text))
      return true;
    addProductLine(plainText(piece.text), draft);
    draft.ledger.settle(piece.lines, inField('appliesTo'));
    return false;
  });
}

/** Adds the products of a line, which stand behind one another. */
export function addProductLine(text: string, draft: Draft): void {
  for (const name of productsIn(text)) addProduct(plainText(name), draft);
}

/** The products that a line lists. Editions and further versions of one product stay with it. */
export function productsIn(text: string): string[] {
  const parts = text.split(text.includes(';') ? ';' : FACT.nextProduct.is);
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** Adds a product to those that the article applies to. */
export function addProduct(name: string, { appliesTo }: Draft): void {
  if (name) appliesTo.add(name);
}
