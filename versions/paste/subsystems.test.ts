import { describe, expect, test } from 'vitest';
import { findsOf } from '../inventory';
import { readPaste } from './read-paste';

describe('fltmc', () => {
  const text = [
    'Filter Name                     Num Instances    Altitude    Frame',
    '------------------------------  -------------  ------------  -----',
    'ExampleScan                             10       328010.5        0',
    'luafv                                   1       135000         0',
    'OldReplicator                                                <Legacy>',
  ].join('\n');

  test('filters with their altitude, also decimal, and legacy ones', () => {
    const read = readPaste(text);
    expect(findsOf(read.finds, 'driver').map(({ role, name, detail }) => [role, name, detail])).toEqual([
      ['filter', 'ExampleScan', 'altitude 328010.5'],
      ['filter', 'luafv', 'altitude 135000'],
      ['filter', 'OldReplicator', 'legacy filter'],
    ]);
    expect(read.notUnderstood).toEqual([]);
  });

  test('an altitude is no KB, with or without the header', () => {
    for (const part of [text, text.split('\n').slice(3).join('\n')]) {
      const read = readPaste(part);
      expect(findsOf(read.finds, 'kb')).toEqual([]);
      expect(findsOf(read.finds, 'driver').length).toBeGreaterThan(0);
    }
  });
});

describe('mpclaim', () => {
  test('the modules in use', () => {
    const text = [
      "For more information about a particular disk, use 'mpclaim -s -d #' where # is the MPIO disk number.",
      '',
      'MPIO Disk    System Disk  LB Policy    DSM Name',
      '-------------------------------------------------------------------------------',
      'MPIO Disk1   Disk 2       RR           Microsoft DSM',
      'MPIO Disk0   Disk 1       LQD          Example Vendor DSM',
    ].join('\n');
    const read = readPaste(text);
    expect(findsOf(read.finds, 'driver')).toMatchObject([
      { role: 'dsm', name: 'Microsoft DSM', detail: 'load balance policy RR' },
      { role: 'dsm', name: 'Example Vendor DSM' },
    ]);
    expect(read.notUnderstood).toEqual([]);
  });

  test('one disk', () => {
    const text =
      'MPIO Disk0: 02 Paths, Round Robin with Subset, ALUA Not Supported\n        Controlling DSM: Microsoft DSM\n        SN: 600A0B8000123456\n    Path ID          State              SCSI Address      Weight';
    expect(findsOf(readPaste(text).finds, 'driver')).toMatchObject([{ role: 'dsm', name: 'Microsoft DSM' }]);
  });
});

describe('vssadmin', () => {
  const writers = [
    'vssadmin 1.1 - Volume Shadow Copy Service administrative command-line tool',
    '(C) Copyright 2001-2005 Microsoft Corp.',
    '',
    "Writer name: 'System Writer'",
    '   Writer Id: {e8132975-6f93-4464-a53e-1050253ae220}',
    '   Writer Instance Id: {2d2f3a7f-2d74-4fa5-9a06-6d3b4e9c1f10}',
    '   State: [1] Stable',
    '   Last error: No error',
    '',
    "Writer name: 'Example Writer'",
    '   Writer Id: {4dc3bdd4-ab48-4d07-adb0-3bee2926fd7f}',
    '   Writer Instance Id: {0b2d4e1c-7a53-4a35-9c1a-3d8a6cf2b511}',
    '   State: [7] Failed',
    '   Last error: Timed out',
  ].join('\n');

  test.each([
    ['with its banner', writers],
    ['from the first writer on', writers.split('\n').slice(3).join('\n')],
    [
      'in German',
      writers
        .replaceAll('Writer name', 'Verfassername')
        .replaceAll('State', 'Status')
        .replace('Failed', 'Fehlgeschlagen'),
    ],
  ])('writers %s', (_name, text) => {
    const read = readPaste(text);
    expect(findsOf(read.finds, 'vss').map(({ role, name }) => [role, name])).toEqual([
      ['writer', 'System Writer'],
      ['writer', 'Example Writer'],
    ]);
    expect(read.notUnderstood).toEqual([]);
  });

  test('shadow storage is understood, and what follows is read as usual', () => {
    const text =
      'vssadmin 1.1 - Volume Shadow Copy Service\n\nShadow Copy Storage association\n   For volume: (E:)\\\\?\\Volume{6a1b}\\\n   Used Shadow Copy Storage space: 3.2 GB\n\nOS Version: 6.1.7601 Service Pack 1 Build 7601';
    const read = readPaste(text);
    expect(read.notUnderstood).toEqual([]);
    expect(findsOf(read.finds, 'os')).toMatchObject([{ build: '6.1.7601' }]);
  });

  test("a provider's version is not a file's", () => {
    const text =
      "Provider name: 'Example Provider'\n   Provider type: System\n   Provider Id: {b5946137-7b9f-4925-af80-51abd60b20d5}\n   Version: 1.0.0.7";
    const read = readPaste(text);
    expect(findsOf(read.finds, 'vss')).toMatchObject([{ role: 'provider', detail: '1.0.0.7' }]);
    expect(findsOf(read.finds, 'file')).toEqual([]);
  });
});

