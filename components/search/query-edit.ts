import type { Filter, FilterProblem } from '@/search/types';

/** The query text with a word or a filter of it replaced; unchanged where the text does not hold it. */
export function replacePart(text: string, part: string, by: string): string {
  const at = text.toLowerCase().search(wholePart(part));
  return at < 0 ? text : tidy(text.slice(0, at) + by + text.slice(at + part.length));
}

/** The query text without one of its filters. */
export function withoutFilter(text: string, { field, value, negated }: Filter): string {
  const sign = negated ? '-' : '';
  return [`${sign}${field}:${value}`, `${sign}${field}:"${value}"`].reduce(
    (rest, part) => replacePart(rest, part, ''),
    text,
  );
}

/** What a filter that could not be applied may have been meant as: whole filters, the likeliest first. */
export function repairs(problem: FilterProblem): string[] {
  switch (problem.problem) {
    case 'unknown-field':
      return problem.nearest.map((field) => problem.text.replace(/^(-?)[^:]*/, `$1${field}`));
    case 'unknown-value':
      return problem.nearest.map((value) => problem.text.replace(/:[^]*$/, () => `:${quoted(value)}`));
    case 'not-loaded-yet':
      return [];
    default:
      return problem satisfies never;
  }
}

function quoted(value: string): string {
  return /\s/.test(value) ? `"${value}"` : value;
}

function wholePart(part: string): RegExp {
  const literal = part.toLowerCase().replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}:"-])${literal}(?![\\p{L}\\p{N}])`, 'u');
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
