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

/** Verdicts as plain text, ready to be pasted into a ticket. */
export function ticketAsText(verdicts: readonly Verdict[], facts: TicketFacts): string {
  const entries = verdicts.map((verdict) => {
    const lines = fieldsOf(verdict, facts).map(([label, value]) => `  ${label}: ${oneLine(value)}`);
    return [oneLine(headline(verdict)), ...lines].join('\n');
  });
  return [...entries, dataNote(facts)].join('\n\n');
}

/** Verdicts as Markdown, ready to be pasted into a ticket; nothing in an article can change its markup. */
export function ticketAsMarkdown(verdicts: readonly Verdict[], facts: TicketFacts): string {
  const entries = verdicts.map((verdict) => {
    const lines = fieldsOf(verdict, facts).map(([label, value]) => `- **${label}:** ${escaped(value)}`);
    return [`### ${escaped(headline(verdict))}`, '', ...lines].join('\n');
  });
  return [...entries, dataNote(facts)].join('\n\n');
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
    ['Prerequisites', verdict.prerequisites.sentence],
    ['Restart', verdict.restart && RESTARTS[verdict.restart]],
    ['Page', pageOf(verdict.kb)],
  ];
  return fields.flatMap(([label, value]) => (value === null ? [] : [[label, value]]));
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
