import { ticketAsMarkdown, ticketAsText, ticketVerdicts } from '@/versions/ticket';
import type { Verdict } from '@/versions/verdict';
import { copyText } from '../enhance/clipboard';
import { articleUrl } from '../urls';
import { plural } from './check-words';

interface TicketButtonsProps {
  /** Those that are shown. */
  verdicts: readonly Verdict[];
  dataDate: string | null;
}

/** Copies the shown verdicts for a ticket. */
export function TicketButtons({ verdicts, dataDate }: TicketButtonsProps) {
  const copy = (write: typeof ticketAsText) => {
    const pageOf = (kb: number) => new URL(articleUrl(kb), location.href).href;
    void copyText(write(verdicts, { pageOf, dataDate }), plural(ticketVerdicts(verdicts).length, 'verdict'));
  };
  return (
    <div className="tools">
      <span className="hint">{plural(verdicts.length, 'verdict')} shown</span>
      <button type="button" className="tool" onClick={() => copy(ticketAsText)}>
        Copy for a ticket
      </button>
      <button type="button" className="tool" onClick={() => copy(ticketAsMarkdown)}>
        Copy as Markdown
      </button>
    </div>
  );
}
