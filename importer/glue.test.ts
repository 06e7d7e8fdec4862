import { describe, expect, test } from 'vitest';
import { boilerplateKind, saysTimesAreUtc } from './boilerplate';
import { fieldOf, gluedHeader, tableKind } from './columns';
import { furnitureKind } from './furniture';
import { unglue } from './glue';
import { headingRole, isFilesHeading } from './headings';
import { readings } from './readings';

describe('headings', () => {
  test.each([
    ['Symptoms', 'symptoms'],
    ['☰ Cause', 'cause'],
    ['RESOLUTION:', 'resolution'],
    ['More Information', 'more-information'],
    ['Hotfix replacement information', 'replacement'],
    ['Windows Server 2008 R2 file information notes', 'files'],
    ['Additional file information for Windows 7', 'files'],
    ['Method 2: Change the registry', 'part'],
    ['The cause of this is unknown', null],
    ['Status of the service', null],
  ])('"%s" is %s', (text, role) => {
    expect(headingRole(text)).toBe(role);
  });

  test('lines above file tables are known by their words', () => {
    expect(isFilesHeading('For all supported x64-based versions of Windows 7')).toBe(true);
    expect(isFilesHeading('Additional files for all supported IA-64-based versions of Windows 7')).toBe(true);
    expect(isFilesHeading('- For all supported systems')).toBe(false);
  });
});

describe('what is glued to the end of a sentence is taken off', () => {
  test.each([
    [
      'You must restart it after that.Hotfix replacement information',
      ['You must restart it after that.', 'Hotfix replacement information'],
    ],
    [
      'The times are local here.For all supported x86-based versions of Windows 7',
      ['The times are local here.', 'For all supported x86-based versions of Windows 7'],
    ],
    ['It needs one of these:- Windows 7', ['It needs one of these:', '- Windows 7']],
    ['CauseThis issue is old.', ['Cause', 'This issue is old.']],
    ['Restart requirementYou must restart.', ['Restart requirement', 'You must restart.']],
    [
      'See the table below.File nameFile versionFile size',
      ['See the table below.', 'File nameFile versionFile size'],
    ],
    [
      'You connect once again.CauseThe driver is old.ResolutionHotfix information',
      ['You connect once again.', 'Cause', 'The driver is old.', 'Resolution', 'Hotfix information'],
    ],
    ['Cause: The driver is too old.', ['Cause:', ' The driver is too old.']],
    ['Status: Error', ['Status: Error']],
    ['MORE INFORMATION', ['MORE INFORMATION']],
    ['HOTFIX INFORMATIONThe package is new.', ['HOTFIX INFORMATION', 'The package is new.']],
    ['It calls System.Status of the object', ['It calls System.Status of the object']],
    ['The Microsoft.Exchange service', ['The Microsoft.Exchange service']],
  ])('%s', (text, parts) => {
    expect(unglue(text)).toEqual(parts);
  });
});

describe('page furniture and standing texts', () => {
  test.each([
    '↑ Back to the top',
    '[↑ Back to the top](#)',
    'Collapse this tableExpand this table',
    '---|',
    '☰',
    'Lösungen finden',
    'Give Feedback',
  ])('"%s" is furniture', (text) => {
    expect(furnitureKind(text)).not.toBeNull();
  });

  test.each(['.', '??', 'The top of the list', 'Windows 7'])('"%s" is not', (text) => {
    expect(furnitureKind(text)).toBeNull();
  });

  test('standing sentences are known by short fragments, others are not', () => {
    expect(boilerplateKind('Ask for it: a supported hotfix is available.')).toBe('hotfix-availability');
    expect(boilerplateKind('The usual support costs are due.')).toBe('support-costs');
    expect(boilerplateKind('The hotfix changes a timeout.')).toBeNull();
  });

  test('a statement on UTC has to be about files', () => {
    expect(saysTimesAreUtc('Dates and times of these files are UTC.', false)).toBe(true);
    expect(saysTimesAreUtc('The report shows the time in UTC.', false)).toBe(false);
    expect(saysTimesAreUtc('All times are UTC.', true)).toBe(true);
  });
});

describe('header cells', () => {
  test('are known in many spellings', () => {
    expect(['File name', 'DATE (UTC)', 'CPU', 'SP requirement', 'SR_Level', 'Colour'].map(fieldOf)).toEqual([
      'name',
      'date',
      'platform',
      'servicePack',
      'milestone',
      null,
    ]);
  });

  test('can be glued together', () => {
    expect(gluedHeader('File nameFile versionFile sizeDateTimePlatform')?.columns).toHaveLength(6);
    expect(gluedHeader('Version Product SR_Level Service branch 6.0.600')).toEqual({
      columns: ['Version', 'Product', 'SR_Level', 'Service branch'],
      end: 39,
    });
    expect(gluedHeader('File a report')).toBeNull();
  });

  test('tell the kind of the table', () => {
    expect(tableKind(['File name', 'Size'])).toBe('files');
    expect(tableKind(['Version', 'Product', 'Service branch'])).toBe('rules');
    expect(tableKind(['Name', 'Value'])).toBe('other');
  });
});

describe('readings of a glued row', () => {
  const columns = ['File name', 'File version', 'File size', 'Date'];
  const read = (text: string, grouped = true) =>
    readings(text, columns, { grouped }).map((cells) => cells.join(' | '));

  test('a version of Windows has its own number of digits', () => {
    expect(read('Mpio.sys6.1.7600.20881156,54415-Jan-2011')).toEqual([
      'Mpio.sys | 6.1.7600.20881 | 156,544 | 15-Jan-2011',
    ]);
    expect(read('W03a.dll5.2.3790.459043,52016-Sep-2009')).toEqual([
      'W03a.dll | 5.2.3790.4590 | 43,520 | 16-Sep-2009',
    ]);
  });

  test('other versions can leave several readings, and all are given', () => {
    expect(read('Foo.dll3.2.1.123,45610-Apr-2011')).toEqual([
      'Foo.dll | 3.2.1.1 | 23,456 | 10-Apr-2011',
      'Foo.dll | 3.2.1.12 | 3,456 | 10-Apr-2011',
    ]);
  });

  test('a name ends behind a known extension', () => {
    expect(read('Foo.dll12.0.4518.10141,02410-Apr-2011')).toContain(
      'Foo.dll | 12.0.4518.1014 | 1,024 | 10-Apr-2011',
    );
    expect(read('Foo.mofNot Applicable66,51110-Apr-2011')).toEqual([
      'Foo.mof | Not Applicable | 66,511 | 10-Apr-2011',
    ]);
  });
});
