import { findIdentifiers } from '../text/identifiers';

const KB = new Set(['kb'] as const);

/** The article numbers that a query names, in the order typed: in any spelling or address, and bare where an article has that number or nothing else stands there. */
export function namedArticles(text: string, isHere: (kb: number) => boolean): number[] {
  const spelled = findIdentifiers(text, KB);
  const bare = [...text.matchAll(/(?<![\p{L}\p{N}.,_])\d{5,8}(?![\p{L}\p{N},_]|\.\d)/gu)]
    .filter((match) => !spelled.some(({ start, end }) => match.index >= start && match.index < end))
    .filter((match) => isHere(Number(match[0])) || (match[0] === text.trim() && /^\d{6,7}$/.test(match[0])))
    .map((match) => ({ key: match[0], start: match.index }));
  const inOrder = [...spelled, ...bare].sort((a, b) => a.start - b.start);
  return [...new Set(inOrder.map(({ key }) => Number(key)))];
}
