import { describe, expect, test } from 'vitest';
import { sampleArticle, sampleRow, sampleTable } from '@/schema/sample-article';
import type { FileRow } from '@/schema/article';
import { createFileHistory } from '@/versions/file-history';
import { groupByBuild } from '@/versions/file-lanes';
import { knownVersions } from '@/versions/known-version';
import { timelineOf } from './timeline-layout';

function timeline(...rows: Partial<FileRow>[]) {
  const article = sampleArticle({ fileTables: [sampleTable({ files: rows.map((row) => sampleRow(row)) })] });
  return timelineOf(groupByBuild(knownVersions('volsnap.sys', [article], createFileHistory([article]))));
}

describe('the timeline of a file', () => {
  test('has a line for each lane, points in the order of time, architectures of one day together', () => {
    const drawing = timeline(
      { version: '6.1.7601.17514', modified: '2010-11-20T12:00Z' },
      { version: '6.1.7601.22948', modified: '2015-01-05T12:00Z' },
      { version: '6.1.7601.22948', modified: '2015-01-05T13:00Z', platform: 'x64' },
      { version: '6.1.7601.21642', modified: '2011-01-15' },
    );
    expect(
      drawing?.lanes.map(({ lane, points, newest }) => [lane, points.map(({ day }) => day), newest]),
    ).toEqual([
      ['GDR branch', ['2010-11-20'], null],
      ['LDR branch', ['2011-01-15', '2015-01-05'], '6.1.7601.22948'],
    ]);
    expect(drawing?.years.map(({ label }) => label)).toEqual([
      '2010',
      '2011',
      '2012',
      '2013',
      '2014',
      '2015',
      '2016',
    ]);
    const xs = drawing?.lanes.flatMap(({ points }) => points.map(({ x }) => x)) ?? [];
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(drawing?.from ?? 0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(drawing?.to ?? 0);
  });

  test('spans decades with few years on its scale', () => {
    const years = timeline(
      { modified: '1996-09-26' },
      { version: '6.0.6002.19000', modified: '2020-02-29' },
    )?.years;
    expect(years?.length).toBeLessThanOrEqual(10);
    expect(years?.[0]?.label).toBe('1996');
  });

  test('is left out where there is only one day, or none', () => {
    expect(timeline({}, { platform: 'x64' })).toBeNull();
    expect(timeline({ modified: null })).toBeNull();
    expect(timeline({ version: null }, { version: null, modified: '2001-01-01' })).toBeNull();
  });
});
