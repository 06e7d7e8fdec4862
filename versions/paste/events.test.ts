import { describe, expect, test } from 'vitest';
import { findsOf } from '../inventory';
import { readPaste } from './read-paste';

const VIEWER: Record<string, readonly string[]> = {
  English: ['Log Name:      DFS Replication', 'Source:        DFSR', 'Event ID:      4004', 'Description:'],
  'English, wevtutil': [
    '  Log Name: DFS Replication',
    '  Source: DFSR',
    '  Date: 2010-01-01T00:00:00.000',
    '  Event ID: 4004',
    '  Task: N/A',
    '  User: N/A',
    '  User Name: N/A',
    '  Description: ',
  ],
  'German, 2008': [
    'Protokollname: DFS Replication',
    'Quelle:        DFSR',
    'Datum:         01.01.2010 00:00:00',
    'Ereignis-ID:   4004',
    'Aufgabenkategorie:Keine',
    'Beschreibung:',
  ],
  'German, 2003': ['Ereignistyp: Fehler', 'Ereignisquelle: DFSR', 'Ereigniskennung: 4004', 'Beschreibung:'],
  French: [
    'Nom du journal :DFS Replication',
    'Source :       DFSR',
    'Date :         01/01/2010 00:00:00',
    'ID de l’événement :4004',
    'Catégorie de la tâche :Aucun',
    'Description :',
  ],
  Spanish: [
    'Nombre de registro:DFS Replication',
    'Origen:        DFSR',
    'Id. del evento:4004',
    'Descripción:',
  ],
  Italian: ['Nome registro: DFS Replication', 'Origine:       DFSR', 'ID evento:     4004', 'Descrizione:'],
  Japanese: [
    'ログの名前:         DFS Replication',
    'ソース:           DFSR',
    'イベント ID:       4004',
    '説明:',
  ],
};

describe('an event as it is copied in', () => {
  test.each(Object.entries(VIEWER))('%s', (_language, lines) => {
    const { finds, notUnderstood } = readPaste(
      [...lines, 'The service stopped at KB977381 23403'].join('\r\n'),
    );
    expect(finds).toMatchObject([
      { kind: 'event', source: 'DFSR', id: 4004 },
      { kind: 'kb', kb: 977381, role: 'named' },
    ]);
    expect(notUnderstood).toEqual([]);
  });
});

describe('a labelled id with its source on the same line', () => {
  test.each([
    ['Event ID: 4004 (DFSR)', 'DFSR', 4004],
    ['Event ID:      4004 (Microsoft-Windows-DFSR)', 'Microsoft-Windows-DFSR', 4004],
    ['Log Name: System\nEvent ID: 25, volsnap\nLevel: Error', 'volsnap', 25],
    ['Ereignis-ID: 7000 (Service Control Manager)', 'Service Control Manager', 7000],
    ['Event ID: 7000 from the Service Control Manager', 'Service Control Manager', 7000],
    ['Source: DFSR\nEvent ID: 4004 (twice)', 'DFSR', 4004],
  ])('%j', (text, source, id) => {
    const { finds, problems } = readPaste(text);
    expect(finds).toMatchObject([{ kind: 'event', source, id }]);
    expect(problems).toEqual([]);
  });

  test.each([
    'Event ID: 4004',
    'Event ID: 4004 (Error)',
    'Event ID: 4004 from last week',
    'Event ID: 4004 (0x4)',
    'Event ID: 4004 (12 times)',
  ])('is asked for where there is none: %s', (text) => {
    const { finds, problems } = readPaste(text);
    expect(finds).toEqual([]);
    expect(problems).toMatchObject([{ code: 'event-without-source' }]);
  });

  test('a hostile line is read in linear time', () => {
    const start = performance.now();
    readPaste(`Event ID: 1 of ${'a. '.repeat(50_000)}`);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('what is pasted behind an event', () => {
  const EVENT = ['Source: DFSR', 'Event ID: 4004', 'Description:', 'The service stopped.', ''];

  test('a prompt ends the description, so the answer of its command is read', () => {
    const { finds } = readPaste(
      [
        ...EVENT,
        String.raw`C:\>powershell (Get-Item C:\Windows\System32\dfsrs.exe).VersionInfo.FileVersion`,
        '6.0.6002.18005 (lh_sp2rtm.090410-1830)',
      ].join('\n'),
    );
    expect(finds).toMatchObject([
      { kind: 'event', source: 'DFSR', id: 4004 },
      { kind: 'file', name: 'dfsrs.exe', version: '6.0.6002.18005' },
    ]);
  });

  test('a file with its version on a line of its own is read', () => {
    expect(readPaste([...EVENT, 'volsnap.sys 6.1.7601.17514'].join('\n')).finds[1]).toMatchObject({
      kind: 'file',
      name: 'volsnap.sys',
    });
  });

  test('a bare number or version in the description is not', () => {
    expect(readPaste([...EVENT, '977381', '6.1.7601.17514'].join('\n')).finds).toHaveLength(1);
  });
});

describe('an event on one line', () => {
  test.each([
    'Event 4004, DFSR',
    'DFSR event 4004',
    'event 4004 from DFSR',
    'Error\t1/1/2010 12:00:00 AM\tDFSR\t4004\tNone',
    'Fehler,01.01.2010 00:00:00,DFSR,4004,Keine',
    'Source: DFSR Event ID: 4004',
  ])('%s', (text) => {
    expect(readPaste(text).finds).toMatchObject([{ kind: 'event', source: 'DFSR', id: 4004 }]);
  });

  test.each(['Event ID 4004', 'we saw the event 4004 three times'])('"%s" names no event', (text) => {
    expect(readPaste(text).finds).toEqual([]);
  });
});

test('the table of Get-WinEvent has its source above it', () => {
  const { finds, notUnderstood } = readPaste(
    [
      '   ProviderName: DFSR',
      '',
      'TimeCreated                     Id LevelDisplayName Message',
      '-----------                     -- ---------------- -------',
      '1/1/2010 12:00:00 AM          4004 Error            The service stopped …',
      '1/1/2010 12:01:00 AM          2104 Error            The service failed …',
    ].join('\n'),
  );
  expect(finds).toMatchObject([
    { kind: 'event', source: 'DFSR', id: 4004, level: 'Error' },
    { kind: 'event', source: 'DFSR', id: 2104, level: 'Error' },
  ]);
  expect(notUnderstood).toEqual([]);
});

describe('a source and an id alone on a line', () => {
  const possible = (text: string) =>
    findsOf(readPaste(text).finds, 'event').map(({ source, id, possible: maybe }) => [source, id, maybe]);

  test.each([
    ['DFSR 4004', 'DFSR', 4004],
    ['volsnap: 25', 'volsnap', 25],
    ['Microsoft-Windows-Ntfs, 137', 'Microsoft-Windows-Ntfs', 137],
  ])('may be an event: %s', (text, source, id) => expect(possible(text)).toEqual([[source, id, true]]));

  test.each([
    'Event ID 4004',
    'page 12',
    'Server 2003',
    'KB 2862',
    'Fix 30280',
    'DFSR 123456',
    'port 3389',
    'size 22464',
    'BugCheck 50',
    'Vista 64',
    'volsnap.sys 25',
  ])('are not what another word says: %s', (text) => expect(possible(text)).toEqual([]));

  test('are left alone in the description of an event', () => {
    expect(possible('Source: DFSR\nEvent ID: 4004\nDescription:\nSomething failed.\nvolsnap 25')).toEqual([
      ['DFSR', 4004, undefined],
    ]);
  });
});
