import { filtersWithSpace } from '../filters/parted-filters';
import { squeeze } from '../filters/squeeze';
import type { SearchIndex } from '../index/search-index';
import { tokenize } from '../text/tokens';
import type { FilterProblem } from '../types';
import type { QueryPart } from './query';

/** `-dfs`, `-"dfs replication"`: what other search engines leave out. */
const MINUS = /(?<!\S)-(?:\p{L}[^\s"]*|"[^"\n]+")(?!\S)/gu;
/** `"access is` with nothing that closes it. */
const OPEN_QUOTE = /(?<![^\s(])["“][^\s"“”][^"“”]*$/u;

/** What of a query looks as if it asked for more than words, and is searched as words or not at all. Pasted lines ask for nothing. */
export function takenAsWords(text: string, parts: readonly QueryPart[], index: SearchIndex): FilterProblem[] {
  if (/\n./.test(text.trim())) return [];
  const withSpace = filtersWithSpace(text, parts, index);
  const minus = (words: string) =>
    minusWords(words, index).filter((one) => !withSpace.some((other) => other.text.startsWith(one.text)));
  const others = parts.flatMap((part): FilterProblem[] => {
    if (part.type === 'phrase') return tokenize(part.text).length > 0 ? [] : [withoutWords(text, part)];
    return part.type === 'words' ? [...minus(part.text), ...openQuotes(part.text)] : [];
  });
  return [...withSpace, ...others];
}

function withoutWords(text: string, { start, end }: QueryPart): FilterProblem {
  return { problem: 'no-words', text: text.slice(start, end) };
}

function minusWords(
  words: string,
  { components, products }: Pick<SearchIndex, 'components' | 'products'>,
): FilterProblem[] {
  return [...words.matchAll(MINUS)].map(([typed]) => {
    const called = ({ id, name, aliases }: (typeof components)[number]) =>
      [id, name, ...aliases].some((spelling) => squeeze(spelling) === squeeze(typed));
    const nearest = [
      ...components.filter(called).map(({ id }) => `component:${id}`),
      ...products.filter(called).map(({ id }) => `os:${id}`),
    ];
    return { problem: 'minus-word', text: typed, nearest };
  });
}

function openQuotes(words: string): FilterProblem[] {
  const [typed] = OPEN_QUOTE.exec(words) ?? [];
  return typed === undefined ? [] : [{ problem: 'open-quote', text: typed }];
}
