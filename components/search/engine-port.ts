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
  return new MovingPort(places);
}

class MovingPort implements EnginePort {
  private readonly listeners = new Set<Listener>();
  private readonly asked = new Unanswered();
  /** Null where there is no engine: the next message is the occasion to try again. */
  private port: Pick<Port, 'postMessage'> | null = null;
  private worker: WorkerLike | null = null;
  private closed = false;

  constructor(private readonly places: EnginePlaces) {
    this.startWorker();
  }

  postMessage(message: unknown): void {
    this.asked.add(message as ToEngine);
    if (this.port) this.port.postMessage(message);
    else void this.moveInPage();
  }

  addEventListener(_type: 'message', listener: Listener): void {
    this.listeners.add(listener);
  }

  removeEventListener(_type: 'message', listener: Listener): void {
    this.listeners.delete(listener);
  }

  close(): void {
    this.closed = true;
    this.worker?.terminate();
  }

  private startWorker(): void {
    let worker: WorkerLike;
    try {
      worker = this.places.worker();
    } catch {
      // Some browsers and policies forbid workers by throwing: the engine then runs in the page.
      return void this.moveInPage();
    }
    worker.addEventListener('message', (event) => this.worker && this.receive(event));
    worker.addEventListener('error', () => this.leaveWorker());
    worker.addEventListener('messageerror', () => this.leaveWorker());
    this.port = this.worker = worker;
  }

  private leaveWorker(): void {
    if (!this.worker) return;
    this.worker.terminate();
    this.worker = null;
    if (!this.closed) void this.moveInPage();
  }

  private async moveInPage(): Promise<void> {
    // What is asked meanwhile is asked again when the engine is there.
    this.port = { postMessage: () => undefined };
    try {
      const inPage = await this.places.inPage();
      if (this.closed) return;
      inPage.addEventListener('message', (event) => this.receive(event));
      inPage.start?.();
      this.asked.askAgain(inPage);
      this.port = inPage;
    } catch (error) {
      this.port = null;
      this.receive({ data: notStarted(error) });
    }
  }

  private receive(event: Parameters<Listener>[0]): void {
    if (this.closed) return;
    this.asked.settle(event.data as FromEngine);
    for (const listener of this.listeners) listener(event);
  }
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
