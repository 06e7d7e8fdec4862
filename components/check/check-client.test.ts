import { describe, expect, test } from 'vitest';
import { sampleArticle, sampleRow, sampleTable } from '@/schema/sample-article';
import { createCheckClient, type CheckClient } from './check-client';
import { NO_EDITS, without } from './edits';
import { JUDGING_FORMAT } from './judging-data';
import { judgingParts } from './pack-articles';
import type { CheckResult, DataStatus } from './protocol';
import { serveChecks } from './serve-checks';

const [entries] = judgingParts(
  [
    sampleArticle({
      kb: 990001,
      fileTables: [sampleTable({ files: [sampleRow({ version: '6.1.7601.21642', platform: null })] })],
    }),
  ],
  1_000,
);
const DATA = { format: JUDGING_FORMAT, entries };
const EMPTY = { format: JUDGING_FORMAT, entries: [] };

function connect(answers: Record<string, unknown>) {
  const { port1, port2 } = new MessageChannel();
  const statuses: DataStatus[] = [];
  const fetched: string[] = [];
  serveChecks(port2 as never, async (address) => {
    fetched.push(address);
    if (answers[address] instanceof Error) throw answers[address];
    return structuredClone(answers[address]);
  });
  let moved = () => {};
  const client = createCheckClient(
    port1 as never,
    { parts: Object.keys(answers), components: [] },
    (status) => {
      statuses.push(status);
      moved();
    },
  );
  port1.start();
  port2.start();
  const until = async (state: DataStatus['state']) => {
    while (statuses.at(-1)?.state !== state) await new Promise<void>((done) => (moved = done));
  };
  return { client, statuses, fetched, until, close: () => port1.close() };
}

const paste = (client: CheckClient, text: string, edits = NO_EDITS) =>
  client.check({ sources: [{ name: null, text }], edits });

const verdicts = (result: CheckResult | null) =>
  result?.verdicts.map(({ kb, verdict }) => `${kb} ${verdict}`);

describe('checking over a channel', () => {
  test('a paste is understood before the data is there, and judged once it is', async () => {
    const { client, until, close } = connect({ '/0.json': DATA });
    const early = await paste(client, 'volsnap.sys 6.1.7601.21000');
    expect(early?.chips).toHaveLength(1);
    await until('ready');
    expect(verdicts(await paste(client, 'volsnap.sys 6.1.7601.21000'))).toEqual(['990001 not-fixed']);
    close();
  });

  test('a find that the reader takes away no longer counts, without the text being sent again', async () => {
    const { client, until, close } = connect({ '/0.json': DATA });
    await until('ready');
    const sources = [{ name: null, text: 'volsnap.sys 6.1.7601.21000' }];
    const before = await client.check({ sources, edits: NO_EDITS });
    const after = await client.check({ sources, edits: without(NO_EDITS, before!.chips[0]!.find) });
    expect([before?.verdicts.length, after?.verdicts.length, after?.chips.length]).toEqual([1, 0, 0]);
    close();
  });

  test('of several requests at once the first is overtaken and the newest is answered', async () => {
    const { client, close } = connect({ '/0.json': DATA });
    const answers = await Promise.all(
      ['volsnap.sys 6.1.7601.1', 'volsnap.sys 6.1.7601.2', 'volsnap.sys 6.1.7601.3'].map((text) =>
        paste(client, text),
      ),
    );
    expect(answers.map((answer) => answer?.chips[0]?.find)).toMatchObject([
      undefined,
      undefined,
      { version: '6.1.7601.3' },
    ] as never);
    close();
  });

  test('what is fetched is all of the data in its order, whatever is pasted', async () => {
    const { client, until, fetched, close } = connect({ '/0.json': DATA, '/1.json': EMPTY });
    await paste(client, 'KB990001 volsnap.sys');
    await until('ready');
    await paste(client, 'mpio.sys 6.1.7600.20881');
    expect(fetched).toEqual(['/0.json', '/1.json']);
    close();
  });

  test('a part that does not come is said, the rest is judged, and only that part is asked for again', async () => {
    const answers: Record<string, unknown> = { '/0.json': DATA, '/1.json': new Error('no network') };
    const { client, until, statuses, fetched, close } = connect(answers);
    await until('failed');
    expect(statuses.at(-1)).toMatchObject({
      sentence: expect.stringMatching(/^1 of 2 parts .* try again\.$/),
    });
    expect(verdicts(await paste(client, 'volsnap.sys 6.1.7601.21000'))).toEqual(['990001 not-fixed']);
    answers['/1.json'] = EMPTY;
    client.retry();
    await until('ready');
    expect(fetched).toEqual(['/0.json', '/1.json', '/1.json']);
    close();
  });

  test('two sources count together, and problems name their file', async () => {
    const { client, close } = connect({ '/0.json': DATA });
    const result = await client.check({
      sources: [
        { name: null, text: 'volsnap.sys 6.1.7601.21000' },
        { name: 'list.txt', text: 'KB977381\nKB2862...\nvolsnap.sys 6.1.7601.21000' },
      ],
      edits: NO_EDITS,
    });
    expect(result?.chips).toHaveLength(2);
    expect(result?.problems.every(({ sentence }) => sentence.startsWith('list.txt: '))).toBe(true);
    expect(result?.problems.length).toBeGreaterThan(0);
    close();
  });
});
