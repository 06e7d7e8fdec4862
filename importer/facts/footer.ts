import { readDate } from '../dates';
import { inField, report, type Draft } from '../draft';
import { furnitureKind } from '../furniture';
import type { HeadingRole } from '../headings';
import { parseKbNumber } from '../kb-number';
import { FACT } from '../patterns/facts';
import type { Fate } from '../ledger';
import { isText, type Piece, type TextPiece } from '../pieces';
import { plainText } from '../plain';
import { addProductLine } from './applies-to';

/** Takes the lines out of a text that state the article's number, keywords, review and revision. */
export function readFooter(pieces: readonly Piece[], role: HeadingRole | null, draft: Draft): Piece[] {
  const left: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece) continue;
    if (!isText(piece)) {
      left.push(piece);
      continue;
    }
    const facts = footerFacts(piece, role === null || role === 'footer');
    if (facts.length === 0) left.push(piece);
    else {
      for (const [fact, value] of facts) keep(fact, value, piece, draft);
      draft.ledger.settle(piece.lines, fateOf(facts));
    }
  }
  return left;
}

/** What the labels of a footer say, in the languages of the pages that articles were saved from, lower case. */
const LABELS: Record<FooterFact, readonly string[]> = {
  number: [
    'article id',
    'article number',
    'original kb number',
    'artikel-id',
    'artikelnummer',
    "numéro d'article",
    "id d'article",
    "id de l'article",
  ],
  review: [
    'last review',
    'last reviewed',
    'letzte überarbeitung',
    'letzte änderung',
    'geändert am',
    'dernière mise à jour',
    'dernière révision',
  ],
  revision: ['revision', 'révision'],
  version: ['version'],
  keywords: ['keywords', 'schlüsselwörter', 'mots-clés', 'mots clés'],
  'applies to': ['applies to'],
  page: [
    'last update',
    'last updated',
    'last modified',
    'created on',
    'published',
    'published on',
    'exists online',
    'views',
  ],
};

type FooterFact = 'number' | 'review' | 'revision' | 'version' | 'keywords' | 'applies to' | 'page';

const FACT_OF = new Map<string, FooterFact>(
  Object.entries(LABELS).flatMap(([fact, labels]) =>
    labels.map((label) => [label, fact as FooterFact] as const),
  ),
);

/** Whether a line begins with a label of the footer. */
export function isFooterLine(text: string): boolean {
  return footerFact(text) !== null;
}

function footerFact(text: string): [FooterFact, string] | null {
  const [, label = '', value = ''] = FACT.labelled.is.exec(text.trim()) ?? [];
  const fact = FACT_OF.get(label.toLowerCase().replace('’', "'"));
  return fact ? [fact, value.trim()] : null;
}

/** The facts of a footer line, or nothing where the line is another one or says more; a number alone is the article's only above its sections and in the footer. */
function footerFacts(piece: TextPiece, ofPage: boolean): [FooterFact, string][] {
  if (piece.text.length > 2000 || piece.type === 'code') return [];
  if (FACT.loneNumber.is.test(piece.text)) return ofPage ? [['number', piece.text]] : [];
  const parts = plainText(piece.text)
    .split(FACT.footerSeparator.is)
    .filter((part) => furnitureKind(part) === null);
  const facts = parts.map((part) =>
    FACT.loneNumber.is.test(part) ? (['number', part] as [FooterFact, string]) : footerFact(part),
  );
  const whole = facts.filter((fact) => fact !== null);
  const sure =
    whole.some(([fact]) => fact !== 'version') && whole.every(([fact, value]) => isShort(fact, value));
  return sure && whole.length === facts.length ? whole : [];
}

/** Lists of words and products can be long; any other fact is short, so that no sentence is taken for one. */
function isShort(fact: FooterFact, value: string): boolean {
  if (fact === 'keywords' || fact === 'applies to') return true;
  return fact === 'number'
    ? value === '' || parseKbNumber(bare(value)) !== null
    : value.length <= LONGEST_VALUE;
}

/** A number without the signs around it. */
function bare(value: string): string {
  return FACT.loneNumber.is.exec(value)?.[1] ?? value;
}

const LONGEST_VALUE = 60;

function keep(fact: FooterFact, value: string, piece: TextPiece, draft: Draft): void {
  switch (fact) {
    case 'keywords':
      addKeywords(value, draft);
      return;
    case 'revision':
    case 'version':
      draft.revision ??= value || null;
      return;
    case 'applies to':
      addProductLine(value, draft);
      return;
    case 'review':
      keepReview(value, piece, draft);
      return;
    case 'number':
    case 'page':
      return;
    default:
      fact satisfies never;
  }
}

function keepReview(value: string, piece: TextPiece, draft: Draft): void {
  const date = readDate(value.replace(FACT.weekday.is, ''), 'month-first');
  if (date) draft.lastReview ??= date;
  else if (value) report(draft, 'review-unreadable', { text: value }, piece.lines[0]?.number);
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
function fateOf(facts: readonly [FooterFact, string][]): Fate {
  const field = facts.map(([fact]) => FIELD_OF[fact]).find((known) => known !== null);
  return field ? inField(field) : { as: 'furniture', kind: 'footer' };
}

const FIELD_OF: Record<FooterFact, string | null> = {
  number: 'kb',
  review: 'lastReview',
  revision: 'revision',
  version: 'revision',
  keywords: 'keywords',
  'applies to': 'appliesTo',
  page: null,
};
