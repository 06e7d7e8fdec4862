import type { Filter, FilterField, Range } from '../types';

/** One piece of a query, in the order typed. */
export type QueryPart =
  | ({ type: 'words'; text: string } & Range)
  | ({ type: 'phrase'; text: string } & Range)
  | ({ type: 'filter'; filter: Filter } & Range)
  /** `os:` at the end of the query: the value is still to come. It is not searched. */
  | ({ type: 'empty-filter'; field: FilterField; negated: boolean } & Range)
  /** `colour:red`: it looks like a filter, but there is no such field. Its text is searched as words. */
  | ({ type: 'unknown-filter'; field: string; value: string; negated: boolean } & Range);

/** Every filter field with what it narrows by, for help and for suggestions. */
export const FILTER_FIELDS: Record<FilterField, string> = {
  os: 'operating system, such as os:2008r2',
  component: 'part of Windows, such as component:mpio',
  file: 'file name, such as file:volsnap.sys',
  version: 'file version, such as version:>=6.1.7601.22000',
  arch: 'architecture, such as arch:x64',
  branch: 'service branch, such as branch:ldr',
  event: 'event id, such as event:4004 or event:dfsr/4004',
  kb: 'article number, such as kb:977381',
  restart: 'restart requirement, such as restart:not-required',
  year: 'year of the newest file, such as year:2012 or year:>=2010',
};

/**
 * A quoted phrase, in straight or curly quotes, or a run without white space; a quote opens only at the start of a word, after a colon
 * or in a parenthesis, and closes before white space or the marks that end a clause.
 */
const PIECE = /-?[a-z][a-z-]{0,20}:"[^"\n]*"|["“][^"“”\n]+["”](?=[,.;!?)]{0,9}(?:\s|$))|\((?=["“])|\S+/gi;
const EMPTY_FILTER = /^(-?)([a-z]+):(?:"")?$/;
const FILTER = /^(-?)([a-z][a-z-]{1,20}):(?!\/\/|\\)("[^"]*"|[^\s"]+)$/i;

/** Takes a query apart. Pasted text of several lines is read as words; only known filter fields count in it. */
export function parseQuery(text: string): QueryPart[] {
  const pasted = /\n./.test(text.trim());
  const parts: QueryPart[] = [];
  for (const match of text.matchAll(PIECE)) {
    const range = { start: match.index, end: match.index + match[0].length };
    const isLast = text.slice(range.end).trim() === '';
    const part =
      filterPart(match[0], range, pasted) ??
      (isLast && !pasted ? emptyFilterPart(match[0], range) : null) ??
      (pasted ? null : phrasePart(match[0], range));
    const last = parts.at(-1);
    if (part) parts.push(part);
    else if (last?.type === 'words')
      Object.assign(last, { text: text.slice(last.start, range.end), end: range.end });
    else parts.push({ type: 'words', text: match[0], ...range });
  }
  return parts;
}

/** Writes one part as it is typed, so that `parseQuery` reads the same from it. */
export function printPart(part: QueryPart): string {
  switch (part.type) {
    case 'words':
      return part.text;
    case 'phrase':
      return printPhrase(part.text);
    case 'filter':
      return printFilter(part.filter);
    case 'empty-filter':
      return `${part.negated ? '-' : ''}${part.field}:`;
    case 'unknown-filter':
      return `${part.negated ? '-' : ''}${part.field}:${part.value}`;
    default:
      return part satisfies never;
  }
}

/** Writes one phrase as it is typed. */
export function printPhrase(phrase: string): string {
  return `"${phrase}"`;
}

/** Writes one filter as it is typed. */
export function printFilter({ field, value, negated }: Filter): string {
  return `${negated ? '-' : ''}${field}:${/\s/.test(value) ? `"${value}"` : value}`;
}

/** The query text with a filter added at its end, unless it stands there, in place of one begun. `parts` are those of the text. */
export function withFilter(
  text: string,
  filter: Filter,
  parts: readonly QueryPart[] = parseQuery(text),
): string {
  if (parts.some((part) => part.type === 'filter' && sameFilter(part.filter, filter))) return text;
  const last = parts.at(-1);
  const kept = last?.type === 'empty-filter' ? text.slice(0, last.start) : text;
  return [kept.trim(), printFilter(filter)].filter(Boolean).join(' ');
}

/** The query text without a filter. */
export function withoutFilter(text: string, filter: Filter): string {
  return withoutParts(text, (part) => part.type === 'filter' && sameFilter(part.filter, filter));
}

/** The query text without a phrase. */
export function withoutPhrase(text: string, phrase: string): string {
  return withoutParts(text, (part) => part.type === 'phrase' && part.text === phrase);
}

/** The query text with its phrases as single words. */
export function withPhrasesAsWords(text: string): string {
  return parseQuery(text)
    .map((part) => (part.type === 'phrase' ? part.text : text.slice(part.start, part.end)))
    .join(' ');
}

function withoutParts(text: string, isOut: (part: QueryPart) => boolean): string {
  return parseQuery(text)
    .filter((part) => !isOut(part))
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
}

function sameFilter(a: Filter, b: Filter): boolean {
  return a.field === b.field && a.negated === b.negated && a.value.toLowerCase() === b.value.toLowerCase();
}

function filterPart(piece: string, range: Range, pasted: boolean): QueryPart | null {
  const [, minus, name, quoted] = FILTER.exec(piece) ?? [];
  if (name === undefined || quoted === undefined) return null;
  const value = quoted.startsWith('"') ? quoted.slice(1, -1) : quoted;
  const field = name.toLowerCase();
  if (isField(field) && value)
    return { type: 'filter', filter: { field, value, negated: minus === '-' }, ...range };
  // A label in pasted text (`Error:5`) is no filter; nobody types a filter with a capital.
  if (pasted || name !== field || isField(field) || quoted.startsWith('"')) return null;
  return { type: 'unknown-filter', field, value, negated: minus === '-', ...range };
}

function emptyFilterPart(piece: string, range: Range): QueryPart | null {
  const [, minus, field = ''] = EMPTY_FILTER.exec(piece) ?? [];
  return isField(field) ? { type: 'empty-filter', field, negated: minus === '-', ...range } : null;
}

function phrasePart(piece: string, range: Range): QueryPart | null {
  return /^["“][^"“”]+["”]$/.test(piece) ? { type: 'phrase', text: piece.slice(1, -1), ...range } : null;
}

function isField(name: string): name is FilterField {
  return Object.hasOwn(FILTER_FIELDS, name);
}
