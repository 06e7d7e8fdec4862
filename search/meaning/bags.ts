import type { Article, SectionKind } from '@/schema/article';
import { fold, tokenize } from '../text/tokens';
import { sectionText } from '../text/article-text';
import { stem } from '../text/stem';

/** For every article the terms of one part of it and how much each counts: from `starts[a]` up to `starts[a + 1]`. */
export interface Bags {
  starts: Uint32Array;
  terms: Uint32Array;
  values: Float32Array;
}

/** What meanings are learned from. */
export interface Lessons {
  /** The stems that have a vector, by number. */
  stems: readonly string[];
  /** How rare each is. */
  rarities: Float32Array;
  /** Two ways in which an article says the same thing. */
  pairs: readonly (readonly [Bags, Bags])[];
}

/** Rarer stems have too little company to tell what they mean, commoner ones keep company with everything. */
const ARTICLES_OF_A_STEM = { least: 8, most: 15_000 };

/** How much treatment counts beside symptoms in the text that a title sums up. */
const TREATMENT_SHARE = 0.5;

/** The longest text of one section that is read, in characters: listings teach nothing about words. */
const LONGEST = 3000;

type Counts = Map<number, number>;

/** Which part of an article a section belongs to; standing texts and details are in none. */
const PART_OF: Partial<Record<SectionKind, 'problem' | 'treatment'>> = {
  symptoms: 'problem',
  other: 'problem',
  cause: 'treatment',
  resolution: 'treatment',
  workaround: 'treatment',
};

/** Pairs the title and the author's search words with the text, and what is done with what is wrong. */
export function lessonsFrom(articles: readonly Article[]): Lessons {
  const numbers = new StemNumbers(machineWords(articles));
  const titles = articles.map(({ title }) => numbers.count(title ?? ''));
  const keywords = articles.map((article) => numbers.count((article.keywords ?? []).join(' ')));
  const problems = articles.map((article) => numbers.count(partText(article, 'problem')));
  const treatments = articles.map((article) => numbers.count(partText(article, 'treatment')));
  const texts = problems.map((problem, i) => sum(problem, treatments[i]!, TREATMENT_SHARE));
  const frequency = new Uint32Array(numbers.stems.length);
  articles.forEach((_, i) => {
    for (const number of new Set([titles, keywords, texts].flatMap((parts) => [...parts[i]!.keys()]))) {
      frequency[number]!++;
    }
  });
  const { least, most } = ARTICLES_OF_A_STEM;
  const kept = [...frequency.keys()].filter((n) => frequency[n]! >= least && frequency[n]! <= most);
  const termOf = new Map(kept.map((number, term) => [number, term]));
  const [title, keyword, problem, treatment, text] = [titles, keywords, problems, treatments, texts].map(
    (counts) => bagsOf(counts, termOf),
  ) as [Bags, Bags, Bags, Bags, Bags];
  return {
    stems: kept.map((number) => numbers.stems[number]!),
    rarities: Float32Array.from(kept, (number) => Math.log(articles.length / frequency[number]!)),
    pairs: [
      [title, text],
      [keyword, text],
      [treatment, problem],
    ],
  };
}

/** Codes that systems put among the keywords (`kbfix`): they tell a product, and nothing about words. */
function machineWords(articles: readonly Article[]): ReadonlySet<string> {
  return new Set(
    articles
      .flatMap(({ keywords }) => keywords ?? [])
      .filter((word) => /^kb\w/i.test(word))
      .map(fold),
  );
}

function partText({ sections }: Article, part: 'problem' | 'treatment'): string {
  return sections
    .filter(({ kind }) => PART_OF[kind] === part)
    .map((section) => sectionText(section).slice(0, LONGEST))
    .join('\n');
}

/** Gives every stem of words that begin with a letter a number, in the order of first appearance. */
class StemNumbers {
  readonly stems: string[] = [];
  readonly #ofWord = new Map<string, number>();
  readonly #ofStem = new Map<string, number>();
  readonly #left: ReadonlySet<string>;

  constructor(left: ReadonlySet<string>) {
    this.#left = left;
  }

  count(text: string): Counts {
    const counts: Counts = new Map();
    for (const { word } of tokenize(text)) {
      if (!/^[a-z][a-z0-9]+$/.test(word) || this.#left.has(word)) continue;
      const number = this.#ofWord.get(word) ?? this.#add(word);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    return counts;
  }

  #add(word: string): number {
    const root = stem(word);
    const number = this.#ofStem.get(root) ?? this.stems.push(root) - 1;
    this.#ofStem.set(root, number);
    this.#ofWord.set(word, number);
    return number;
  }
}

function sum(counts: Counts, more: Counts, share: number): Counts {
  const all = new Map(counts);
  for (const [number, count] of more) all.set(number, (all.get(number) ?? 0) + share * count);
  return all;
}

function bagsOf(counts: readonly Counts[], termOf: ReadonlyMap<number, number>): Bags {
  const entries = counts.map((row) =>
    [...row].flatMap(([number, count]): [number, number][] => {
      const term = termOf.get(number);
      return term === undefined ? [] : [[term, Math.log(1 + count)]];
    }),
  );
  const starts = new Uint32Array(counts.length + 1);
  entries.forEach((row, i) => (starts[i + 1] = starts[i]! + row.length));
  const all = entries.flat();
  return {
    starts,
    terms: Uint32Array.from(all, ([term]) => term),
    values: Float32Array.from(all, ([, value]) => value),
  };
}
