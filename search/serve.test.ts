import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient, type Client } from './client';
import { FORMAT_VERSION } from './format/seal';
import { writeParts } from './format/write-parts';
import { buildIndex } from './index/build-index';
import type { Manifest } from './load/manifest';
import type { LoadStatus } from './protocol';
import { SAMPLE_ARTICLES, SAMPLE_LEXICON } from './sample-library';
import { serve } from './serve';

const BASE = 'https://fixdex.example/search/';
const { library, parts, cardBlocks } = writeParts(buildIndex(SAMPLE_ARTICLES, SAMPLE_LEXICON, null), 2);

let files: Map<string, Uint8Array<ArrayBuffer>>;
let asked: string[];
let statuses: LoadStatus[];
let ports: MessagePort[];

beforeEach(() => {
  files = new Map();
  asked = [];
  statuses = [];
  ports = [];
  put('cards/0.fdx', cardBlocks[0]!);
  put('cards/1.fdx', cardBlocks[1]!);
  put('cards/2.fdx', cardBlocks[2]!);
  for (const { kind, bytes } of parts) put(`${kind}.fdx`, bytes);
  putManifest({});
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url.slice(BASE.length));
    const content = files.get(url.slice(BASE.length));
    return content ? new Response(content) : new Response(null, { status: 404 });
  });
});

afterEach(() => {
  for (const port of ports) port.close();
  vi.unstubAllGlobals();
});

function put(name: string, bytes: Uint8Array): void {
  files.set(name, new Uint8Array(gzipSync(bytes)));
}

function putManifest(changes: Partial<Manifest>): void {
  const manifest: Manifest = {
    format: FORMAT_VERSION,
    library,
    articles: SAMPLE_ARTICLES.length,
    files: parts.map(({ kind }) => {
      const name = `${kind}.fdx`;
      return { name, bytes: files.get(name)!.length, holds: [kind] };
    }),
    cards: { folder: 'cards', perBlock: 2 },
    ...changes,
  };
  files.set('manifest.json', new TextEncoder().encode(JSON.stringify(manifest)));
}

function open(): Client {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  serve(port2);
  return createClient(port1, `${BASE}manifest.json`, (status) => statuses.push(status));
}

const settled = () => vi.waitFor(() => expect(['ready', 'failed']).toContain(statuses.at(-1)?.state));

describe('loading', () => {
  test('a search asked before anything is loaded is answered, with titles and texts', async () => {
    const answer = await open().search({ text: 'reparse points' });
    expect(answer?.results[0]).toMatchObject({ kb: 977381, card: 'present' });
  });

  test('the whole index becomes ready, and says how far it is', async () => {
    open();
    await settled();
    expect(statuses.at(-1)).toEqual({
      state: 'ready',
      coverage: { articles: 5, titles: 5, texts: 5, identifiers: true },
    });
    const last = statuses.findLast((status) => status.state === 'loading');
    expect(last?.state === 'loading' && last.bytes === last.ofBytes).toBe(true);
  });

  test('the large files wait for the cards of the first answer', async () => {
    const { fetch } = globalThis;
    const sent: string[] = [];
    vi.stubGlobal('fetch', async (url: string) => {
      if (url.includes('cards/')) await new Promise((resolve) => setTimeout(resolve, 30));
      sent.push(url.slice(BASE.length).replace(/\d+/, 'n'));
      return fetch(url);
    });
    await open().search({ text: 'reparse points' });
    await settled();
    expect(sent.filter((name, i) => sent.indexOf(name) === i).slice(0, 4)).toEqual([
      'manifest.json',
      'titles.fdx',
      'cards/n.fdx',
      'texts.fdx',
    ]);
  });

  test('who opens what somebody opened before is told how far it is, and nothing is loaded twice', async () => {
    const { port1, port2 } = new MessageChannel();
    ports.push(port1, port2);
    serve(port2);
    const first = createClient(port1, `${BASE}manifest.json`, (status) => statuses.push(status));
    await settled();
    statuses = [];
    const second = createClient(port1, `${BASE}manifest.json`, (status) => statuses.push(status));
    await settled();
    expect(asked.filter((name) => name === 'manifest.json')).toHaveLength(1);
    expect((await second.search({ text: 'reparse points' }))?.results[0]?.kb).toBe(977381);
    expect(await first.suggest('vols')).not.toBeNull();
  });

  test('cards are fetched for what is shown only', async () => {
    const client = open();
    await settled();
    await client.search({ text: 'KB977381', limit: 1 });
    expect(asked.filter((name) => name.startsWith('cards/'))).toHaveLength(1);
  });
});

