import { expect, test } from 'vitest';
import type { Block } from '@/schema/article';
import { sampleArticle } from '@/schema/sample-article';
import { articleDescription } from './description';

const described = (...blocks: Block[]) =>
  articleDescription(sampleArticle({ kb: 990001, sections: [{ kind: 'symptoms', blocks }] }));

test('a sentence that only announces a list is followed by the list', () => {
  const blocks: Block[] = [
    { type: 'paragraph', text: 'Picture this:' },
    { type: 'list', items: ['A server has two paths.', 'One of them fails.'] },
  ];
  expect(described(...blocks)).toBe('Picture this: A server has two paths. One of them fails.');
});

test('a long text ends between two words', () => {
  const text = described({ type: 'paragraph', text: 'snapshot '.repeat(60) });
  expect(text).toMatch(/snapshot …$/);
  expect(text.length).toBeLessThanOrEqual(242);
});

test('a text without spaces is cut all the same', () => {
  expect(described({ type: 'paragraph', text: 'x'.repeat(900) })).toBe(`${'x'.repeat(240)} …`);
});

test('an article without text is named by its number', () => {
  expect(articleDescription(sampleArticle({ kb: 990001, sections: [] }))).toBe('Windows article KB 990001.');
});
