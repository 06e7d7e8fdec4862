import type { ToEngine } from '@/search/protocol';
import type { Address } from './address';
import { INITIAL_STATE, requestOf } from './search-state';

declare global {
  /** The engine's worker that was started before the program of the page was there. */
  var earlySearch: Worker | undefined;
}

/** The page numbers its own requests from 1 on; nobody waits for the answer to this one. */
const NOBODY = 0;

/** Starts the engine's worker on what the page will ask of it, so that index and result cards are on their way before the page is. */
export function startEarly(script: string, manifest: string, address: Address): void {
  const worker = newWorker(script);
  const request = requestOf({ ...INITIAL_STATE, ...address });
  if (!worker || !request) return;
  globalThis.earlySearch = worker;
  worker.addEventListener('error', () => (globalThis.earlySearch = undefined), { once: true });
  const messages: ToEngine[] = [
    { type: 'open', manifest },
    { type: 'search', id: NOBODY, request },
  ];
  for (const message of messages) worker.postMessage(message);
}

/** Hands over the worker that was started early, once; undefined where there is none or it failed. */
export function takeEarly(): Worker | undefined {
  const worker = globalThis.earlySearch;
  globalThis.earlySearch = undefined;
  return worker;
}

/** Undefined where there are no workers: the page then searches by itself. */
function newWorker(script: string): Worker | undefined {
  try {
    return new Worker(script);
  } catch {
    return undefined;
  }
}
