import type { Edits } from './edits';
import type { KnownComponent } from './leads';
import type { CheckResult, DataStatus, FromChecker, Source, ToChecker } from './protocol';
import type { CheckPort } from './serve-checks';

/** What is to be checked. */
export interface CheckRequest {
  sources: readonly Source[];
  edits: Edits;
}

/** What hosts are checked by. */
export interface CheckData {
  /** Addresses of the parts of the data. */
  parts: readonly string[];
  /** Those that have pages. */
  components: readonly KnownComponent[];
}

/** The checker as the page asks it: null where a newer request came first; rejects with the sentence to show. */
export interface CheckClient {
  check(request: CheckRequest): Promise<CheckResult | null>;
  retry(): void;
}

interface Waiting extends CheckRequest {
  answer: (result: CheckResult | null) => void;
  fail: (error: Error) => void;
}

/** Asks a checker one thing at a time: of what is asked meanwhile only the newest is asked next, so that fast typing never queues up. */
export function createCheckClient(
  port: CheckPort,
  { parts, components }: CheckData,
  onStatus: (status: DataStatus) => void,
): CheckClient {
  const tell = (message: ToChecker) => port.postMessage(message);
  let asked: Waiting | null = null;
  let next: Waiting | null = null;
  let sent: readonly Source[] | null = null;
  let id = 0;
  const ask = (request: Waiting) => {
    const sources = request.sources === sent ? null : request.sources;
    [asked, sent] = [request, request.sources];
    tell({ type: 'check', id: ++id, sources, edits: request.edits });
  };
  const settle = (message: Extract<FromChecker, { id: number }>) => {
    if (message.id !== id || !asked) return;
    if (next) asked.answer(null);
    else if (message.type === 'checked') asked.answer(message.result);
    else asked.fail(new Error(message.sentence));
    const following = next;
    [asked, next] = [null, null];
    if (following) ask(following);
  };
  port.addEventListener('message', ({ data }) => {
    const message = data as FromChecker;
    if (message.type === 'status') onStatus(message.status);
    else settle(message);
  });
  const wait = (waiting: Waiting) => {
    next?.answer(null);
    next = asked ? waiting : null;
    if (!asked) ask(waiting);
  };
  tell({ type: 'open', parts, components });
  return {
    check: (request) => new Promise((answer, fail) => wait({ ...request, answer, fail })),
    retry: () => tell({ type: 'retry' }),
  };
}
