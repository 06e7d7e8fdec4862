import { describe, expect, test } from 'vitest';
import { articleOf } from './testing/import-text';

const TOP = ['A service stops now', 'Symptoms', 'It stops.'];

describe('the kind of an article', () => {
  test('is a hotfix where a heading shows the package, whatever its words', () => {
    expect(articleOf([...TOP, 'Restart requirement', 'You must restart it.']).kind).toBe('hotfix');
  });

  test('is an article where nothing is shipped, and its text keeps all that sounds like a package', () => {
    const steps = [
      'To resolve this issue, install the driver. You must restart the computer after you install it.',
    ];
    const { kind, hotfix, sections } = articleOf([...TOP, 'Resolution', ...steps]);
    expect([kind, hotfix]).toEqual(['article', null]);
    expect(sections.at(-1)?.blocks).toEqual([{ type: 'paragraph', text: steps[0] }]);
  });

  test('a link to a tool makes no hotfix', () => {
    const line = 'Download the tool from http://x.example/download/tool.exe now';
    expect(articleOf([...TOP, 'More information', line]).kind).toBe('article');
  });
});
