import { verdictLabel, type Verdict, type VerdictKind } from '@/versions/verdict';
import type { CheckResult } from './protocol';

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

/** `1 verdict`, `3 verdicts`. */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
