import { describe, expect, test } from 'vitest';
import { articleOf, importLines } from '../testing/import-text';

const ABOVE = [
  'A service stops on Windows 7',
  'Symptoms',
  'The service stops.',
  'Resolution',
  'This hotfix mends it.',
];
const article = (...lines: string[]) => articleOf([...ABOVE, ...lines]);
const codes = (...lines: string[]) => importLines([...ABOVE, ...lines]).problems.map(({ code }) => code);

describe('the restart', () => {
  test.each([
    ['You have to restart after installing.', 'required'],
    ['A restart is needed after installing.', 'required'],
    ['You may have to restart the computer.', 'may-be-required'],
    ['You do not have to restart the server.', 'not-required'],
    ['No restart is required.', 'not-required'],
    ['After you install it, restart the computer.', 'required'],
    ['A restart of the computer is mandatory.', 'required'],
    ['You don’t have to restart the computer.', 'not-required'],
    ['None.', 'not-required'],
  ])('"%s" is %s', (text, restart) => {
    const { hotfix, sections } = article('Restart requirement', text);
    expect(hotfix?.restart).toBe(restart);
    expect(sections.flatMap(({ heading }) => heading ?? [])).not.toContain('Restart requirement');
  });

  test('what says more than the fact stays readable', () => {
    const { hotfix, sections } = article(
      'Restart requirement',
      'You must restart the computer and clear its cache.',
    );
    expect(hotfix?.restart).toBe('required');
    expect(sections.at(-1)).toMatchObject({ heading: 'Restart requirement' });
  });

  test.each([
    ['You must restart the computer if its files are in use.', 'may-be-required'],
    ['You do not have to restart the computer if you stop the service first.', 'may-be-required'],
    ['No restart is required. However, restart the Spooler service.', 'not-required'],
  ])('"%s" is %s, and readable', (text, restart) => {
    const { hotfix, sections } = article('Restart requirement', text);
    expect(hotfix?.restart).toBe(restart);
    expect(sections.at(-1)).toMatchObject({ heading: 'Restart requirement' });
  });

  test('under its heading a sentence that says nothing clear is named', () => {
    expect(codes('Restart requirement', 'A restart happens.')).toContain('restart-unclear');
  });

  test('a step that restarts the computer stays a step', () => {
    const steps = ['1. Delete the key.', '2. Restart the computer.'];
    const { hotfix, sections } = article('Resolution', 'Follow these steps:', ...steps);
    expect(hotfix?.restart).toBeNull();
    expect(sections.at(-1)?.blocks.at(-1)).toEqual({
      type: 'steps',
      items: ['Delete the key.', 'Restart the computer.'],
    });
  });

  test('sentences that contradict each other leave it open, and that is said', () => {
    const text = [
      'Restart requirement',
      'You must restart the computer.',
      'You do not have to restart the server.',
    ];
    expect(article(...text).hotfix?.restart).toBeNull();
    expect(codes(...text)).toContain('restart-unclear');
  });

  test('a restart among the symptoms is no fact of the hotfix', () => {
    expect(
      articleOf([
        'A service stops now',
        'Symptoms',
        'You must restart the computer.',
        'Resolution',
        'This hotfix mends it.',
      ]).hotfix?.restart,
    ).toBeNull();
  });
});
