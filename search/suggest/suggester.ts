import Fuse from 'fuse.js';
import type { SearchIndex } from '../index/search-index';
import { exactKey, prefixRange } from '../exact/exact-index';
import { FILTER_FIELDS, parseQuery, printFilter } from '../query/query';
import type { Engine, FilterField, Range, Suggestion } from '../types';
import type { WordLane } from '../words/word-lane';

const DEFAULT_LIMIT = 8;
/** How unlike a name may be to be suggested: 0 is the same, 1 is anything. */
const THRESHOLD = 0.3;

/** From how many letters on a word may be a misspelt beginning, and by how many letters it may then be longer or shorter. */
const MISSPELT = { letters: 5, difference: 2 };

/** A name that can be suggested, and what taking it does. */
interface Name {
  label: string;
  /** The words of its name and of its other spellings, lower case. */
  words: readonly string[];
  suggestion: (rest: string, highlights: Range[]) => Suggestion;
}

/** Makes what is offered under the search box while the last word of a query is being typed. */
export function createSuggester(index: SearchIndex, lane: WordLane): Engine['suggest'] {
  const names = namesOf(index);
  const fuse = new Fuse(
    names.flatMap((name) => name.words.map((word) => ({ name, word }))),
    { keys: ['word'], threshold: THRESHOLD, ignoreLocation: true },
  );
  return (text, limit = DEFAULT_LIMIT) => {
    const word = /\S+$/.exec(text)?.[0] ?? '';
    const rest = text.slice(0, text.length - word.length);
    if (word.length < 2 || parseQuery(text).length === 0) return [];
    const suggestions = [
      ...numbers(index, word),
      ...fields(word, rest),
      ...files(index, word, rest),
      ...namesLike(word.toLowerCase(), names, fuse)
        .slice(0, 4)
        .map((name) => name.suggestion(rest, typedIn(name.label, word))),
      ...completions(lane, word, rest),
    ];
    return suggestions.slice(0, limit);
  };
}

/** The names that have a word which begins as typed, exact words first; where there is none, those with a word spelt much like it. */
function namesLike(
  typed: string,
  names: readonly Name[],
  fuse: Fuse<{ name: Name; word: string }>,
): readonly Name[] {
  const begun = names.filter(({ words }) => words.some((word) => word.startsWith(typed)));
  if (begun.length > 0) {
    const whole = begun.filter(({ words }) => words.includes(typed));
    return [...new Set([...whole, ...begun])];
  }
  if (typed.length < MISSPELT.letters || !/^\p{L}+$/u.test(typed)) return [];
  const alike = fuse
    .search(typed)
    .filter(({ item }) => Math.abs(item.word.length - typed.length) <= MISSPELT.difference);
  return [...new Set(alike.map(({ item }) => item.name))];
}

/** The names of components and operating systems that articles here have. */
function namesOf({ components, products, subjects }: SearchIndex): Name[] {
  const used = {
    components: new Set(subjects.flatMap((subject) => [...subject.components])),
    products: new Set(subjects.flatMap((subject) => [...subject.products])),
  };
  const nameOf = (
    type: 'component' | 'product',
    id: string,
    label: string,
    spellings: readonly string[],
  ): Name => ({
    label,
    words: [...new Set([label, ...spellings].flatMap((spelling) => spelling.toLowerCase().split(/[\s-]+/)))],
    suggestion: (rest, highlights) => ({
      type,
      id,
      label,
      highlights,
      query:
        rest + printFilter({ field: type === 'product' ? 'os' : 'component', value: id, negated: false }),
    }),
  });
  return [
    ...components
      .filter((_, at) => used.components.has(at))
      .map(({ id, name, aliases }) => nameOf('component', id, name, [id, ...aliases])),
    ...products
      .filter((_, at) => used.products.has(at))
      .map(({ id, name, aliases }) => nameOf('product', id, name, [id, ...aliases])),
  ];
}

function numbers({ kbs }: SearchIndex, word: string): Suggestion[] {
  const digits = /^(?:kb|q)?(\d{3,8})$/i.exec(word)?.[1];
  if (digits === undefined) return [];
  const matching = [...kbs].filter((kb) => String(kb).startsWith(digits)).slice(0, 4);
  return matching.map((kb) => ({
    type: 'kb',
    kb,
    label: `KB${kb}`,
    highlights: [{ start: 2, end: 2 + digits.length }],
    query: `KB${kb}`,
  }));
}

function fields(word: string, rest: string): Suggestion[] {
  const typed = word.replace(/^-/, '').toLowerCase();
  const minus = word.startsWith('-') ? '-' : '';
  return (Object.entries(FILTER_FIELDS) as [FilterField, string][])
    .filter(([field]) => field.startsWith(typed))
    .map(([field, about]) => ({
      type: 'field',
      field,
      label: `${field}: ${about}`,
      highlights: [{ start: 0, end: typed.length }],
      query: `${rest}${minus}${field}:`,
    }));
}

function files({ details }: SearchIndex, word: string, rest: string): Suggestion[] {
  if (!details || word.length < 3) return [];
  const { exact } = details;
  const typed = word.toLowerCase();
  const { from, to } = prefixRange(exact, exactKey('file', typed));
  const keys = Array.from({ length: Math.min(to - from, 500) }, (_, i) => from + i);
  const articles = (key: number) => exact.starts[key + 1]! - exact.starts[key]!;
  return keys
    .sort((a, b) => articles(b) - articles(a))
    .slice(0, 3)
    .map((key) => {
      const name = exact.keys[key]!.slice('file:'.length);
      const highlights = [{ start: 0, end: typed.length }];
      return { type: 'file', name, articles: articles(key), label: name, highlights, query: rest + name };
    });
}

function completions(lane: WordLane, word: string, rest: string): Suggestion[] {
  const typed = word.toLowerCase();
  if (typed.length < 3 || !/^\p{L}+$/u.test(typed)) return [];
  const frequency = (name: string) => lane.frequency(lane.stemOf[lane.wordIds.get(name)!]!);
  return lane.vocabulary
    .filter((name) => name.startsWith(typed) && name !== typed)
    .sort((a, b) => frequency(b) - frequency(a))
    .slice(0, 4)
    .map((name) => ({
      type: 'word',
      label: name,
      highlights: [{ start: 0, end: typed.length }],
      query: rest + name,
    }));
}

function typedIn(label: string, typed: string): Range[] {
  const start = label.toLowerCase().indexOf(typed.toLowerCase());
  return start < 0 ? [] : [{ start, end: start + typed.length }];
}
