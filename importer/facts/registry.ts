import type { HeadingRole } from '../headings';
import { inField, type Draft } from '../draft';
import { FACT } from '../patterns/facts';
import { isText, type Piece } from '../pieces';
import { takeSentences } from '../sentences';
import { saysOnly, wordSet } from '../vocabulary';

/** Whether the registry has to be changed to use the hotfix; what has to be changed there stays in the text. */
export function readRegistry(pieces: readonly Piece[], role: HeadingRole | null, draft: Draft): Piece[] {
  return pieces.flatMap((piece): Piece[] => {
    if (!isText(piece)) return [piece];
    const left = takeSentences(piece, draft.ledger, (sentence) => {
      if (role === 'registry' && FACT.none.is.test(sentence)) {
        draft.registryChange ??= false;
        return inField('hotfix');
      }
      if (role === 'registry' && FACT.registryEdit.is.test(sentence)) draft.registryChange = true;
      if (!FACT.registryWord.is.test(sentence)) return null;
      const only = saysOnly(sentence, WORDS);
      if (!only && role !== 'registry') return null;
      const none = FACT.notNeeded.is.test(sentence);
      if (!none && !FACT.needed.is.test(sentence)) return null;
      if (none && !only) return null;
      draft.registryChange = draft.registryChange || !none;
      return none ? inField('hotfix') : null;
    });
    return left ? [left] : [];
  });
}

const WORDS = wordSet(`
  to use using apply applying install installing one of the a an any this that these it its in for hotfix hotfixes update
  updates fix package packages security you your do does not don't no must have has need needs needed make made makes
  change changes changed changing modify modifies modification modifications registry is are be required requires
  require necessary after before nothing key keys entry entries setting settings edit edits and or`);
