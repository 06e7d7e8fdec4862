import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Streams } from './inverted';
import { createWordLane } from './word-lane';

const vocabulary = ['disk', 'queue', 'server', 'backup'];
const part = fc.array(fc.nat(vocabulary.length - 1), { maxLength: 6 });
const article = fc.record({ title: part, symptoms: part, about: part });

test('a phrase stands in the articles that have its words side by side in one part, or all of them among their names', () => {
  fc.assert(
    fc.property(
      fc.array(article, { minLength: 1, maxLength: 8 }),
      fc.array(fc.nat(vocabulary.length - 1), { minLength: 2, maxLength: 3 }),
      (articles, phrase) => {
        const having = articles.flatMap(({ title, symptoms, about }, doc) => {
          const isWritten = [title, symptoms].some((words) =>
            ` ${words.join(' ')} `.includes(` ${phrase.join(' ')} `),
          );
          return isWritten || phrase.every((word) => about.includes(word)) ? [doc] : [];
        });
        expect([...laneOf(articles).phrase(phrase).docs]).toEqual(having);
      },
    ),
  );
});

test('an article is about a phrase as much as about the weakest of its words', () => {
  const lane = laneOf([
    { title: [0], symptoms: [0, 1], about: [] },
    { title: [], symptoms: [2], about: [] },
  ]);
  const { impacts } = lane.phrase([0, 1]);
  expect([...impacts]).toEqual([lane.postings(1).impacts[0]]);
  expect(impacts[0]).toBeLessThan(lane.postings(0).impacts[0]!);
});

type Parts = Record<'title' | 'symptoms' | 'about', number[]>;

function laneOf(articles: readonly Parts[]) {
  const fields = (['title', 'symptoms', 'about'] as const).map((field) => ({
    field,
    streams: streamsOf(articles.map((parts) => parts[field])),
  }));
  return createWordLane({ articles: articles.length, vocabulary, fields });
}

function streamsOf(parts: readonly number[][]): Streams {
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach(({ length }, i) => (starts[i + 1] = starts[i]! + length));
  return { starts, words: Uint32Array.from(parts.flat()) };
}
