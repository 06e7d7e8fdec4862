import { problemSentence, type ImportProblem } from '@/schema/problems';

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

function amount(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
