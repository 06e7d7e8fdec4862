import type { Range, Suggestion } from '@/search/types';
import type { SearchState } from './search-state';

/** One thing to take from the row under the box. */
export interface Option {
  /** Tells options apart. */
  key: string;
  /** What sort of thing it is, in a word. */
  kind: string;
  label: string;
  highlights: readonly Range[];
  /** The article it opens; null where it puts a query into the box. */
  kb: number | null;
  query: string;
}

const KINDS: Record<Suggestion['type'], string> = {
  kb: 'article',
  file: 'file',
  component: 'component',
  product: 'OS',
  field: 'filter',
  word: 'word',
};

/** What the row under the box offers: suggestions for a text that is being typed, or the recent searches while there is none. */
export function optionsOf({ text, typing, suggestions, recent }: SearchState): Option[] {
  if (!text.trim()) return recent?.queries.map(recentOption) ?? [];
  if (!typing) return [];
  return suggestions.filter((one) => one.type === 'kb' || one.query.trim() !== text.trim()).map(suggested);
}

function recentOption(query: string): Option {
  return { key: `recent ${query}`, kind: 'recent', label: query, highlights: [], kb: null, query };
}

function suggested(suggestion: Suggestion): Option {
  const { type, label, highlights, query } = suggestion;
  return {
    key: `${type} ${query}`,
    kind: KINDS[type],
    label,
    highlights,
    kb: suggestion.type === 'kb' ? suggestion.kb : null,
    query,
  };
}
