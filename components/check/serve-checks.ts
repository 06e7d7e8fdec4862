import { hostOf } from '@/versions/host';
import type { Find, Inventory } from '@/versions/inventory';
import { readPaste } from '@/versions/paste/read-paste';
import { createCheckEngine, type CheckEngine } from './check-engine';
import { applyEdits } from './edits';
import { joinInventories } from './join-inventories';
import type { KnownComponent } from './leads';
import { loadParts } from './load-parts';
import type { CheckResult, Chip, FromChecker, Source, ToChecker } from './protocol';

/** The end of a channel: a worker's own global scope, or a message port. */
export interface CheckPort {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
}

const MOST_CHIPS = 400;
const MOST_VERDICTS = 1000;
const NOT_CHIPS: readonly Find['kind'][] = ['os', 'service-pack', 'platform', 'hotfix-list'];

/** Answers checks on a port. All data is fetched at once and in one order, so that no request depends on what was pasted. */
export function serveChecks(port: CheckPort, fetchJson: (address: string) => Promise<unknown>): void {
  const say = (message: FromChecker) => port.postMessage(message);
  const parts = loadParts(fetchJson, (status) => say({ type: 'status', status }));
  let engine: CheckEngine = createCheckEngine([]);
  let components: readonly KnownComponent[] = [];
  let inventory: Inventory = joinInventories([]);
  const load = async () => {
    engine = createCheckEngine(await parts.load(), components);
    say({ type: 'status', status: parts.status() });
  };
  port.addEventListener('message', ({ data }) => {
    const message = data as ToChecker;
    switch (message.type) {
      case 'open':
        parts.open(message.parts);
        components = message.components;
        return void load();
      case 'retry':
        return void load();
      case 'check':
        try {
          if (message.sources) inventory = read(message.sources);
          const finds = applyEdits(engine.complete(inventory.finds), message.edits);
          return say({ type: 'checked', id: message.id, result: resultOf(inventory, finds, engine) });
        } catch (error) {
          return say({ type: 'failed', id: message.id, sentence: brokenSentence(error) });
        }
      default:
        return message satisfies never;
    }
  });
}

function read(sources: readonly Source[]): Inventory {
  return joinInventories(sources.map(({ name, text }) => ({ name, inventory: readPaste(text) })));
}

function resultOf(inventory: Inventory, finds: readonly Find[], engine: CheckEngine): CheckResult {
  const { products, osName, servicePack, platform } = hostOf(finds);
  const { problems, furtherProblems, notUnderstood, notUnderstoodCount } = inventory;
  const chips = chipsOf(finds, engine);
  const judged = engine.judge(finds);
  return {
    problems,
    furtherProblems,
    notUnderstood,
    notUnderstoodCount,
    ...judged,
    verdicts: judged.verdicts.slice(0, MOST_VERDICTS),
    furtherVerdicts: Math.max(0, judged.verdicts.length - MOST_VERDICTS),
    system: { products, osName, servicePack, platform },
    chips: chips.slice(0, MOST_CHIPS),
    furtherChips: Math.max(0, chips.length - MOST_CHIPS),
  };
}

function chipsOf(finds: readonly Find[], engine: CheckEngine): Chip[] {
  return finds
    .filter(({ kind }) => !NOT_CHIPS.includes(kind))
    .map((find) => ({ find, known: engine.isKnown(find), candidates: engine.candidates(find) }))
    .sort((a, b) => chipRank(a) - chipRank(b));
}

/** What waits for an answer of the reader first, then what leads to an article. */
function chipRank({ known, candidates }: Chip): number {
  return candidates.length > 0 ? 0 : known ? 1 : 2;
}

/** The message of the error stays out: it could hold a piece of the paste. */
function brokenSentence(error: unknown): string {
  const name = error instanceof Error ? error.name : 'unknown';
  return `Fixdex broke on this paste (${name}). Take parts of it away until the rest is read, and report what it was.`;
}
