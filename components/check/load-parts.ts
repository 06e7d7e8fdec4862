import { readJudgingPart, type JudgingEntry } from './judging-data';
import type { DataStatus } from './protocol';

/** Loads the parts of the data; what has come once is not fetched again. */
export interface PartLoader {
  open(addresses: readonly string[]): void;
  /** Fetches what is missing, and gives all that is there. */
  load(): Promise<JudgingEntry[]>;
  status(): DataStatus;
}

const AT_ONCE = 4;

/** Loads parts a few at a time, always in the same order; says after each how far it has come. */
export function loadParts(
  fetchJson: (address: string) => Promise<unknown>,
  onStatus: (status: DataStatus) => void,
): PartLoader {
  let wanted: readonly string[] = [];
  let isLoading = false;
  const there = new Map<string, JudgingEntry[]>();
  const status = (): DataStatus => {
    if (there.size === wanted.length) return { state: 'ready' };
    return isLoading
      ? { state: 'loading', loaded: there.size, of: wanted.length }
      : { state: 'failed', sentence: missingSentence(wanted.length - there.size, wanted.length) };
  };
  const fetchPart = async (address: string) => {
    try {
      there.set(address, readJudgingPart(await fetchJson(address)));
    } catch {
      // What is missing at the end is said in the status, with what to do.
      return;
    }
    if (there.size < wanted.length) onStatus(status());
  };
  return {
    open: (addresses) => void (wanted = addresses),
    async load() {
      isLoading = true;
      const missing = wanted.filter((address) => !there.has(address));
      const take = async (): Promise<void> => {
        for (let next = missing.shift(); next !== undefined; next = missing.shift()) await fetchPart(next);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, take));
      isLoading = false;
      return wanted.flatMap((address) => there.get(address) ?? []);
    },
    status,
  };
}

function missingSentence(missing: number, all: number): string {
  const what =
    missing === all ? 'The articles’ file data' : `${missing} of ${all} parts of the articles’ file data`;
  const effect = missing === all ? 'nothing can be judged' : 'verdicts of the articles in them are missing';
  return `${what} could not be loaded, so ${effect}. Check that the server can be reached, then try again.`;
}
