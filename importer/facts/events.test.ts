import { expect, test } from 'vitest';
import { articleOf } from '../testing/import-text';

const events = (...lines: string[]) => articleOf(['A disk fails', 'Symptoms', ...lines]).events;

test('an entry ends where the next begins, and takes nothing from it', () => {
  expect(
    events(
      'Event ID: 1069',
      'Source: Cluster',
      'Level: Error',
      '',
      'Log Name: Application',
      'Source: Application Error',
      'Event ID: 1000',
      '',
      'Event Type: Warning',
      'Event Source: Disk',
      'Event ID: 51',
    ),
  ).toEqual([
    { source: 'Cluster', id: 1069, level: 'Error' },
    { log: 'Application', source: 'Application Error', id: 1000 },
    { source: 'Disk', id: 51, level: 'Warning' },
  ]);
});

test('a sentence can name several events', () => {
  expect(events('Event ID 51 from source Disk or event ID 4004 with source DFSR is logged.')).toEqual([
    { source: 'Disk', id: 51 },
    { source: 'DFSR', id: 4004 },
  ]);
});
