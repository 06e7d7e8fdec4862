import { expect, test } from 'vitest';
import { sampleArticle } from '@/schema/sample-article';
import { feed } from './feed';

const HOST = 'https://kb.example.com';

const articleOf = (kb: number, lastReview?: string) =>
  sampleArticle({ kb, title: `Title <${kb}>`, fileTables: [], ...(lastReview && { lastReview }) });

test('lists dated articles newest first, with their own addresses', () => {
  const text = feed(HOST, [articleOf(11, '2009-01-31'), articleOf(12), articleOf(13, '2012-08-21')]);
  expect([...text.matchAll(/<entry>.*?<id>(.*?)<\/id>/g)].map((match) => match[1])).toEqual([
    `${HOST}/kb/13/`,
    `${HOST}/kb/11/`,
  ]);
  expect(text).toContain('<title>KB 13: Title &#60;13&#62;</title>');
  expect(text).toContain('</author><updated>2012-08-21T00:00:00Z</updated>');
});

test('holds the newest fifty only', () => {
  const articles = Array.from({ length: 60 }, (_, n) => articleOf(100 + n, '2010-01-01'));
  const numbers = [...feed(HOST, articles).matchAll(/<entry>.*?\/kb\/(\d+)\//g)].map((match) => match[1]);
  expect(numbers).toHaveLength(50);
  expect(numbers[0]).toBe('159');
});
