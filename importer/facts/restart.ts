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
      if (!FACT.restartWord.is.test(sentence)) return null;
      const only = saysOnly(sentence, WORDS);
      if (!only && role !== 'restart') return null;
      const need = needOf(sentence);
      const settled = note(need, sentence, lineOf(piece), draft);
      return only && settled ? inField('hotfix') : null;
    });
    return left ? [left] : [];
  });
}

/** Keeps what a sentence says. Returns false where it says nothing clear, or something else than an earlier one. */
function note(need: Hotfix['restart'], text: string, line: number, draft: Draft): boolean {
  if (need === draft.restart) return need !== null;
  if (need !== null && draft.restart === null && !draft.restartUnclear) {
    draft.restart = need;
    return true;
  }
  draft.restart = null;
  if (!draft.restartUnclear) report(draft, 'restart-unclear', { text }, line);
  draft.restartUnclear = true;
  return false;
}

function needOf(sentence: string): Hotfix['restart'] {
  if (FACT.perhaps.is.test(sentence)) return 'may-be-required';
  if (FACT.notNeeded.is.test(sentence)) return 'not-required';
  return FACT.needed.is.test(sentence) || FACT.restartCommand.is.test(sentence) ? 'required' : null;
}

const WORDS = wordSet(`
  you your must may might could can should has have had to need needs needed do does not don't no be is are will been
  required requires require necessary restart restarts restarted restarting reboot rebooted the a an any this that it its
  these computer computers system systems server servers machine windows apply applied applying install installed
  installing installation after when once before if afterwards afterward in order of for on with and or hotfix hotfixes
  update updates package packages security fix software without later then so because complete completed`);
