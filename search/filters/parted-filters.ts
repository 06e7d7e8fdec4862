import type { SearchIndex } from '../index/search-index';
import { FILTER_FIELDS, printFilter, type QueryPart } from '../query/query';
import type { FilterField, FilterProblem } from '../types';
import { articleTest } from './apply-filters';
import { conditionOf, placeBySpelling } from './condition';

/** `os: ` with something behind it, as `Event: 4004` stands in a log. */
const SPACED = new RegExp(`(?<!\\S)(-?)(${Object.keys(FILTER_FIELDS).join('|')}):[^\\S\\n]+(?=\\S)`, 'gi');
/** Nobody types more filters than this; a text that has more is not about filters. */
const MOST_FILTERS = 4;

const QUOTED = /^["“]([^"“”\n]+)["”]/;
const SOURCE_AND_NUMBER = /^(\p{L}[^\s"“”/:]*)\s+(\d{1,5})(?![\p{L}\p{N}])/u;
const NUMBER = /^\s+(\d{1,5})(?![\p{L}\p{N}]|\.\d)/u;
/** `Windows Server 2008 R2`, and one word more. */
const WORDS = /^\S+(?:[^\S\n]+\S+){0,4}/;
const LONGEST_VALUE = 80;

/** What looks like filters but for a space behind the colon, where they would find articles without it. */
export function filtersWithSpace(
  text: string,
  parts: readonly QueryPart[],
  index: SearchIndex,
): FilterProblem[] {
  const heads = [...text.matchAll(SPACED)].slice(0, MOST_FILTERS);
  return heads.flatMap(({ 0: head, 1: minus, 2: name = '', index: start }): FilterProblem[] => {
    if (!parts.some((part) => part.type === 'words' && part.start <= start && start < part.end)) return [];
    const end = start + head.length;
    const field = name.toLowerCase() as FilterField;
    const meant = valuesBehind(text.slice(end, end + LONGEST_VALUE), field, index).find(({ value }) =>
      hasArticles(index, field, value),
    );
    if (!meant) return [];
    const filter = { field, value: meant.value, negated: minus === '-' };
    const typed = text.slice(start, end + meant.typed.length);
    return [{ problem: 'space-in-filter', text: typed, meant: printFilter(filter) }];
  });
}

/** `event:dfsr 4004`: the source and the number of an event, apart; null where no number stands behind the filter. */
export function eventApart(text: string, part: QueryPart): FilterProblem | null {
  if (part.type !== 'filter' || part.filter.field !== 'event') return null;
  const [behind, number] = NUMBER.exec(text.slice(part.end, part.end + LONGEST_VALUE)) ?? [];
  if (behind === undefined) return null;
  const meant = printFilter({ ...part.filter, value: `${part.filter.value}/${number}` });
  return { problem: 'event-apart', text: text.slice(part.start, part.end) + behind, meant };
}

interface Value {
  /** As it stands behind the colon. */
  typed: string;
  value: string;
}

/** What may be the value at the beginning of a text, the longest first: quoted, an event with its source, a name of several words, one word. */
function valuesBehind(text: string, field: FilterField, index: SearchIndex): Value[] {
  const [quotation, quoted] = QUOTED.exec(text) ?? [];
  if (quotation !== undefined && quoted !== undefined) return [{ typed: quotation, value: quoted }];
  const [event, source, number] = (field === 'event' && SOURCE_AND_NUMBER.exec(text)) || [];
  const [run = ''] = WORDS.exec(text) ?? [];
  const runs = [...run.matchAll(/\S+/g)].map(({ 0: word, index: start }) =>
    run.slice(0, start + word.length).replace(/[,.;!?)]+$/, ''),
  );
  const [first, ...longer] = runs.map((typed) => ({ typed, value: typed }));
  return [
    ...(event === undefined ? [] : [{ typed: event, value: `${source}/${number}` }]),
    ...longer.filter(({ value }) => isName(value, field, index)).reverse(),
    ...(first?.value ? [first] : []),
  ];
}

function isName(value: string, field: FilterField, { components, products }: SearchIndex): boolean {
  if (field !== 'component' && field !== 'os') return false;
  return placeBySpelling(field === 'os' ? products : components, value) >= 0;
}

function hasArticles(index: SearchIndex, field: FilterField, value: string): boolean {
  const condition = conditionOf(index, { field, value, negated: false });
  if ('problem' in condition) return false;
  const test = articleTest(index, [condition]);
  return index.kbs.some((_, doc) => test?.(doc));
}
