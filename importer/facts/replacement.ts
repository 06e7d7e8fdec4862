import type { HeadingRole } from '../headings';
import { inField, report, type Draft } from '../draft';
import { FACT } from '../patterns/facts';
import type { Fate } from '../ledger';
import { isText, lineOf, type Piece, type TextPiece } from '../pieces';
import { unlinked } from '../plain';
import { takeSentences } from '../sentences';
import { saysOnly, wordSet } from '../vocabulary';
import { numbersIn } from './mentions';

/** Which fixes the hotfix replaces, as the article states it. */
export function readReplacement(pieces: readonly Piece[], role: HeadingRole | null, draft: Draft): Piece[] {
  let listed: TextPiece | null = null;
  const left = pieces.flatMap((piece): Piece[] => {
    if (!isText(piece)) return [piece];
    const rest = takeSentences(piece, draft.ledger, (sentence) => {
      const states = statesReplacement(sentence);
      if (states) listed ??= piece;
      return states || listed ? readSentence(sentence, role, draft) : noneReplaced(sentence, role, draft);
    });
    return rest ? [rest] : [];
  });
  sayNumberMissing(listed, role, draft);
  return left;
}

function statesReplacement(sentence: string): boolean {
  return FACT.replaceWord.is.test(sentence) && !FACT.replacedBy.is.test(sentence);
}

function readSentence(sentence: string, role: HeadingRole | null, draft: Draft): Fate | null {
  const only = saysOnly(unlinked(sentence).replace(FACT.replacedNumber.is, ''), WORDS);
  if (!only && role !== 'replacement') return null;
  const numbers = replacedIn(sentence);
  if (numbers.length > 0) draft.replaces = [...new Set([...(draft.replaces ?? []), ...numbers])];
  else if (statesReplacement(sentence) && FACT.notNeeded.is.test(sentence)) draft.replaces ??= [];
  else return null;
  return only ? inField('hotfix') : null;
}

/** A bare `None` under the heading. */
function noneReplaced(sentence: string, role: HeadingRole | null, draft: Draft): Fate | null {
  if (role !== 'replacement' || !FACT.none.is.test(sentence)) return null;
  draft.replaces ??= [];
  return inField('hotfix');
}

/** Says that something is replaced whose number the document does not have. */
function sayNumberMissing(listed: TextPiece | null, role: HeadingRole | null, draft: Draft): void {
  if (!listed || draft.replaces !== null || role !== 'replacement') return;
  report(draft, 'replaced-number-missing', { text: listed.text }, lineOf(listed));
}

/** In a statement of what is replaced, a number as long as an article's is one even when it stands bare. */
function replacedIn(sentence: string): number[] {
  const bare = [...sentence.matchAll(FACT.replacedNumber.is)].flatMap((match) => match[1] ?? []).map(Number);
  return [...new Set([...bare, ...numbersIn(sentence)])];
}

const WORDS = wordSet(`
  this these the a an any other that hotfix hotfixes update updates fix fixes package packages security does do did not
  no is are was be been replace replaces replaced replacing supersede supersedes superseded earlier previously previous
  before released release issued one none nothing article articles following and or by of kb q it its it's`);
