import { describe, expect, test } from 'vitest';
import { isNotApplicable, readBranch, readPlatform, readServicePack, readSize, readVersion } from './cells';
import { dateOrder, readDate, readTime } from './dates';

describe('cells of file tables', () => {
  test('empty cells are spelled in several ways', () => {
    const spellings = ['Not applicable', 'Not Applicable', 'N/A', 'None', '-', ''];
    expect(spellings.map(isNotApplicable)).toEqual(spellings.map(() => true));
    expect(isNotApplicable('x86')).toBe(false);
  });

  test.each([
    ['6.0.6002.18679', '6.0.6002.18679'],
    ['6.1.7600.017122', '6.1.7600.17122'],
    ['6.0.600 1.22565', '6.0.6001.22565'],
    ['5.2.3790.4163 (srv03_sp2_qfe.071016-0130)', '5.2.3790.4163'],
    ['6.0.6002', undefined],
    ['6.1.7600.123456', undefined],
    ['1.2.3.4.5', undefined],
  ])('the version %s is %s', (text, version) => {
    expect(readVersion(text)?.version).toBe(version);
  });

  test.each([
    ['43,520', 43520],
    ['1,333,248', 1333248],
    ['43520', 43520],
    ['0', 0],
    ['1,33', null],
    ['12,34,567', null],
    ['1.2 MB', null],
  ])('the size %s is %s', (text, size) => {
    expect(readSize(text)).toBe(size);
  });

  test.each([
    ['x86', 'x86'],
    ['AMD64', 'x64'],
    ['ia64', 'IA-64'],
    ['(Alpha)', 'Alpha'],
    ['x86-based', 'x86'],
    ['x8', null],
  ])('the platform %s is %s', (text, platform) => {
    expect(readPlatform(text)).toBe(platform);
  });

  test('service packs and branches, alone and together', () => {
    expect(['SP2', 'sp 1', 'Service Pack 3', 'RTM'].map(readServicePack)).toEqual([
      'SP2',
      'SP1',
      'SP3',
      null,
    ]);
    expect(readBranch('ldr')).toEqual({ branch: 'LDR', servicePack: null });
    expect(readBranch('SP2QFE')).toEqual({ branch: 'QFE', servicePack: 'SP2' });
    expect(readBranch('GD')).toBeNull();
  });
});

describe('dates and times', () => {
  test.each([
    ['09-Jan-2012', '2012-01-09'],
    ['9-jan-2012', '2012-01-09'],
    ['1-Sept-1998', '1998-09-01'],
    ['28-Sep-01', '2001-09-28'],
    ['2012-01-09', '2012-01-09'],
    ['March 18, 2013', '2013-03-18'],
    ['6. Oktober 2010', '2010-10-06'],
    ['6 août 2010', '2010-08-06'],
    ['11/13/98', '1998-11-13'],
    ['1/2/69', '2069-01-02'],
    ['31-Feb-2012', null],
    ['09-Foo-2012', null],
    ['13/1/2012', null],
  ])('%s is %s', (text, date) => {
    expect(readDate(text, 'month-first')).toBe(date);
  });

  test('the table shows which number is the month, or nothing does', () => {
    expect(dateOrder(['1/2/2012', '13/2/2012'])).toEqual({ order: 'day-first', assumedFor: null });
    expect(dateOrder(['1/2/2012', '1/20/2012'])).toEqual({ order: 'month-first', assumedFor: null });
    expect(dateOrder(['1/2/2012'])).toEqual({ order: 'month-first', assumedFor: '1/2/2012' });
    expect(dateOrder(['01-Feb-2012'])).toEqual({ order: 'month-first', assumedFor: null });
  });

  test.each([
    ['06:29', '06:29'],
    ['6:29', '06:29'],
    ['13:14:06', '13:14:06'],
    ['9:15:52AM', '09:15:52'],
    ['05:17pm', '17:17'],
    ['06:20p', '18:20'],
    ['12:00 AM', '00:00'],
    ['24:00', undefined],
    ['13:00 PM', undefined],
  ])('the time %s is %s', (text, time) => {
    expect(readTime(text)?.time).toBe(time);
  });
});
