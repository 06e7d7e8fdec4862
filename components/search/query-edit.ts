import type { FilterProblem } from '@/search/types';

/** The query text with a word or a filter of it replaced by another; unchanged where the text does not hold it. */
export function replacePart(text: string, part: string, by: string): string {
  const at = text.toLowerCase().search(wholePart(part));
  return at < 0 ? text : text.slice(0, at) + by + text.slice(at + part.length);
}

/** What a filter that could not be applied may have been meant as: whole filters, the likeliest first. */
export function repairs(problem: FilterProblem): string[] {
  switch (problem.problem) {
    case 'unknown-field':
      return problem.nearest.map((field) => problem.text.replace(/^(-?)[^:]*/, `$1${field}`));
    case 'unknown-value':
      return problem.nearest.map((value) => problem.text.replace(/:[^]*$/, () => `:${quoted(value)}`));
    case 'minus-word':
      return problem.nearest.map((filter) => `-${filter}`);
    case 'space-in-filter':
    case 'event-apart':
      return [problem.meant];
    case 'open-quote':
    case 'no-value':
    case 'not-loaded-yet':
    case 'no-words':
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
