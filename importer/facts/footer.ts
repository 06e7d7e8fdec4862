import { readDate } from '../dates';
import { inField, report, type Draft } from '../draft';
import { furnitureKind } from '../furniture';
import { FACT } from '../patterns/facts';
import type { Fate } from '../ledger';
import { isText, type Piece, type TextPiece } from '../pieces';
import { plainText } from '../plain';
import { addProductLine } from './applies-to';

/** Takes the lines out of a text that state the article's number, keywords, review and revision. */
export function readFooter(pieces: readonly Piece[], draft: Draft): Piece[] {
  const left: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    if (!isText(piece)) {
      left.push(piece);
      continue;
    }
    const facts = footerFacts(piece);
    if (facts.length === 0) left.push(piece);
    else {
      for (const [label, value] of facts) keep(label, value, piece, draft);
      draft.ledger.settle(piece.lines, fateOf(facts));
    }
  }
  return left;
}

/** The labels of a footer line with their values, or nothing where the line is another one. */
function footerFacts(piece: TextPiece): [string, string][] {
  if (piece.text.length > 2000 || piece.type === 'code') return [];
  if (FACT.loneNumber.is.test(piece.text)) return [['article id', piece.text]];
  const parts = plainText(piece.text)
    .split(' - ')
    .filter((part) => furnitureKind(part) === null);
  const facts = parts.map((part) => FACT.footerPart.is.exec(part.trim()));
  if (parts.length === 0 || facts.some((match) => match === null)) return [];
  return facts.map((match) => [(match?.[1] ?? '').toLowerCase(), (match?.[2] ?? '').trim()]);
}

function keep(label: string, value: string, piece: TextPiece, draft: Draft): void {
  switch (label) {
    case 'keywords':
      addKeywords(value, draft);
      return;
    case 'revision':
      draft.revision ??= value || null;
      return;
    case 'applies to':
      addProductLine(value, draft);
      return;
    case 'last review':
    case 'last reviewed':
      keepReview(value, piece, draft);
  }
}

function keepReview(value: string, piece: TextPiece, draft: Draft): void {
  const date = readDate(value, 'month-first');
  if (date) draft.lastReview ??= date;
  else if (value) report(draft, 'line-unplaced', { text: piece.text }, piece.lines[0]?.number);
}

/** Adds words that stand behind one another, with commas or spaces between them, to the article's keywords. */
export function addKeywords(value: string, draft: Draft): void {
  for (const keyword of keywordsOf(value)) draft.keywords.add(keyword);
}

function keywordsOf(value: string): string[] {
  return value
    .split(',')
    .flatMap((part) => part.split(' '))
    .filter(Boolean);
}

/** Facts that articles have no field for make a line that belongs to the page. */
function fateOf(facts: readonly [string, string][]): Fate {
  const field = facts.map(([label]) => FIELD_OF.get(label)).find((known) => known !== undefined);
  return field ? inField(field) : { as: 'furniture', kind: 'footer' };
}

const FIELD_OF = new Map([
  ['keywords', 'keywords'],
  ['applies to', 'appliesTo'],
  ['last review', 'lastReview'],
  ['last reviewed', 'lastReview'],
  ['revision', 'revision'],
  ['article id', 'kb'],
  ['article number', 'kb'],
  ['original kb number', 'kb'],
]);
