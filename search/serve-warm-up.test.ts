import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LoadStatus } from './protocol';
import { sampleArticle } from './sample-library';
import { SampleSite } from './sample-site';

/** What the engine searched, and how far the index was when it did. */
const searches = vi.hoisted((): { text: string; state: string | undefined }[] => []);
let statuses: LoadStatus[];

vi.mock('./engine', async (importOriginal) => {
  const original = await importOriginal<typeof import('./engine')>();
  return {
    createEngine: (...[index]: Parameters<typeof original.createEngine>) => {
      const engine = original.createEngine(index);
      const search: typeof engine.search = (request) => {
        searches.push({ text: request.text, state: statuses.at(-1)?.state });
        return engine.search(request);
      };
      return { ...engine, search };
    },
  };
});

const ARTICLES = 200;
let site: SampleSite;
/** What the titles of a test begin with: nothing ends the worker of the test before. */
let subject: string;
/** Files with this in their name are held back until it is null. */
let held: string | null;

beforeEach(({ task }) => {
  searches.length = 0;
  statuses = [];
  held = null;
  subject = `widget${task.id.replace(/[^a-z0-9]/g, '')}`;
  site = new SampleSite(
    Array.from({ length: ARTICLES }, (_, i) => sampleArticle(5001 + i, `${subject} ${i + 1} jams`)),
  );
  vi.stubGlobal('fetch', async (url: string) => {
    await vi.waitUntil(() => held === null || !url.includes(held), { timeout: 5000, interval: 5 });
    return site.fetch(url);
  });
});

afterEach(() => {
  site.close();
  vi.unstubAllGlobals();
});

const open = () => site.open((status) => statuses.push(status)).client;
const ready = () => vi.waitFor(() => expect(statuses.at(-1)?.state).toBe('ready'));
const warmUps = () => searches.filter(({ text }) => text.startsWith(subject));
const rest = () => new Promise((resolve) => setTimeout(resolve, 150));

test('the worker makes searches for nobody only when the whole index is there', async () => {
  held = 'details';
  open();
  await rest();
  expect(warmUps()).toEqual([]);
  held = null;
  await vi.waitFor(() => expect(warmUps().length).toBeGreaterThan(3));
  expect(new Set(warmUps().map(({ state }) => state))).toEqual(new Set(['ready']));
});

test('while a reader waits for an answer it makes none, and goes on afterwards', async () => {
  const client = open();
  await ready();
  held = 'cards';
  const answer = client.search({ text: 'jams' });
  await vi.waitFor(() => expect(searches.map(({ text }) => text)).toContain('jams'));
  const before = warmUps().length;
  await rest();
  expect(warmUps()).toHaveLength(before);
  held = null;
  expect((await answer)?.total).toBe(ARTICLES);
  await vi.waitFor(() => expect(warmUps().length).toBeGreaterThan(before));
});

test('a search that comes while it warms up is answered before the warming is over', async () => {
  const client = open();
  await ready();
  await vi.waitFor(() => expect(warmUps().length).toBeGreaterThan(0));
  await client.search({ text: 'jams' });
  expect(warmUps().length).toBeLessThan(ARTICLES);
});