describe('event text', () => {
  test('the shape of 2008 and later', () => {
    const text =
      'Log Name:      DFS Replication\nSource:        DFSR\nDate:          3/4/2010 9:15:00 AM\nEvent ID:      4004\nTask Category: None\nLevel:         Error\nKeywords:      Classic\nUser:          N/A\nComputer:      filer.example.com\nDescription:\nReplication of the folder was stopped, error 9036 (977381).\n\nAdditional Information:\nnothing';
    const read = readPaste(text);
    expect(read.finds).toEqual([
      { line: 1, kind: 'event', source: 'DFSR', id: 4004, log: 'DFS Replication', level: 'Error' },
    ]);
    expect(read.notUnderstood).toEqual([]);
  });

  test('the shape of 2003, with the stop code in its description', () => {
    const text =
      'Event Type:\tError\nEvent Source:\tSystem Error\nEvent Category:\t(102)\nEvent ID:\t1003\nDate:\t\t3/4/2010\nTime:\t\t9:15:00 AM\nUser:\t\tN/A\nComputer:\tFILER\nDescription:\nThe bugcheck was: 0x0000007e (0xc0000005, 0x0).';
    expect(readPaste(text).finds).toMatchObject([
      { kind: 'event', source: 'System Error', id: 1003, log: null, level: 'Error' },
      { kind: 'stop-code', code: '0x7e' },
    ]);
  });

  test('what follows an event and two blank lines is read as usual', () => {
    const read = readPaste(
      'Source: DFSR\nEvent ID: 4004\nDescription:\nsome words\n\n\nmpio.sys 6.1.7601.21642',
    );
    expect(findsOf(read.finds, 'file')).toMatchObject([{ name: 'mpio.sys' }]);
  });

  test('an id without its source is pointed out, and gives nothing', () => {
    for (const text of ['Event ID 4004', 'Event ID:  4004\nLevel:  Error']) {
      const read = readPaste(text);
      expect(read.finds).toEqual([]);
      expect(read.problems.map(({ code }) => code)).toEqual(['event-without-source']);
    }
  });

  test('on one line, and from Get-WinEvent', () => {
    for (const text of [
      'Event ID 4004, source DFSR',
      'ProviderName     : DFSR\nId               : 4004\nLevelDisplayName : Error',
    ]) {
      expect(findsOf(readPaste(text).finds, 'event')).toMatchObject([{ source: 'DFSR', id: 4004 }]);
    }
  });
});

test('the table of driverquery names drivers, in any language', () => {
  const { finds, notUnderstood } = readPaste(
    [
      'Modulname    Anzeigename            Treibertyp    Linkdatum',
      '============ ====================== ============= ======================',
      'ACPI         Microsoft ACPI-Treiber Kernel        20.11.2010 10:19:16',
      'volsnap      Speichervolumes        Kernel        20.11.2010 10:20:08',
    ].join('\n'),
  );
  expect(finds).toMatchObject([
    { kind: 'driver', role: 'driver', name: 'ACPI' },
    { kind: 'driver', role: 'driver', name: 'volsnap' },
  ]);
  expect(notUnderstood).toEqual([]);
});

test('dfsrdiag backlog tells how many files wait; names of files are the customer’s', () => {
  const { finds, notUnderstood } = readPaste(
    [
      'Member <SRV02> Backlog File Count: 4711',
      'Backlog File Names (first 2 files)',
      '     1. File name: KB940041 notes.txt',
      '     2. File name: volsnap.sys 5.2.3790.4127',
    ].join('\n'),
  );
  expect(finds).toMatchObject([
    { kind: 'replication', name: 'DFSR backlog', detail: '4711 files wait for SRV02' },
  ]);
  expect(notUnderstood).toEqual([]);
  expect(readPaste('No Backlog - member <A> is in sync with partner <B>').finds).toMatchObject([
    { kind: 'replication', detail: 'no file waits for A' },
  ]);
});
