import { verdictLabel, type Verdict, type VerdictKind } from '@/versions/verdict';
import type { CheckResult, Chip } from './protocol';

/** The verdicts in the order of their urgency. */
export const VERDICT_KINDS: readonly VerdictKind[] = [
  'not-fixed',
  'other-branch',
  'unknown',
  'fixed',
  'not-comparable',
];

/** A result in one short sentence, for readers who hear the page. */
export function checkAnnouncement({ verdicts, chips, furtherChips, problems }: CheckResult): string {
  const understood = plural(chips.length + furtherChips, 'thing');
  const judged = verdicts.length > 0 ? `Verdicts: ${verdictCounts(verdicts)}.` : 'No verdict.';
  const damaged = problems.length > 0 ? ` ${plural(problems.length, 'problem')} in the paste.` : '';
  return `${understood} understood. ${judged}${damaged}`;
}

/** `2 not fixed, 1 fixed`, the most urgent first. */
export function verdictCounts(verdicts: readonly Verdict[]): string {
  return VERDICT_KINDS.flatMap((kind) => {
    const count = verdicts.filter(({ verdict }) => verdict === kind).length;
    return count > 0 ? [`${count} ${verdictLabel(kind).toLowerCase()}`] : [];
  }).join(', ');
}

/** Why there is no verdict, and what to do; `howToName` says how a version gets the name of its file. */
export function emptySentence(
  chips: readonly Pick<Chip, 'find' | 'known'>[],
  silent: readonly string[],
  howToName: string,
): string {
  const nameless = chips.some(({ find }) => find.kind === 'file' && find.name === null);
  if (nameless) return `No verdict yet for a version without a name: ${howToName}.`;
  if (silent.length > 0 || chips.some(({ known }) => known))
    return 'No verdict: articles here name what was pasted, but none of them can be judged on this host.';
  return 'No article here ships a file that was found in the paste, is named there, or describes an event that stands there with its source.';
}

/** The asked KBs that cannot be judged, in one sentence. */
export function notHereSentence(kbs: readonly number[]): string {
  return `Not judged, because no article with files is here: ${kbs.map((kb) => `KB${kb}`).join(', ')}.`;
}

/** `1 article that names it`, `3 articles that name it`. */
export function naming(count: number): string {
  return `${plural(count, 'article')} that name${count === 1 ? 's' : ''} it`;
}

/** `1 verdict`, `3 verdicts`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
