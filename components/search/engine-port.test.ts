import { describe, expect, test, vi } from 'vitest';
import type { FromEngine, Port, ToEngine } from '@/search/protocol';
import { openEnginePort, type WorkerLike } from './engine-port';

type Listener = (event: { data: unknown }) => void;

/** A stand-in for one end of a channel: keeps what it is sent, and says what it is told to. */
function fakeEnd() {
  const listeners: Record<string, Listener[]> = {};
  const sent: unknown[] = [];
  const end: WorkerLike = {
    postMessage: (message) => sent.push(message),
    addEventListener: (type: string, listener: Listener) => (listeners[type] ??= []).push(listener),
    removeEventListener: () => undefined,
    terminate: vi.fn(),
  };
  const emit = (type: string, data?: unknown) => listeners[type]?.forEach((listener) => listener({ data }));
  return { end, sent, emit };
}

const open: ToEngine = { type: 'open', manifest: 'https://fixdex.example/search/manifest.json' };
const search = (id: number): ToEngine => ({ type: 'search', id, request: { text: 'mpio' } });
const superseded = (id: number): FromEngine => ({ type: 'superseded', id });

function listen(port: Port): unknown[] {
  const heard: unknown[] = [];
  port.addEventListener('message', ({ data }) => heard.push(data));
  return heard;
}

describe('reaching the engine', () => {
  test('a worker that works is all there is', () => {
    const worker = fakeEnd();
    const inPage = vi.fn();
    const port = openEnginePort({ worker: () => worker.end, inPage });
    const heard = listen(port);
    port.postMessage(open);
    worker.emit('message', superseded(1));
    expect(worker.sent).toEqual([open]);
    expect(heard).toEqual([superseded(1)]);
    expect(inPage).not.toHaveBeenCalled();
    port.close();
    expect(worker.end.terminate).toHaveBeenCalled();
  });

  test('without workers, the page itself is asked, in the same order', async () => {
    const page = fakeEnd();
    const port = openEnginePort({
      worker: () => {
        throw new ReferenceError('Worker is not defined');
      },
      inPage: () => Promise.resolve(page.end),
    });
    port.postMessage(open);
    port.postMessage(search(1));
    await vi.waitFor(() => expect(page.sent).toEqual([open, search(1)]));
    port.postMessage(search(2));
    expect(page.sent).toEqual([open, search(1), search(2)]);
  });

  test('when the worker fails, what it did not answer is asked again in the page, and it is heard no more', async () => {
    const [worker, page] = [fakeEnd(), fakeEnd()];
    const port = openEnginePort({ worker: () => worker.end, inPage: () => Promise.resolve(page.end) });
    const heard = listen(port);
    port.postMessage(open);
    port.postMessage(search(1));
    port.postMessage(search(2));
    worker.emit('message', superseded(1));
    worker.emit('error');
    worker.emit('error');
    worker.emit('message', superseded(2));
    await vi.waitFor(() => expect(page.sent).toEqual([open, search(2)]));
    page.emit('message', superseded(2));
    expect(heard).toEqual([superseded(1), superseded(2)]);
  });

  test('when the page cannot load the engine either, that is said, and tried again on the next message', async () => {
    const page = fakeEnd();
    const inPage = vi.fn<() => Promise<Port>>().mockRejectedValueOnce(new TypeError('Failed to fetch'));
    inPage.mockResolvedValueOnce(page.end);
    const worker = () => {
      throw new ReferenceError('Worker is not defined');
    };
    const port = openEnginePort({ worker, inPage });
    const heard = listen(port);
    port.postMessage(open);
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]).toMatchObject({ type: 'status', status: { state: 'failed', coverage: null } });
    port.postMessage({ type: 'retry' });
    await vi.waitFor(() => expect(page.sent).toEqual([open]));
  });
});
