import type { Hotfix } from '@/schema/article';
import type { HeadingRole } from '../headings';
import { inField, report, type Draft } from '../draft';
import { FACT } from '../patterns/facts';
import type { Piece } from '../pieces';
import { isText, lineOf } from '../pieces';
import { takeSentences } from '../sentences';
import { saysOnly, wordSet } from '../vocabulary';

/** Whether the computer has to be restarted; sentences that say more than that stay in the text. */
export function readRestart(pieces: readonly Piece[], role: HeadingRole | null, draft: Draft): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (!isText(piece)) return [piece];
    const left = takeSentences(piece, draft.ledger, (sentence) => {
      const only = saysOnly(sentence, WORDS);
      if (!concernsComputer(sentence, role) || (!only && role !== 'restart')) return null;
      if (role !== 'restart' && !(piece.type === 'text' && FACT.package.is.test(sentence))) return null;
      const settled = note(needOf(sentence), sentence, lineOf(piece), draft);
      return only && settled ? inField('hotfix') : null;
    });
    return left ? [left] : [];
  });
}

/** A restart of a service or a program is another matter; a bare `None` under the heading speaks of the computer. */
function concernsComputer(sentence: string, role: HeadingRole | null): boolean {
  if (role === 'restart' && FACT.none.is.test(sentence)) return true;
  return FACT.restartWord.is.test(sentence.replace(FACT.otherRestart.is, ''));
}

/** Keeps what a sentence says. Returns false where it says nothing clear, or something else than an earlier one. */
function note(need: Hotfix['restart'], text: string, line: number, draft: Draft): boolean {
  const first = draft.restartSaid === null;
  draft.restartSaid = first ? text : `${draft.restartSaid} / ${text}`;
  if (need !== null && (first || (need === draft.restart && !draft.restartUnclear))) {
    draft.restart = need;
    return true;
  }
  draft.restart = null;
  if (!draft.restartUnclear) report(draft, 'restart-unclear', { text: draft.restartSaid }, line);
  draft.restartUnclear = true;
  return false;
}

function needOf(sentence: string): Hotfix['restart'] {
  if (FACT.none.is.test(sentence)) return 'not-required';
  if (FACT.perhaps.is.test(sentence)) return 'may-be-required';
  if (FACT.notNeeded.is.test(sentence)) return 'not-required';
  return FACT.needed.is.test(sentence) || FACT.restartCommand.is.test(sentence) ? 'required' : null;
}

const WORDS = wordSet(`
  you your must may might could can should has have had to need needs needed do does not don't no be is are will been
  required requires require necessary mandatory none nothing please restart restarts restarted restarting reboot rebooted the a an any this that it its
  these computer computers system systems server servers machine windows apply applied applying install installed
  installing installation after when once before if afterwards afterward in order of for on with and or hotfix hotfixes
  update updates package packages security fix software without later then so because complete completed`);
