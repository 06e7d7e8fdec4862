import { problemSentence, type ImportProblem } from '@/schema/problems';
import type { Written } from './write-article';

/** What is said of a document: its number and rows, then a line for each problem. */
export function documentLines(
  path: string,
  counts: { kb: number; rows: number; distinct: number } | null,
  problems: readonly ImportProblem[],
): string[] {
  if (!counts) return problems.map((one) => `${path}: ${problemSentence(one)}`);
  const damage = problems.filter(({ code }) => code !== 'boilerplate');
  const standing = problems.flatMap((one) => (one.code === 'boilerplate' ? [one.kind] : []));
  const { kb, rows, distinct } = counts;
  return [
    `${path}: KB${kb}, ${rows} file rows (${distinct} distinct), ${amount(damage.length, 'problem')}`,
    ...damage.map((one) => `  ${problemSentence(one)}`),
    ...(standing.length > 0 ? [`  Standing texts left out: ${standing.join(', ')}.`] : []),
  ];
}

/** What is said of an article's file. */
export function writtenLines(result: Written, check: boolean): string[] {
  switch (result.state) {
    case 'written':
    case 'unchanged':
      return [`  ${result.state}: ${result.file}`];
    case 'new':
      return [`  would be written: ${result.file}`];
    case 'differs': {
      const said = check
        ? `  would change: ${result.file}`
        : `  not written: ${result.file} differs; use --force to overwrite it.`;
      return [said, ...result.differences.map((difference) => `    ${difference}`)];
    }
    case 'failed':
      return [`  not written: ${result.file}, ${result.reason}.`];
    default:
      return result satisfies never;
  }
}

/** A number with its noun: `1 problem`, `2,000 problems`. */
export function amount(count: number, word: string): string {
  const plural = word.endsWith('x') ? 'es' : 's';
  return `${count.toLocaleString('en-US')} ${word}${count === 1 ? '' : plural}`;
}
