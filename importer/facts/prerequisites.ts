import type { Prerequisite } from '@/schema/article';
import { inField, type Draft } from '../draft';
import type { HeadingRole } from '../headings';
import { FACT } from '../patterns/facts';
import { TEXT } from '../patterns/text';
import { isText, type Piece, type TextPiece } from '../pieces';
import type { ProductFinder } from '../products';
import { takeSentences } from '../sentences';
import { saysOnly, wordSet } from '../vocabulary';

/** The systems that a hotfix can be applied to; what else it needs stays in the text. */
export function readPrerequisites(pieces: readonly Piece[], role: HeadingRole | null, draft: Draft): Piece[] {
  const left: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    const items = isText(piece) && piece.type === 'text' ? itemsBehind(pieces, at) : [];
    if (!isText(piece) || !concerns(piece.text, role)) {
      left.push(piece);
    } else if (items.length > 0 && isLeadIn(piece.text)) {
      left.push(...readList(piece, items, draft));
      at += items.length;
    } else {
      const rest = FACT.none.is.test(piece.text)
        ? settleNone(piece, draft)
        : takeSentences(piece, draft.ledger, (sentence) => readSentence(sentence, role, draft));
      if (rest) left.push(rest);
    }
  }
  return left;
}

/** The products that a text asks for, each with the service packs that stand with it; null is the release itself. */
export function requiredProducts(text: string, findProducts: ProductFinder): Prerequisite[] {
  const products = findProducts(text);
  const packs = packsIn(text);
  return products.flatMap(({ id, start, end }, index) => {
    const next = products[index + 1]?.start ?? text.length;
    const behind = packs.filter(({ at }) => at >= end && at < next);
    const before = packs.filter(({ at }) => at < start && at >= (products[index - 1]?.end ?? 0));
    const own = behind.length > 0 || index > 0 ? behind : before;
    const names = own.length > 0 ? [...new Set(own.map(({ name }) => name))] : [null];
    return names.map((servicePack) => ({ product: id, servicePack }));
  });
}

/** The milestones that a text names: service packs, also as in `SP1 or 2`, and the release itself. */
function packsIn(text: string): { at: number; name: string | null }[] {
  return [...text.matchAll(FACT.milestones.is)].flatMap(({ index: at, 1: choice, 2: packs }) => {
    const names = (packs?.match(FACT.packNumber.is) ?? []).map((number) => ({
      at,
      name: `SP${Number(number)}`,
    }));
    return choice || !packs ? [{ at, name: null }, ...names] : names;
  });
}

/** A bare `None` says no more than the empty list. */
function settleNone(piece: TextPiece, { ledger }: Draft): null {
  ledger.settle(piece.lines, inField('hotfix'));
  return null;
}

function itemsBehind(pieces: readonly Piece[], at: number): TextPiece[] {
  const items: TextPiece[] = [];
  for (let next = at + 1; next < pieces.length; next++) {
    const piece = pieces[next];
    if (!isText(piece) || piece.type !== 'item') break;
    items.push(piece);
  }
  return items;
}

/** Under its heading any text can state a prerequisite; elsewhere it has to say what applying the hotfix asks for. */
function concerns(text: string, role: HeadingRole | null): boolean {
  if (TEXT.note.is.test(text)) return false;
  if (role === 'prerequisites') return true;
  return FACT.toApply.is.test(text) && FACT.needed.is.test(text);
}

function isLeadIn(text: string): boolean {
  return text.endsWith(':') || text.toLowerCase().includes('following');
}

/** Where every item is a system and nothing else, list and lead-in are facts; otherwise they stay readable as well. */
function readList(leadIn: TextPiece, items: readonly TextPiece[], draft: Draft): Piece[] {
  const found = items.map((item) => ({ item, products: requiredProducts(item.text, draft.findProducts) }));
  if (FACT.notNeeded.is.test(leadIn.text)) return [leadIn, ...items];
  for (const { products } of found) add(products, draft);
  const only = found.every(({ item, products }) => products.length > 0 && saysOnly(item.text, ITEM_WORDS));
  if (!only || !saysOnly(leadIn.text, SENTENCE_WORDS)) return [leadIn, ...items];
  draft.ledger.settle([...leadIn.lines, ...items.flatMap(({ lines }) => lines)], inField('hotfix'));
  return [];
}

function readSentence(
  sentence: string,
  role: HeadingRole | null,
  draft: Draft,
): ReturnType<typeof inField> | null {
  const products = requiredProducts(sentence, draft.findProducts);
  if (products.length === 0) return null;
  const only = saysOnly(sentence, SENTENCE_WORDS);
  const needs =
    FACT.needed.is.test(sentence) && !FACT.notNeeded.is.test(sentence.replace(FACT.milestones.is, ''));
  if (!(role === 'prerequisites' ? only || needs : only && needs && FACT.toApply.is.test(sentence)))
    return null;
  add(products, draft);
  return only ? inField('hotfix') : null;
}

function add(found: readonly Prerequisite[], { prerequisites }: Draft): void {
  for (const one of found) {
    const known = prerequisites.some(
      ({ product, servicePack }) => product === one.product && servicePack === one.servicePack,
    );
    if (!known) prerequisites.push(one);
  }
}

const ITEM = `
  microsoft windows server vista xp nt web storage r2 2000 2003 2008 2012 service pack packs sp sp1 sp2 sp3 sp4 rtm with without or
  and a an the of for later no any all supported versions version edition editions enterprise standard datacenter
  professional home business ultimate 64-bit 32-bit x64 x86 x64-based x86-based ia-64 itanium itanium-based ia-64-based
  based systems computers server-based installed either both`;
const ITEM_WORDS = wordSet(ITEM);
const SENTENCE_WORDS = wordSet(`${ITEM}
  to apply applying install installing use this these hotfix hotfixes update updates fix package packages security your
  computer you must should be is are running run runs have has need needs needed required requires require one following
  operating operation system systems on in at there present these applied been run order prior before first which that it its can only will installs`);
