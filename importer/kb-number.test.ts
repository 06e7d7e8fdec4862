import { describe, expect, test } from 'vitest';
import { findKbNumber, parseKbNumber } from './kb-number';
import { splitLines } from './lines';

const find = (text: string, document = 'article.txt', given: number | null = null) => {
  const { kb, problems } = findKbNumber(splitLines(text), document, given);
  return [kb, ...problems.map(({ code }) => code)];
};

describe('the KB number', () => {
  test.each([
    ['977381', 977381],
    ['KB977381', 977381],
    ['kb 977381', 977381],
    ['Q163636', 163636],
    ['0977381', 977381],
    ['12', null],
    ['977381a', null],
    ['', null],
  ])('given as "%s" is %s', (text, kb) => {
    expect(parseKbNumber(text)).toBe(kb);
  });

  test.each([
    'Article ID: 2277904',
    'Article ID : 2277904',
    'Article ID: 2277904 - Last Review: March 18, 2013',
    'KB2277904',
    'KB2277904: A service stops',
    'KB 2277904: A service stops',
    '# KB2277904: A service stops',
    '**KB 2277904** | Revision: 1.0',
    'Artikel-ID: 2277904 - Produkte anzeigen',
    'Numéro d’article : 2277904',
    'KB2277904: A service stops\nSymptoms\nIt stops.\nReferences\nKB900009: Another service stops',
    'Keywords: kbfix KB2277904',
    'Package_for_kb2277904_rtm~31bf~x86~~6.0.1.0.mum\nPackage_for_kb2277904~31bf.mum\nPackage_for_kb900009.mum',
  ])('is read from "%s"', (text) => {
    expect(find(text)).toEqual([2277904]);
  });

  test.each(['KB975759.txt', '975759.txt', 'Q975759.TXT', 'saved-KB975759.md', 'kb975759 (1).txt'])(
    'is read from the file name %s',
    (name) => {
      expect(find('Some text.', name)).toEqual([975759]);
    },
  );

  test('is not any number that a text names', () => {
    expect(
      find(
        'Install hotfix 978243, and KB971280 too.\nKB976329.cat comes with it.',
        '000_7cd6dfa0b159ebbd.txt',
      ),
    ).toEqual([null, 'kb-missing']);
  });

  test('the given one wins, and a differing statement is said', () => {
    expect(find('Article ID: 2277904', 'KB975759.txt', 977381)).toEqual([977381, 'kb-differs', 'kb-differs']);
    expect(find('Article ID: 977381', 'KB977381.txt', 977381)).toEqual([977381]);
  });

  test('two articles in one document need --kb', () => {
    expect(find('Article ID: 2277904\nArticle ID: 977381')).toEqual([null, 'kb-conflict']);
  });
});
