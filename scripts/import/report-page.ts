import type { Documents } from './documents';
import { amount } from './report';
import { differing, totals } from './summary';
import type { Tally } from './tally';

/** The report of a run as a page of Markdown: totals, problems by code with examples, and every document that was not used. */
export function reportPage(tally: Tally, { skipped, unreadable }: Documents, check: boolean): string {
  const sections = [
    '# Import report',
    ...totals(tally, check),
    problemTable(tally),
    ...examples(tally),
    listed('Documents that gave no article', [
      ...tally.withoutArticle,
      ...unreadable.map(({ path, reason }) => `${path}: cannot be read, ${reason}.`),
    ]),
    listed('Documents that are not used', tally.unused),
    listed(check ? 'Articles that would change' : 'Articles that were not written', differing(tally, check)),
    listed(
      'Files that are no documents',
      skipped.map(({ path }) => path),
    ),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function problemTable({ problems, standing }: Tally): string {
  const rows = [...problems]
    .sort(([, a], [, b]) => b.documents - a.documents)
    .map(([code, { documents, times }]) => `| [${code}](#${code}) | ${documents} | ${times} |`);
  const texts = [...standing]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `| left out: ${kind} | ${count} | |`);
  return ['| Problem | Documents | Times |', '| --- | --: | --: |', ...rows, ...texts].join('\n');
}

function examples({ problems }: Tally): string[] {
  return [...problems].map(([code, { documents, examples: some }]) =>
    [
      `## ${code}`,
      '',
      `In ${amount(documents, 'document')}, such as:`,
      '',
      ...some.map((one) => `- ${one}`),
    ].join('\n'),
  );
}

function listed(heading: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return [`## ${heading}`, '', ...lines.map((line) => `- ${line.split('\n').join('\n  ')}`)].join('\n');
}
