const COMPARISON = /^(>=|<=|>|<|=)?([^<>=.]+(?:\.[^<>=.]+)*?)(?:\.\.(.+))?$/;

/** Reads `2012`, `>=2010`, `<2008` or `2008..2012`; null where it is none of these. */
export function numberTest(text: string): ((value: number) => boolean) | null {
  const read = (part: string) => (/^\d{1,9}$/.test(part) ? Number(part) : null);
  return comparison(text, read, (a, b) => a - b);
}

/** Reads a version the same way, compared part by part as numbers; without an operator, a beginning is enough: `6.1.7601`. */
export function versionTest(text: string): ((version: string) => boolean) | null {
  const read = (part: string) =>
    /^\d{1,5}(\.\d{1,5}){0,3}$/.test(part) ? part.split('.').map(Number) : null;
  const start = read(text.replace(/\.?\*?$/, ''));
  if (start)
    return (version) => compareParts(version.split('.').map(Number).slice(0, start.length), start) === 0;
  const test = comparison(text, read, compareParts);
  return test && ((version) => test(version.split('.').map(Number)));
}

function comparison<T>(
  text: string,
  read: (part: string) => T | null,
  compare: (a: T, b: T) => number,
): ((value: T) => boolean) | null {
  const [, operator, first, last] = COMPARISON.exec(text) ?? [];
  const from = first === undefined ? null : read(first);
  if (from === null) return null;
  if (last !== undefined) {
    const to = read(last);
    return to === null || operator ? null : (value) => compare(value, from) >= 0 && compare(value, to) <= 0;
  }
  switch (operator) {
    case '>=':
      return (value) => compare(value, from) >= 0;
    case '<=':
      return (value) => compare(value, from) <= 0;
    case '>':
      return (value) => compare(value, from) > 0;
    case '<':
      return (value) => compare(value, from) < 0;
    default:
      return (value) => compare(value, from) === 0;
  }
}

function compareParts(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference) return difference;
  }
  return 0;
}
