import { describe, expect, test } from 'vitest';
import { articleOf, importLines } from '../testing/import-text';

const ABOVE = ['A service stops on Windows 7', 'Symptoms', 'The service stops.'];
const article = (...lines: string[]) => articleOf([...ABOVE, ...lines]);

describe('the footer', () => {
  test.each([
    ['Last Review: Friday, April 13, 2012', '2012-04-13'],
    ['Last Review: 9. April 2012', '2012-04-09'],
    ['Artikel-ID: 900001 - Geändert am: Mittwoch, 6. Oktober 2010 - Version: 1.0', '2010-10-06'],
    ['Numéro d’article : 900001 - Dernière mise à jour : mercredi 6 octobre 2010', '2010-10-06'],
    ['KB900001 | Last Review: 12/16/2011 | Revision: 1.0', '2011-12-16'],
  ])('"%s"', (line, date) => {
    const { lastReview, sections } = article('Status', 'It is known.', line);
    expect(lastReview).toBe(date);
    expect(sections.at(-1)?.blocks).toEqual([{ type: 'paragraph', text: 'It is known.' }]);
  });

  test('a review whose date cannot be read is said', () => {
    const { problems } = importLines([...ABOVE, 'Last Review: the 40th of May']);
    expect(problems).toContainEqual({ code: 'review-unreadable', line: 4, text: 'the 40th of May' });
  });

  test('a sentence that begins like a footer line is text', () => {
    const text = 'Views: the report shows three of them, and none of the three holds a row of the table.';
    expect(article(text).sections[0]?.blocks.at(-1)).toEqual({ type: 'paragraph', text });
    expect(article('Version: 6.1').sections[0]?.blocks.at(-1)).toEqual({
      type: 'paragraph',
      text: 'Version: 6.1',
    });
  });

  test('the products it names are not taken for cut sentences', () => {
    const { appliesTo, source } = article(
      'Applies to',
      'Microsoft Windows Server 2003, Enterprise Edition for Itanium-based Systems',
      'Windows 7 Starter',
    );
    expect(appliesTo).toHaveLength(2);
    expect(source.problems.map(({ code }) => code)).not.toContain('sentence-cut');
  });
});
