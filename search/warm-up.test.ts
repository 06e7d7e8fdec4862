import { expect, test } from 'vitest';
import { buildIndex } from './index/build-index';
import { SAMPLE_ARTICLES, SAMPLE_LEXICON, sampleArticle } from './sample-library';
import { warmUpTexts } from './warm-up';

test('a small library warms up on all of its titles', () => {
  expect(warmUpTexts(buildIndex(SAMPLE_ARTICLES, SAMPLE_LEXICON, null))).toHaveLength(SAMPLE_ARTICLES.length);
});

test('a large one on some from all over it, in the words that are searched', () => {
  const many = Array.from({ length: 1000 }, (_, i) => sampleArticle(1000 + i, `The Widget ${i}`));
  const texts = warmUpTexts(buildIndex(many, SAMPLE_LEXICON, null));
  expect(texts).toHaveLength(200);
  expect(texts.at(0)).toBe('widget 999');
  expect(texts.at(-1)).toBe('widget 4');
});
