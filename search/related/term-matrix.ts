import type { Article, SectionKind } from '@/schema/article';
import { sectionText } from '../text/article-text';
import { stem } from '../text/stem';
import { tokenize } from '../text/tokens';

/** Which stems stand in which articles, and how telling they are: row `a` from `starts[a]` up to `starts[a + 1]`. */
export interface TermMatrix {
  /** The stems that have a column, by number. */
  terms: readonly string[];
  starts: Uint32Array;
  columns: Uint32Array;
  values: Float32Array;
}

/** Rarer stems have too little company to tell what they are like, commoner ones keep company with everything. */
const ARTICLES_OF_A_TERM = { least: 5, most: 15_000 };

/** How much a word counts by where it stands. */
const COUNTS: Record<SectionKind | 'title' | 'keywords', number> = {
  title: 2,
  keywords: 1,
  symptoms: 1,
  cause: 1,
  other: 1,
  resolution: 0.5,
  workaround: 0.5,
  status: 0,
  'more-information': 0,
};

/** The longest text of one section that is read, in characters: listings teach nothing about words. */
const LONGEST = 3000;

/** Counts the stems of all articles: log(1 + count) × rarity. */
export function termMatrix(articles: readonly Article[]): TermMatrix {
  const stemOf = new Map<string, number>();
  const stems: string[] = [];
  const numberOf = (word: string): number => {
    let number = stemOf.get(word);
    if (number !== undefined) return number;
    const root = stem(word);
    number = stemOf.get(root) ?? stems.push(root) - 1;
    stemOf.set(root, number).set(word, number);
    return number;
  };
  const rows = articles.map((article) => countsOf(article, numberOf));
  const frequency = new Uint32Array(stems.length);
  for (const row of rows) for (const number of row.keys()) frequency[number]!++;
  return weighted(rows, stems, frequency);
}

function countsOf(article: Article, numberOf: (word: string) => number): Map<number, number> {
  const counts = new Map<number, number>();
  const count = (text: string, weight: number) => {
    for (const { word } of tokenize(text.slice(0, LONGEST))) {
      if (!/^[a-z][a-z0-9]+$/.test(word)) continue;
      const number = numberOf(word);
      counts.set(number, (counts.get(number) ?? 0) + weight);
    }
  };
  count(article.title ?? '', COUNTS.title);
  // Keywords that authors chose for search are the best teachers; the codes among them (kbfix) teach nothing.
  count((article.keywords ?? []).filter((word) => !/^kb/i.test(word)).join(' '), COUNTS.keywords);
  for (const section of article.sections) {
    if (COUNTS[section.kind] > 0) count(sectionText(section), COUNTS[section.kind]);
  }
  return counts;
}

function weighted(
  rows: readonly Map<number, number>[],
  stems: readonly string[],
  frequency: Uint32Array,
): TermMatrix {
  const { least, most } = ARTICLES_OF_A_TERM;
  const kept = stems
    .map((_, number) => number)
    .filter((n) => frequency[n]! >= least && frequency[n]! <= most);
  const columnOf = new Int32Array(stems.length).fill(-1);
  kept.forEach((number, column) => (columnOf[number] = column));
  const entries = rows.map((row) =>
    [...row].flatMap(([number, count]): [number, number][] => {
      if (columnOf[number]! < 0) return [];
      return [[columnOf[number]!, Math.log(1 + count) * Math.log(rows.length / frequency[number]!)]];
    }),
  );
  const starts = new Uint32Array(rows.length + 1);
  entries.forEach((row, i) => (starts[i + 1] = starts[i]! + row.length));
  const columns = new Uint32Array(starts[rows.length]!);
  const values = new Float32Array(starts[rows.length]!);
  entries.forEach((row, i) => {
    row.forEach(([column, value], j) => {
      columns[starts[i]! + j] = column;
      values[starts[i]! + j] = value;
    });
  });
  return { terms: kept.map((number) => stems[number]!), starts, columns, values };
}
