import { describe, expect, test } from 'vitest';
import { articleOf, importLines } from '../testing/import-text';
import { numbersIn } from './mentions';

const ABOVE = [
  'A service stops on Windows 7',
  'Symptoms',
  'It stops.',
  'Resolution',
  'This hotfix mends it.',
];
const references = (...lines: string[]) => articleOf([...ABOVE, ...lines]).references;
const codes = (...lines: string[]) => importLines([...ABOVE, ...lines]).problems.map(({ code }) => code);

describe('a reference', () => {
  test.each([
    ['832017 (http://x.example/kb/832017/en-us/) How to set up ports'],
    ['832017 (http://x.example/kb/832017/ ) How to set up ports'],
    ['KB832017: How to set up ports'],
  ])('in the form "%s"', (line) => {
    expect(references('More information', line)).toEqual([{ kb: 832017, title: 'How to set up ports' }]);
  });

  test('can have its title on the next line, and stand bare behind another', () => {
    expect(
      references(
        'More information',
        'To learn more, click the following article numbers to view them:',
        '832017 How to set up ports',
        '2519736',
        'How to close them again',
      ),
    ).toEqual([
      { kb: 832017, title: 'How to set up ports' },
      { kb: 2519736, title: 'How to close them again' },
    ]);
  });

  test('can be an address alone, while other addresses stay text', () => {
    const lines = ['References', 'http://x.example/kb/555381', 'http://x.example/library/ports'];
    expect(references(...lines)).toEqual([{ kb: 555381 }]);
    expect(JSON.stringify(articleOf([...ABOVE, ...lines]).sections)).toContain('library/ports');
  });

  test('is no sentence, and no title that names its number elsewhere', () => {
    const lines = ['References', 'See the terms that are used for updates.', 'Learn more in KB 2928680'];
    expect(references(...lines)).toEqual([{ kb: 2928680 }]);
    expect(codes(...lines)).not.toContain('reference-number-missing');
  });
});

test('numbers go on with a mention only right behind it', () => {
  expect(numbersIn('Install updates 971280, 971486 and KB978243 first.')).toEqual([971280, 971486, 978243]);
  expect(numbersIn('KB971280 needs 156544 and 351616 bytes.')).toEqual([971280]);
  expect(numbersIn('It has 156544 and 351616 bytes.')).toEqual([]);
});

describe('what is replaced', () => {
  test('can be a list that looks like one of references', () => {
    const lines = [
      'Hotfix replacement information',
      'This hotfix replaces the following hotfixes:',
      '931685 The service does not start',
      'KB931686',
    ];
    const { hotfix, references: listed } = articleOf([...ABOVE, ...lines]);
    expect(hotfix?.replaces).toEqual([931685, 931686]);
    expect(listed).toContainEqual({ kb: 931685, title: 'The service does not start' });
    expect(codes(...lines)).not.toContain('replaced-number-missing');
  });

  test('is said to be missing where the list does not follow', () => {
    expect(codes('Hotfix replacement information', 'This hotfix replaces an earlier hotfix.')).toContain(
      'replaced-number-missing',
    );
  });
});
