import type { FromEngine, Port, ToEngine } from '@/search/protocol';

/** A worker as far as it is needed here. */
export interface WorkerLike extends Omit<Port, 'addEventListener'> {
  addEventListener(type: 'message' | 'error' | 'messageerror', listener: Listener): void;
  terminate(): void;
}

/** The two places where the engine can run. */
export interface EnginePlaces {
  /** Throws where there are no workers. */
  worker(): WorkerLike;
  /** The same code in the page itself. */
  inPage(): Promise<Port>;
}

/** A port to the engine that is closed when the page no longer searches. */
export interface EnginePort extends Port {
  close(): void;
}

type Listener = (event: { data: unknown }) => void;

/**
 * Reaches the engine in a worker. Where there are none, or the worker fails at any time, the engine is started in the
 * page instead and asked again whatever was not answered yet; whoever uses the port does not notice.
 */
export function openEnginePort(places: EnginePlaces): EnginePort {
  const listeners = new Set<Listener>();
  const asked = new Unanswered();
  let port: Pick<Port, 'postMessage'> | null = null;
  let worker: WorkerLike | null = null;
  let closed = false;

  const receive: Listener = (event) => {
    if (closed) return;
    asked.settle(event.data as FromEngine);
    for (const listener of listeners) listener(event);
  };
  const moveInPage = async () => {
    port = { postMessage: () => undefined };
    try {
      const inPage = await places.inPage();
      if (closed) return;
      inPage.addEventListener('message', receive);
      inPage.start?.();
      asked.askAgain(inPage);
      port = inPage;
    } catch (error) {
      port = null;
      receive({ data: notStarted(error) });
    }
  };
  const start = () => {
    try {
      worker = places.worker();
    } catch {
      // Some browsers and policies forbid workers by throwing: the engine then runs in the page.
      return void moveInPage();
    }
    const failed = () => {
      worker?.terminate();
      if (worker && !closed) void moveInPage();
      worker = null;
    };
    worker.addEventListener('message', (event) => worker && receive(event));
    worker.addEventListener('error', failed);
    worker.addEventListener('messageerror', failed);
    port = worker;
  };
  start();

  return {
    postMessage(message) {
      asked.add(message as ToEngine);
      if (port) port.postMessage(message);
      else void moveInPage();
    },
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
    close() {
      closed = true;
      worker?.terminate();
    },
  };
}

/** The messages that another engine would have to be asked again. */
class Unanswered {
  private opening: ToEngine | null = null;
  private readonly requests = new Map<number, ToEngine>();

  add(message: ToEngine): void {
    if (message.type === 'open') this.opening = message;
    else if ('id' in message) this.requests.set(message.id, message);
  }

  settle(message: FromEngine): void {
    if ('id' in message) this.requests.delete(message.id);
  }

  askAgain(port: Port): void {
    if (this.opening) port.postMessage(this.opening);
    for (const request of this.requests.values()) port.postMessage(request);
  }
}

function notStarted(error: unknown): FromEngine {
  const sentence =
    'The search program could not be loaded: the server cannot be reached, or the site was rebuilt while this page was open. Reload the page.';
  const file = error instanceof Error ? error.message : String(error);
  return {
    type: 'status',
    status: { state: 'failed', coverage: null, problem: { problem: 'unreachable', file, sentence } },
  };
}
