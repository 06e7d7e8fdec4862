import { createCheckClient, type CheckClient, type CheckData } from './check-client';
import { fetchJson } from './fetch-json';
import type { DataStatus } from './protocol';
import { serveChecks, type CheckPort } from './serve-checks';

/** A checker that ends with the page. */
export interface Connection extends CheckClient {
  close(): void;
}

/** Starts the checker in a worker; where the browser allows none, the same code runs in the page. */
export function connectChecker(
  { parts, components }: CheckData,
  onStatus: (status: DataStatus) => void,
): Connection {
  const data = { parts: parts.map((part) => new URL(part, location.href).href), components };
  const worker = startWorker();
  if (!worker) return { ...createCheckClient(inPage(), data, onStatus), close: () => undefined };
  worker.addEventListener('error', () =>
    onStatus({
      state: 'failed',
      sentence:
        'The checking program could not be started. Check that the server can be reached, then reload the page.',
    }),
  );
  return { ...createCheckClient(worker, data, onStatus), close: () => worker.terminate() };
}

function startWorker(): Worker | null {
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // Some browsers and policies forbid workers by throwing.
    return null;
  }
}

function inPage(): CheckPort {
  const { port1, port2 } = new MessageChannel();
  serveChecks(port2, fetchJson);
  port1.start();
  port2.start();
  return port1;
}
