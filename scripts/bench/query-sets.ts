import type { Article } from '@/schema/article';
import { articleText } from '@/search/text/article-text';
import { tokenize } from '@/search/text/tokens';
import type { JudgedQuery } from '../search/run-queries';

/** How many queries each made set has. */
const TITLES = 800;
const SENTENCES = 200;

/** Titles as queries; the index that answers them must not have these titles. */
export function titleQueries(articles: readonly Article[]): JudgedQuery[] {
  const usable = articles.filter((article) => {
    const { symptoms, cause } = articleText(article);
    return tokenize(article.title ?? '').length >= 4 && (symptoms || cause);
  });
  return sample(usable, TITLES).map(({ kb, title }) => ({
    q: withoutPrefix(title ?? ''),
    kb,
    kind: 'title',
  }));
}

/** The articles with the titles of the queries taken away. */
export function withoutTitles(articles: readonly Article[], queries: readonly JudgedQuery[]): Article[] {
  const blanked = new Set(queries.map(({ kb }) => kb));
  return articles.map((article) => (blanked.has(article.kb) ? { ...article, title: null } : article));
}

/** Sentences of the symptoms as queries: as they are, misspelt, with the last word cut, and with a foreign word. */
export function sentenceQueries(articles: readonly Article[]): JudgedQuery[] {
  const usable = articles.flatMap(({ kb, ...article }) => {
    const sentence = articleText({ kb, ...article }).symptoms.split(/(?<=[.:])\s/)[0] ?? '';
    const words = sentence.replace(/[.:]$/, '').split(/\s+/);
    return words.length >= 7 && words.length <= 20 ? [{ kb, words }] : [];
  });
  const chosen = sample(usable, SENTENCES);
  return chosen.flatMap(({ kb, words }, i) => {
    const foreign = chosen[(i + 1) % chosen.length]!.words.reduce((a, b) => (b.length > a.length ? b : a));
    const last = words.at(-1)!;
    return [
      { q: words.join(' '), kb, kind: 'sentence' },
      { q: misspelt(words).join(' '), kb, kind: 'sentence, misspelt' },
      {
        q: [...words.slice(0, -1), last.slice(0, Math.ceil(last.length * 0.6))].join(' '),
        kb,
        kind: 'sentence, cut',
      },
      { q: [foreign, ...words].join(' '), kb, kind: 'sentence, foreign word' },
    ];
  });
}

/** The two longest words with two neighbouring letters swapped. */
function misspelt(words: readonly string[]): string[] {
  const longest = words.toSorted((a, b) => b.length - a.length).slice(0, 2);
  return words.map((word) => {
    if (!longest.includes(word) || word.length < 5) return word;
    const at = Math.floor(word.length / 2);
    return word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1);
  });
}

/** Titles of old articles begin with a product's short name and a colon. */
function withoutPrefix(title: string): string {
  return title.replace(/^[\w ]{1,12}:\s*/, '');
}

/** Evenly spread and the same every time. */
function sample<T>(values: readonly T[], count: number): T[] {
  const step = values.length / count;
  if (step <= 1) return [...values];
  return Array.from({ length: count }, (_, i) => values[Math.floor(i * step)]!);
}