describe('what can go wrong', () => {
  test.each([
    ['a missing manifest', () => files.delete('manifest.json'), 'missing'],
    [
      'a manifest that is none',
      () => files.set('manifest.json', new TextEncoder().encode('<html>')),
      'damaged',
    ],
    ['a manifest of another version', () => putManifest({ format: 99 }), 'other-version'],
    ['a missing first file', () => files.delete('titles.fdx'), 'missing'],
    ['a file that is cut', () => files.set('titles.fdx', files.get('titles.fdx')!.slice(0, 50)), 'cut'],
    ['a file that is not packed', () => files.set('titles.fdx', new Uint8Array(9999)), 'damaged'],
    ['a file of another build', () => putManifest({ library: library + 1 }), 'stale'],
  ])('%s is said, and so is every search', async (_, damage, problem) => {
    damage();
    const client = open();
    await expect(client.search({ text: 'disk' })).rejects.toThrow(/search index|rebuilt/);
    expect(statuses.at(-1)).toMatchObject({ state: 'failed', problem: { problem }, coverage: null });
  });

  test('without the texts, titles go on answering', async () => {
    files.delete('texts.fdx');
    const client = open();
    await settled();
    expect(statuses.at(-1)).toMatchObject({ state: 'failed', coverage: { titles: 5, texts: 0 } });
    expect((await client.search({ text: 'reparse' }))?.results[0]?.kb).toBe(977381);
  });

  test('a retry after the file is back makes it ready', async () => {
    const titles = files.get('titles.fdx')!;
    files.delete('titles.fdx');
    const client = open();
    await settled();
    files.set('titles.fdx', titles);
    client.retry();
    await vi.waitFor(() => expect(statuses.at(-1)?.state).toBe('ready'));
  });

  test('a result whose block is missing is shown without its text', async () => {
    for (const block of [0, 1, 2]) files.delete(`cards/${block}.fdx`);
    const answer = await open().search({ text: 'reparse' });
    expect(answer?.results[0]).toMatchObject({ kb: 977381, title: null, card: 'missing' });
  });
});

describe('requests', () => {
  test('of several searches the newest is answered, the others are told so', async () => {
    const client = open();
    await settled();
    const answers = await Promise.all(['r', 're', 'rep'].map((text) => client.search({ text })));
    expect(answers.map((answer) => answer?.text ?? null)).toEqual([null, null, 'rep']);
  });

  test('a search is answered before the suggestions that came with it', async () => {
    const client = open();
    await settled();
    const order: string[] = [];
    await client.search({ text: 'disk' });
    await Promise.all([
      client.suggest('disk').then(() => order.push('suggestions')),
      client.search({ text: 'disk' }).then(() => order.push('answer')),
    ]);
    expect(order).toEqual(['answer', 'suggestions']);
  });

  test('suggestions do not overtake searches', async () => {
    const client = open();
    await settled();
    const [answer, suggestions] = await Promise.all([
      client.search({ text: 'disk' }),
      client.suggest('vols'),
    ]);
    expect(answer?.text).toBe('disk');
    expect(suggestions?.map(({ type }) => type)).toContain('file');
  });
});

test('the files of these tests are packed as those of a site', () => {
  expect(gunzipSync(files.get('titles.fdx')!)).toEqual(Buffer.from(parts[0]!.bytes));
});
