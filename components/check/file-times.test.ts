import { describe, expect, test } from 'vitest';
import { sampleArticle, sampleRow, sampleTable } from '@/schema/sample-article';
import { hostFile } from '@/versions/inventory';
import { fileTimes, findTime } from './file-times';

const article = sampleArticle({
  kb: 990001,
  fileTables: [
    sampleTable({
      files: [
        sampleRow({ modified: '2012-08-21T11:47Z' }),
        sampleRow({ version: '6.0.6002.22913', modified: '2012-08-21T11:50Z' }),
        sampleRow({ version: '6.0.6002.1', modified: '2012-08-20' }),
      ],
    }),
  ],
});
const CENTRAL_EUROPE = 60;

const timesOf = (local: string, version: string | null = null) =>
  fileTimes([hostFile({ name: 'VOLSNAP.SYS', version, modified: local })], [article]);

describe('local file times', () => {
  test('tell the version of a file that `dir` lists without one', () => {
    const [times] = timesOf('2012-08-21T12:50');
    expect(findTime(times!, CENTRAL_EUROPE)).toEqual({
      comparison: 'match',
      at: { kb: 990001, version: '6.0.6002.22913', utc: '2012-08-21T11:50Z' },
    });
  });

  test('an hour more is said to be the bias of daylight saving time', () => {
    const [times] = timesOf('2012-08-21T13:47', '6.0.6002.18679');
    expect(findTime(times!, CENTRAL_EUROPE)).toMatchObject({
      comparison: 'dst-bias',
      at: { version: '6.0.6002.18679' },
    });
  });

  test('are compared with the same version only, where the paste gives one', () => {
    const [times] = timesOf('2012-08-21T12:50', '6.0.6002.18679');
    expect(findTime(times!, CENTRAL_EUROPE)).toEqual({ comparison: 'different', at: null });
  });

  test('a date without a time is not compared', () => {
    expect(timesOf('2012-08-20', '6.0.6002.1')).toEqual([]);
    expect(timesOf('2012-08-20T10:00', '6.0.6002.1')).toEqual([]);
  });
});
