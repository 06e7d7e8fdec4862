import type { Hotfix } from '@/schema/article';
import { needLabel, verdictLabel, type Verdict } from './verdict';

/** What a ticket needs besides the verdicts. */
export interface TicketFacts {
  /** The full address of an article's page. */
  pageOf: (kb: number) => string;
  /** The date of the data, `2026-11-20`; null where it is not known. */
  dataDate: string | null;
}

const RESTARTS: Record<NonNullable<Hotfix['restart']>, string> = {
  required: 'required',
  'may-be-required': 'may be required',
  'not-required': 'not required',
};

/** The verdicts that a ticket holds: those that compare nothing only where there are no others. */
export function ticketVerdicts(verdicts: readonly Verdict[]): readonly Verdict[] {
  const compared = verdicts.filter(({ verdict }) => verdict !== 'not-comparable');
  return compared.length > 0 ? compared : verdicts;
}

/** Verdicts as plain text, ready to be pasted into a ticket. */
export function ticketAsText(verdicts: readonly Verdict[], facts: TicketFacts): string {
  const entries = ticketVerdicts(verdicts).map((verdict) => {
    const lines = fieldsOf(verdict, facts).map(([label, value]) => `  ${label}: ${oneLine(value)}`);
    return [oneLine(headline(verdict)), ...lines].join('\n');
  });
  return [...entries, ...leftOutNote(verdicts), dataNote(facts)].join('\n\n');
}

/** Verdicts as Markdown, ready to be pasted into a ticket; nothing in an article can change its markup. */
export function ticketAsMarkdown(verdicts: readonly Verdict[], facts: TicketFacts): string {
  const entries = ticketVerdicts(verdicts).map((verdict) => {
    const lines = fieldsOf(verdict, facts).map(([label, value]) => `- **${label}:** ${escaped(value)}`);
    return [`### ${escaped(headline(verdict))}`, '', ...lines].join('\n');
  });
  return [...entries, ...leftOutNote(verdicts), dataNote(facts)].join('\n\n');
}

function headline({ kb, title, verdict }: Verdict): string {
  return `KB${kb}${title ? ` ${title}` : ''} - ${verdictLabel(verdict)}`;
}

function fieldsOf(verdict: Verdict, { pageOf }: TicketFacts): [label: string, value: string][] {
  const { fixedBy } = verdict;
  const fields: [string, string | null][] = [
    ['File', verdict.file],
    ['Have', verdict.have],
    [needLabel(verdict.verdict), verdict.need],
    ['Branch', verdict.branch],
    ['Reason', verdict.reason],
    ['Would be fixed by', fixedBy && `KB${fixedBy.kb} (${fixedBy.version})`],
    ['Run to find out', verdict.command],
    ['Prerequisites', verdict.prerequisites?.sentence ?? null],
    ['Restart', verdict.restart && RESTARTS[verdict.restart]],
    ['Page', pageOf(verdict.kb)],
  ];
  return fields.flatMap(([label, value]) => (value === null ? [] : [[label, value]]));
}

function leftOutNote(verdicts: readonly Verdict[]): string[] {
  const count = verdicts.length - ticketVerdicts(verdicts).length;
  return count > 0 ? [`Left out as not comparable with this host: ${count}.`] : [];
}

function dataNote({ dataDate }: TicketFacts): string {
  return dataDate ? `Data of ${dataDate}.` : 'The date of the data is not known.';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function escaped(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>|#~]/g, '\\$&');
}
