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
  const requests = new Requests(port);
  port.addEventListener('message', ({ data }) => {
    // The other end is our own worker; its messages are the protocol's.
    const message = data as FromEngine;
    if (message.type === 'status') onStatus(message.status);
    else requests.settle(message);
  });
  port.start?.();
  send(port, { type: 'open', manifest });
  return {
    search: (request) =>
      requests.ask(
        (id) => ({ type: 'search', id, request }),
        (reply) => (reply.type === 'answer' ? reply.answer : null),
      ),
    suggest: (text, limit) =>
      requests.ask(
        (id) => ({ type: 'suggest', id, text, limit }),
        (reply) => (reply.type === 'suggestions' ? reply.suggestions : null),
      ),
    retry: () => send(port, { type: 'retry' }),
  };
}

type Reply = Exclude<FromEngine, { type: 'status' }>;

/** What was asked and is not answered yet. */
class Requests {
  readonly #port: Port;
  readonly #pending = new Map<number, (reply: Reply) => void>();
  #lastId = 0;

  constructor(port: Port) {
    this.#port = port;
  }

  ask<T>(request: (id: number) => ToEngine, read: (reply: Reply) => T | null): Promise<T | null> {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      this.#pending.set(id, (reply) => {
        if (reply.type === 'failed') reject(new Error(reply.sentence));
        else resolve(read(reply));
      });
      send(this.#port, request(id));
    });
  }

  settle(reply: Reply): void {
    const settle = this.#pending.get(reply.id);
    this.#pending.delete(reply.id);
    settle?.(reply);
  }
}

function send(port: Port, message: ToEngine): void {
  port.postMessage(message);
}
