import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LoadStatus } from '@/search/protocol';
import type { Answer, SearchRequest } from '@/search/types';
import type { Address } from './address';
import { FULL_COVERAGE, sampleAnswer, sampleResult } from './sample-answer';
import { SearchStore, type SearchClient } from './search-store';

/** An engine that answers when it is told to. */
class FakeEngine implements SearchClient {
  asked: { request: SearchRequest; answer: (answer: Answer | null) => void; fail: (error: Error) => void }[] =
    [];
  suggested: string[] = [];
  retry = vi.fn();
  close = vi.fn();

  search(request: SearchRequest): Promise<Answer | null> {
    return new Promise((answer, fail) => this.asked.push({ request, answer, fail }));
  }

  suggest(text: string): Promise<null> {
    this.suggested.push(text);
    return Promise.resolve(null);
  }
}

let engine: FakeEngine;
let store: SearchStore;
let addresses: Address[];
let kept: Map<string, string>;
let report: (status: LoadStatus) => void;
const connect = vi.fn((onStatus: (status: LoadStatus) => void) => {
  report = onStatus;
  return engine;
});
const openArticle = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  engine = new FakeEngine();
  addresses = [];
  kept = new Map();
  store = new SearchStore({
    connect,
    openArticle,
    bar: { push: (address) => addresses.push(address), replace: (address) => addresses.push(address) },
    shelf: { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) },
  });
});

afterEach(() => vi.useRealTimers());

const answerLast = async (parts: Partial<Answer> = {}) => {
  const last = engine.asked.at(-1);
  last?.answer(sampleAnswer({ text: last.request.text, ...parts }));
  await vi.advanceTimersByTimeAsync(0);
};

describe('the live search', () => {
  test('the engine is not started before somebody is about to search, and then once', () => {
    store.visit({ text: '', verbatim: false });
    expect(connect).not.toHaveBeenCalled();
    store.wakeUp();
    store.type('mpio');
    expect(connect).toHaveBeenCalledTimes(1);
  });

  test('an address with a query is asked at once, without being written again', () => {
    store.visit({ text: 'stoped', verbatim: true });
    vi.advanceTimersByTime(5000);
    expect(engine.asked[0]?.request).toEqual({ text: 'stoped', verbatim: true, limit: 5 });
    expect(addresses).toEqual([]);
  });

  test('a screenful is asked for, and then the rest', async () => {
    const results = Array.from({ length: 5 }, (_, i) => sampleResult({ kb: 900_000 + i }));
    store.type('mpio');
    await answerLast({ results, total: 300 });
    vi.advanceTimersByTime(100);
    expect(engine.asked.map(({ request }) => request.limit)).toEqual([5, 20]);
    await answerLast({ results, total: 300 });
    expect(engine.asked).toHaveLength(2);
  });

  test('the rest is not asked for when somebody types on', async () => {
    store.type('mpi');
    await answerLast({ results: [sampleResult()], total: 300 });
    store.type('mpio');
    vi.advanceTimersByTime(1000);
    expect(engine.asked.map(({ request }) => request.limit)).toEqual([5, 5]);
  });

  test('few results are asked for once', async () => {
    store.type('mpio');
    await answerLast({ results: [sampleResult()], total: 1 });
    expect(engine.asked).toHaveLength(1);
  });

  test('an answer that comes after a newer text is not shown', async () => {
    store.type('mp');
    store.type('mpio');
    engine.asked[0]?.answer(sampleAnswer({ text: 'mp' }));
    await vi.advanceTimersByTimeAsync(0);
    expect(store.state().answer).toBeNull();
    await answerLast();
    expect(store.state().answer?.text).toBe('mpio');
  });

  test('when more of the index is there, the same is asked again', async () => {
    store.type('mpio');
    report({ state: 'loading', bytes: 1, ofBytes: 9, coverage: null });
    report({ state: 'loading', bytes: 2, ofBytes: 9, coverage: null });
    expect(engine.asked).toHaveLength(2);
    report({ state: 'ready', coverage: FULL_COVERAGE });
    expect(engine.asked.map(({ request }) => request.text)).toEqual(['mpio', 'mpio', 'mpio']);
  });

  test('what the engine says of a failure is shown, and retry loads and asks again', async () => {
    store.type('mpio');
    engine.asked[0]?.fail(new Error('The index is cut off.'));
    await vi.advanceTimersByTimeAsync(0);
    expect(store.state().failure).toBe('The index is cut off.');
    store.retry();
    expect(engine.retry).toHaveBeenCalled();
    await answerLast();
    expect(store.state().failure).toBeNull();
  });

  test('more results are asked for with the same words', async () => {
    store.type('mpio');
    store.more();
    expect(engine.asked.at(-1)?.request).toEqual({ text: 'mpio', verbatim: false, limit: 40 });
  });
});

describe('Enter in the box', () => {
  test('opens the article that is named by its number, when it is here', async () => {
    store.type('KB977381');
    await answerLast({ named: [{ kb: 977381, here: true }] });
    store.submit(true);
    expect(openArticle).toHaveBeenCalledWith(977381, true);
  });

  test('waits for the answer, and forgets it when something else is typed', async () => {
    store.type('KB977381');
    store.submit(false);
    await answerLast({ named: [{ kb: 977381, here: true }] });
    expect(openArticle).toHaveBeenCalledTimes(1);
    store.type('KB975759');
    store.submit(false);
    store.type('KB975759 mpio');
    await answerLast({ named: [{ kb: 975759, here: true }] });
    expect(openArticle).toHaveBeenCalledTimes(1);
  });

  test('stays where it is when the article is not here, or none is named', async () => {
    store.type('KB123456');
    store.submit(false);
    await answerLast({ named: [{ kb: 123456, here: false }] });
    expect(openArticle).not.toHaveBeenCalled();
  });

  test('keeps the search, in the address and on the device', () => {
    store.type('mpio');
    store.submit(false);
    expect(addresses).toEqual([{ text: 'mpio', verbatim: false }]);
    expect(store.state().recent?.queries).toEqual(['mpio']);
    expect([...kept.values()].join()).toContain('mpio');
  });
});

test('back from a taken filter leads to the words it narrowed; a taken suggestion stands in for what was typed', () => {
  store.type('mpio');
  store.take({ text: 'mpio os:2003', verbatim: false });
  store.type('mpio os:2003 vol');
  store.takeOption({ kb: null, query: 'mpio os:2003 volsnap' });
  expect(addresses.map(({ text }) => text)).toEqual(['mpio', 'mpio os:2003', 'mpio os:2003 volsnap']);
});

test('pasted lines are searched and stand neither in the address nor on the device', () => {
  store.paste('Server: FS01\nEvent ID: 4004');
  store.submit(false);
  store.keep();
  vi.advanceTimersByTime(5000);
  expect(engine.asked[0]?.request.text).toBe('Server: FS01\nEvent ID: 4004');
  expect(JSON.stringify([addresses, [...kept]])).not.toContain('FS01');
});

test('a long text that came in the address is searched, and taken out of the address', () => {
  store.visit({ text: 'word '.repeat(60), verbatim: false });
  expect(engine.asked).toHaveLength(1);
  expect(addresses).toEqual([{ text: '', verbatim: false }]);
});

test('stopping ends the engine and what was about to be written', () => {
  store.type('mpio');
  store.stop();
  vi.advanceTimersByTime(5000);
  expect(engine.close).toHaveBeenCalled();
  expect(addresses).toEqual([]);
});
