import type { FromEngine, LoadStatus, Port, ToEngine } from './protocol';
import type { Answer, SearchRequest, Suggestion } from './types';

/** The engine as a page asks it. */
export interface Client {
  /** Null where a newer search overtook this one; rejects with the sentence to show. */
  search(request: SearchRequest): Promise<Answer | null>;
  /** Null where a newer request overtook this one; rejects with the sentence to show. */
  suggest(text: string, limit?: number): Promise<Suggestion[] | null>;
  /** Loads again what failed. */
  retry(): void;
}

/** Opens an index at the other end of a port and asks it; answers find their requests by id. */
export function createClient(port: Port, manifest: string, onStatus: (status: LoadStatus) => void): Client {
  const pending = new Map<number, (message: Exclude<FromEngine, { type: 'status' }>) => void>();
  let lastId = 0;
  const send = (message: ToEngine) => port.postMessage(message);
  port.addEventListener('message', ({ data }) => {
    // The other end is our own worker; its messages are the protocol's.
    const message = data as FromEngine;
    if (message.type === 'status') return onStatus(message.status);
    const settle = pending.get(message.id);
    pending.delete(message.id);
    settle?.(message);
  });
  port.start?.();
  send({ type: 'open', manifest });

  const ask = <T>(
    request: (id: number) => ToEngine,
    read: (message: FromEngine) => T | undefined,
  ): Promise<T | null> =>
    new Promise((resolve, reject) => {
      const id = ++lastId;
      pending.set(id, (message) => {
        if (message.type === 'failed') reject(new Error(message.sentence));
        else resolve(read(message) ?? null);
      });
      send(request(id));
    });
  return {
    search: (request) =>
      ask(
        (id) => ({ type: 'search', id, request }),
        (message) => (message.type === 'answer' ? message.answer : undefined),
      ),
    suggest: (text, limit) =>
      ask(
        (id) => ({ type: 'suggest', id, text, limit }),
        (message) => (message.type === 'suggestions' ? message.suggestions : undefined),
      ),
    retry: () => send({ type: 'retry' }),
  };
}
