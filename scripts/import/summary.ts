import { extname } from 'node:path';
import type { Documents } from './documents';
import { amount, writtenLines } from './report';
import type { Tally } from './tally';
import type { Written } from './write-article';

/** Longer lists are cut on the screen; the report has them whole. */
const MOST_SHOWN = 20;

/** What is said of a run over many documents: what it came to, and what its reader has to look at. */
export function summaryLines(tally: Tally, check: boolean): string[] {
  return [
    ...shown(tally.withoutArticle, 'documents that gave no article'),
    ...shown(tally.unused, 'documents that are not used'),
    ...shown(differing(tally, check), 'articles that differ'),
    ...totals(tally, check),
    ...problemLines(tally),
  ];
}

/** The totals of a run, a line each. */
export function totals({ documents, kinds, rows, distinct, written }: Tally, check: boolean): string[] {
  const articles = [...kinds.values()].reduce((sum, count) => sum + count, 0);
  const byKind = [...kinds].map(([kind, count]) => amount(count, kind)).join(', ');
  const states = Object.entries(STATES).flatMap(([state, words]) => {
    const count = [...written.values()].filter((result) => result.state === state).length;
    const [said, checked] = words;
    return count > 0 ? [`${count.toLocaleString('en-US')} ${check ? checked : said}`] : [];
  });
  return [
    `${amount(documents, 'document')} read: ${amount(articles, 'article')}${byKind && ` (${byKind})`}, ${amount(rows, 'file row')} (${distinct.toLocaleString('en-US')} distinct).`,
    `Files: ${states.join(', ') || 'none'}.`,
  ];
}

/** The problems of a run, the most frequent first, each with one example. */
function problemLines({ problems, standing }: Tally): string[] {
  const counts = [...problems].sort(([, a], [, b]) => b.documents - a.documents);
  const texts = [...standing].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${kind} ${count}`);
  return [
    ...(counts.length > 0 ? ['Problems, by the number of documents that have them:'] : []),
    ...counts.map(
      ([code, { documents, examples }]) =>
        `  ${documents.toLocaleString('en-US').padStart(7)}  ${code}, as in ${examples[0]}`,
    ),
    ...(texts.length > 0 ? [`Standing texts left out, by documents: ${texts.join(', ')}.`] : []),
  ];
}

/** What is said of files that are no documents: each by name where they are few, else how many there are of each kind. */
export function skippedLines(skipped: Documents['skipped'], extensions: readonly string[]): string[] {
  const only = `only ${extensions.join(' ')} are read; save articles in other formats as plain text or HTML.`;
  if (skipped.length <= MOST_SHOWN) return skipped.map(({ path }) => `${path}: skipped; ${only}`);
  const kinds = new Map<string, number>();
  for (const { path } of skipped) {
    const kind = extname(path).toLowerCase() || 'no extension';
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const listed = [...kinds].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${count} of ${kind}`);
  return [`${amount(skipped.length, 'file')} skipped (${listed.slice(0, MOST_SHOWN).join(', ')}); ${only}`];
}

/** What is said of the articles whose files say something else, or could not be written. */
export function differing({ written }: Tally, check: boolean): string[] {
  return [...written.values()]
    .filter(({ state }) => state === 'differs' || state === 'failed')
    .map((result) => writtenLines(result, check).join('\n').trimStart());
}

const STATES: Record<Written['state'], [string, string]> = {
  written: ['written', 'written'],
  new: ['new', 'would be written'],
  unchanged: ['unchanged', 'would stay as they are'],
  differs: ['left alone because they differ (--force overwrites them)', 'would change'],
  failed: ['could not be written', 'could not be read'],
};

function shown(sentences: readonly string[], what: string): string[] {
  const more = sentences.length - MOST_SHOWN;
  if (more <= 0) return [...sentences];
  return [
    ...sentences.slice(0, MOST_SHOWN),
    `… and ${more.toLocaleString('en-US')} more ${what}; --report lists them all.`,
  ];
}
