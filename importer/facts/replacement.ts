import type { HeadingRole } from '../headings';
import { inField, report, type Draft } from '../draft';
import { FACT } from '../patterns/facts';
import { isText, lineOf, type Piece } from '../pieces';
import { takeSentences } from '../sentences';
import { saysOnly, wordSet } from '../vocabulary';
import { numbersIn } from './references';

/** Which fixes the hotfix replaces, as the article states it. */
export function readReplacement(pieces: readonly Piece[], role: HeadingRole | null, draft: Draft): Piece[] {
  let listed = false;
  return pieces.flatMap((piece): Piece[] => {
    if (!isText(piece)) return [piece];
    const left = takeSentences(piece, draft.ledger, (sentence) => {
      const states = FACT.replaceWord.is.test(sentence) && !FACT.replacedBy.is.test(sentence);
      if (role === 'replacement' && FACT.none.is.test(sentence)) {
        draft.replaces ??= [];
        return inField('hotfix');
      }
      if (!states && !listed) return null;
      const only = saysOnly(sentence.replace(FACT.replacedNumber.is, ''), WORDS);
      if (!only && role !== 'replacement') return null;
      const numbers = replacedIn(sentence);
      if (states && numbers.length === 0 && FACT.notNeeded.is.test(sentence)) {
        draft.replaces ??= [];
        return only ? inField('hotfix') : null;
      }
      if (numbers.length > 0) draft.replaces = [...new Set([...(draft.replaces ?? []), ...numbers])];
      listed = listed || states;
      return only && numbers.length > 0 ? inField('hotfix') : null;
    });
    if (listed && draft.replaces === null && role === 'replacement') {
      report(draft, 'replaced-number-missing', { text: piece.text }, lineOf(piece));
      listed = false;
    }
    return left ? [left] : [];
  });
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
