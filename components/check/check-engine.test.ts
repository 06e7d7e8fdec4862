import { describe, expect, test } from 'vitest';
import { sampleArticle, sampleRow, sampleTable } from '@/schema/sample-article';
import type { Find } from '@/versions/inventory';
import { readPaste } from '@/versions/paste/read-paste';
import { file, kb, server2003, SERVER_2008_R2_SP1 } from '@/versions/sample-host';
import { createCheckEngine } from './check-engine';
import { judgingParts } from './pack-articles';

const shipping = (number: number, name: string, version: string) =>
  sampleArticle({
    kb: number,
    events: [{ source: 'Disk', id: number % 1000 }],
    fileTables: [sampleTable({ platform: 'x64', files: [sampleRow({ name, version, platform: 'x64' })] })],
  });

const engine = createCheckEngine(
  judgingParts(
    [
      shipping(990001, 'Volsnap.sys', '6.1.7601.21642'),
      shipping(990002, 'Volsnap.sys', '6.1.7601.22000'),
      shipping(990003, 'Mpio.sys', '6.1.7601.21642'),
    ],
    1_000,
  ).flat(),
);

const event = (source: string, id: number): Find => ({
  line: 1,
  kind: 'event',
  source,
  id,
  log: null,
  level: null,
});

describe('judging by an index of the articles', () => {
  test('takes the articles with the host’s files, and names the newest of them', () => {
    const { verdicts } = engine.judge([...SERVER_2008_R2_SP1, file('VOLSNAP.SYS', '6.1.7601.21600')]);
    expect(verdicts.map(({ kb: number, fixedBy }) => [number, fixedBy?.kb])).toEqual([
      [990001, 990002],
      [990002, 990002],
    ]);
  });

  test('takes articles by KB and by event, source and id together', () => {
    expect(engine.judge([kb(990003, 'installed')]).verdicts.map(({ verdict }) => verdict)).toEqual(['fixed']);
    expect(engine.judge([event('disk', 3)]).verdicts.map(({ kb: number }) => number)).toEqual([990003]);
    expect(engine.judge([event('Ntfs', 3)]).verdicts).toEqual([]);
  });

  test('takes a bare number for a KB where an article of that number is here, and else says that it may be one', () => {
    const finds: Find[] = [
      { ...kb(990001, 'named'), role: 'possible' },
      { ...kb(990002, 'named'), role: 'possible' },
      kb(990002, 'named'),
      { ...kb(123456, 'named'), role: 'possible' },
    ];
    const complete = engine.complete(finds);
    expect(complete).toMatchObject([
      { kb: 990001, role: 'named' },
      { kb: 990002, role: 'named' },
      { kb: 123456, role: 'possible' },
    ]);
    expect(engine.judge(complete)).toMatchObject({ notHere: [] });
  });

  test('takes a source and an id for an event where an article is about it', () => {
    const maybe = (source: string): Find => ({ ...event(source, 3), kind: 'event', possible: true }) as Find;
    const complete = engine.complete([maybe('Disk'), maybe('Ntfs')]);
    expect(complete).toEqual([event('Disk', 3), maybe('Ntfs')]);
    expect(engine.judge(complete).verdicts.map(({ kb: number }) => number)).toEqual([990003]);
  });

  test('takes what a sentence names for a file or an event where an article has it, and else leaves it out', () => {
    const read = (text: string) => engine.complete(readPaste(text).finds);
    expect(read('A driver volsnap.sys crashed, not calc.exe')).toEqual([
      { ...file('volsnap.sys', null), line: 1 },
    ]);
    expect(read('VolSnap 3 and DISK 3 on this server')).toEqual([event('DISK', 3)]);
    expect(read('A driver volsnap.sys crashed\nvolsnap.sys 6.1.7601.21642')).toMatchObject([
      { line: 2, name: 'volsnap.sys', version: '6.1.7601.21642' },
    ]);
  });

  test('names the asked KBs that are not here', () => {
    expect(engine.judge([kb(123456, 'named'), kb(990001, 'named'), kb(222222, 'installed')]).notHere).toEqual(
      [123456],
    );
  });

  test('knows which finds lead to an article', () => {
    const finds = [
      file('volsnap.sys', null),
      file('calc.exe', null),
      kb(990001, 'named'),
      kb(1234567, 'named'),
    ];
    expect(finds.map((find) => engine.isKnown(find))).toEqual([true, false, true, false]);
  });
});

describe('what gets no verdict', () => {
  const silent = createCheckEngine(
    judgingParts(
      [
        sampleArticle({
          products: ['windows-server-2008-r2'],
          fileTables: [
            sampleTable({
              products: ['windows-server-2008-r2'],
              platform: 'x64',
              files: [sampleRow({ name: 'Dfsrress.dll', version: '6.1.7600.16385', platform: 'x64' })],
            }),
          ],
        }),
      ],
      1_000,
    ).flat(),
  );

  test('is explained for a file that rides along unchanged', () => {
    expect(silent.judge([...SERVER_2008_R2_SP1, file('dfsrress.dll', '6.1.7600.16385')])).toMatchObject({
      verdicts: [],
      silent: [expect.stringContaining('as it was released, unchanged')],
    });
  });

  test('is said of what goes beyond a host: the versions of one file after the first two hundred', () => {
    const files = Array.from({ length: 250 }, (_, index) => file('volsnap.sys', `6.1.7601.${21000 + index}`));
    const { verdicts, silent: reasons } = engine.judge([...SERVER_2008_R2_SP1, ...files]);
    expect(verdicts).toHaveLength(400);
    expect(reasons).toEqual([
      'volsnap.sys stands in the paste with 250 different versions or places: the first 200 were judged, so paste the others on their own.',
    ]);
  });

  test('is explained for a file of another system', () => {
    const { silent: reasons } = silent.judge([...server2003('SP2'), file('dfsrress.dll', '5.2.3790.3959')]);
    expect(reasons).toEqual([
      'dfsrress.dll 5.2.3790.3959: the articles here carry this file for Windows Server 2008 R2, and this host runs Windows Server 2003.',
    ]);
  });
});

test('an event of another source leads to no article', () => {
  expect([event('Disk', 3), event('Ntfs', 3)].map((find) => engine.isKnown(find))).toEqual([true, false]);
});
