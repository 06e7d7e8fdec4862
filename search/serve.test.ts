import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Client } from './client';
import type { LoadStatus } from './protocol';
import { SampleSite } from './sample-site';

let site: SampleSite;
let statuses: LoadStatus[];

beforeEach(() => {
  site = new SampleSite();
  statuses = [];
  vi.stubGlobal('fetch', site.fetch);
});

afterEach(() => {
  site.close();
  vi.unstubAllGlobals();
});

const listen = (status: LoadStatus) => void statuses.push(status);
const open = (): Client => site.open(listen).client;
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
    vi.stubGlobal('fetch', async (url: string) => {
      if (url.includes('cards/')) await new Promise((resolve) => setTimeout(resolve, 30));
      return site.fetch(url);
    });
    await open().search({ text: 'reparse points' });
    await settled();
    const asked = site.asked.map((name) => name.replace(/\d+/, 'n'));
    expect([...new Set(asked)].slice(0, 4)).toEqual([
      'manifest.json',
      'titles.fdx',
      'cards/n.fdx',
      'texts.fdx',
    ]);
  });

  test('who opens what somebody opened before is told how far it is, and nothing is loaded twice', async () => {
    const { client: first, port } = site.open(listen);
    await settled();
    statuses = [];
    const second = site.openOn(port, listen);
    await settled();
    expect(site.asked.filter((name) => name === 'manifest.json')).toHaveLength(1);
    expect((await second.search({ text: 'reparse points' }))?.results[0]?.kb).toBe(977381);
    expect(await first.suggest('vols')).not.toBeNull();
  });

  test('cards are fetched for what is shown only', async () => {
    const client = open();
    await settled();
    await client.search({ text: 'KB977381', limit: 1 });
    expect(site.asked.filter((name) => name.startsWith('cards/'))).toHaveLength(1);
  });
});

describe('what can go wrong', () => {
  test.each([
    ['a missing manifest', () => site.files.delete('manifest.json'), 'missing'],
    [
      'a manifest that is none',
      () => site.files.set('manifest.json', new TextEncoder().encode('<html>')),
      'damaged',
    ],
    ['a manifest of another version', () => site.putManifest({ format: 99 }), 'other-version'],
    ['a missing first file', () => site.files.delete('titles.fdx'), 'missing'],
    [
      'a file that is cut',
      () => site.files.set('titles.fdx', site.files.get('titles.fdx')!.slice(0, 50)),
      'cut',
    ],
    ['a file that is not packed', () => site.files.set('titles.fdx', new Uint8Array(9999)), 'damaged'],
    ['a file of another build', () => site.putManifest({ library: site.library + 1 }), 'stale'],
  ])('%s is said, and so is every search', async (_, damage, problem) => {
    damage();
    const client = open();
    await expect(client.search({ text: 'disk' })).rejects.toThrow(/search index|rebuilt/);
    expect(statuses.at(-1)).toMatchObject({ state: 'failed', problem: { problem }, coverage: null });
  });

  test('without the texts, titles go on answering', async () => {
    site.files.delete('texts.fdx');
    const client = open();
    await settled();
    expect(statuses.at(-1)).toMatchObject({ state: 'failed', coverage: { titles: 5, texts: 0 } });
    expect((await client.search({ text: 'reparse' }))?.results[0]?.kb).toBe(977381);
  });

  test('a retry after the file is back makes it ready', async () => {
    const titles = site.files.get('titles.fdx')!;
    site.files.delete('titles.fdx');
    const client = open();
    await settled();
    site.files.set('titles.fdx', titles);
    client.retry();
    await vi.waitFor(() => expect(statuses.at(-1)?.state).toBe('ready'));
  });

  test('a result whose block is missing is shown without its text', async () => {
    for (const block of [0, 1, 2]) site.files.delete(`cards/${block}.fdx`);
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
  expect(gunzipSync(site.files.get('titles.fdx')!)).toEqual(Buffer.from(site.parts[0]!.bytes));
});
