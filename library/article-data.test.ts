import { expect, test } from 'vitest';
import { sampleArticle } from '@/schema/sample-article';
import { articleDataFiles, articleDataText } from './article-data';

const articleOf = (kb: number, letters = 1) =>
  sampleArticle({
    kb,
    sections: [{ kind: 'symptoms', blocks: [{ type: 'paragraph', text: 'x'.repeat(letters) }] }],
  });

test('each article of a small library has a file of its own, as it stands in the content folder', () => {
  const articles = [articleOf(11), articleOf(12)];
  const files = articleDataFiles(articles);
  expect(files.map(({ name }) => name)).toEqual(['kb/11.json', 'kb/12.json']);
  expect(files.map((file) => JSON.parse(articleDataText(file)))).toEqual(articles);
});

test('the articles of a large library stand in lists of at most 1 MB, each once and in order', () => {
  const articles = Array.from({ length: 30 }, (_, n) => articleOf(n + 1, 90_000));
  const files = articleDataFiles(articles, 29);
  expect(files.map(({ name }) => name)).toEqual([
    'data/articles/000.json',
    'data/articles/001.json',
    'data/articles/002.json',
  ]);
  const texts = files.map(articleDataText);
  expect(Math.max(...texts.map((text) => Buffer.byteLength(text)))).toBeLessThanOrEqual(1_000_000);
  expect(texts.flatMap((text) => JSON.parse(text))).toEqual(articles);
});

test('an article of more than 1 MB stands alone', () => {
  const files = articleDataFiles([articleOf(1), articleOf(2, 1_200_000), articleOf(3)], 2);
  expect(files.map(({ articles }) => articles.map(({ kb }) => kb))).toEqual([[1], [2], [3]]);
});
