import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startEarly, takeEarly } from './early-worker';

const MANIFEST = 'https://fixdex.example/search/manifest.json';
let workers: FakeWorker[];

class FakeWorker extends EventTarget {
  readonly sent: unknown[] = [];
  constructor(readonly script: string) {
    super();
    workers.push(this);
  }
  postMessage(message: unknown): void {
    this.sent.push(message);
  }
}

beforeEach(() => {
  workers = [];
  vi.stubGlobal('Worker', FakeWorker);
});

afterEach(() => {
  takeEarly();
  vi.unstubAllGlobals();
});

describe('a search that begins before the page is there', () => {
  const start = () => startEarly('/search-worker.js', MANIFEST, { text: 'mpio', verbatim: true });

  test('opens the index and asks for the first screen of results', () => {
    start();
    expect(workers[0]?.script).toBe('/search-worker.js');
    expect(workers[0]?.sent).toEqual([
      { type: 'open', manifest: MANIFEST },
      { type: 'search', id: 0, request: { text: 'mpio', limit: 5, verbatim: true } },
    ]);
  });

  test('is handed over once', () => {
    start();
    expect(takeEarly()).toBe(workers[0]);
    expect(takeEarly()).toBeUndefined();
  });

  test('is not handed over when its worker failed, so that the page starts its own', () => {
    start();
    workers[0]!.dispatchEvent(new Event('error'));
    expect(takeEarly()).toBeUndefined();
  });

  test('does not begin where there are no workers', () => {
    vi.stubGlobal('Worker', undefined);
    start();
    expect(takeEarly()).toBeUndefined();
  });
});
