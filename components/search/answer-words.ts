import type { LoadStatus } from '@/search/protocol';
import { FILTER_FIELDS } from '@/search/query/query';
import type { Answer, Coverage, FilterField, FilterProblem, UnknownWord } from '@/search/types';

/** How many words are told that were searched besides one. */
const MOST_WORDS = 4;

/** A count as people read it, with its noun: `1 article`, `56,989 articles`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? noun : `${noun}s`}`;
}

/** How many of the words that were searched besides, or stand nowhere, are seen at once. */
export const UNFOLDED_WORDS = 4;

/** Words that are told, as many as are seen at once: `Also searched: copy, fail, hang, stop and 2 others`. */
export function wordsSentence(lead: string, words: readonly string[]): string {
  const seen = `${lead}: ${words.slice(0, UNFOLDED_WORDS).join(', ')}`;
  const others = words.length - UNFOLDED_WORDS;
  return others > 0 ? `${seen} and ${counted(others, 'other')}` : seen;
}

/** What stands above the results. */
export function countSentence({ total }: Answer): string {
  return total > 0 ? counted(total, 'article') : 'No article found';
}

/** What of the library an answer does not stand on yet; null where it stands on all of it. */
export function coverageSentence({ articles, titles, texts, identifiers }: Coverage): string | null {
  if (titles < articles) return `searching titles only so far: ${of(titles, articles)}`;
  if (texts === 0 && articles > 0) return 'searching titles only so far';
  if (texts < articles) return `searching the texts of ${of(texts, articles)} so far`;
  return identifiers ? null : 'file names, versions, events and filters are still loading';
}

/** How the loading of the index is going; null where there is nothing to wait for. */
export function loadingSentence(status: LoadStatus | null): string | null {
  if (status?.state !== 'loading') return null;
  const { bytes, ofBytes } = status;
  if (bytes === 0) return 'Loading the index …';
  return `Loading the index: ${size(bytes)}${ofBytes === null ? '' : ` of ${size(ofBytes)}`} …`;
}

/** What a screen reader is told of a settled answer. */
export function announcement(answer: Answer): string {
  const { named, corrections, help } = answer;
  const parts = [
    ...named.filter(({ here }) => !here).map(({ kb }) => `KB ${kb} is not in this library.`),
    `${countSentence(answer)}.`,
    help && help.apart.length > 0 && apartSentence(help.apart),
    corrections.length > 0 && `Showing results for ${corrections.map(({ used }) => used).join(', ')}.`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** Their sentences say that the part is searched as words. */
const SAID_AS_WORDS: ReadonlySet<FilterProblem['problem']> = new Set(['unknown-field', 'space-in-filter']);

/** The unknown words of which nothing else on the page says what became of them, each once. */
export function unexplained({ unknown, expansions, filterProblems }: Answer): UnknownWord[] {
  return unknown.filter(
    ({ word }, nr) =>
      unknown.findIndex((one) => one.word === word) === nr &&
      !expansions.some(({ typed }) => typed === word) &&
      !filterProblems.some(({ problem, text }) => SAID_AS_WORDS.has(problem) && text.includes(word)),
  );
}

/**
 * What was searched besides the query's own words, each once, the nearest in meaning first. What a word being typed may become is left out: the
 * suggestions show it, and here it would flicker.
 */
export function alsoSearched({ text, expansions }: Answer): string[] {
  const words = (['converted', 'synonym', 'related'] as const).flatMap((means) =>
    expansions.filter(({ by }) => by === means).flatMap(({ also }) => also.slice(0, MOST_WORDS)),
  );
  const spelt = new Map(words.map((word) => [word.toLowerCase(), word]));
  return [...spelt.values()].filter((word) => !text.toLowerCase().includes(word.toLowerCase()));
}

/** Why a part of the query was not applied, and what to do. */
export function filterProblemSentence(problem: FilterProblem): string {
  switch (problem.problem) {
    case 'unknown-field':
      return `There is no filter called “${problem.field}”, so ${problem.text} is searched as words.`;
    case 'no-value':
      return `${problem.text} needs a value, such as ${example(problem.field)}.`;
    case 'unknown-value':
      return `“${problem.text.replace(/^[^:]*:/, '')}” is no ${FIELD_NAMES[problem.field]} that is known here, so ${problem.text} was left out.${howTo(problem)}`;
    case 'not-loaded-yet':
      return `${problem.text} was not applied: the part of the index that it needs is not loaded yet.`;
    case 'minus-word':
      return `A minus leaves out filters only, as in -os:vista, so ${problem.text} is searched as words.`;
    case 'no-words':
      return `${problem.text} has only words that are too common to be searched, so it was left out.`;
    case 'space-in-filter':
      return `A filter has no space behind its colon, so ${problem.text} is searched as words.`;
    case 'event-apart':
      return `An event’s source and number are joined by a slash, so of ${problem.text} only the number is searched, as a word.`;
    case 'open-quote':
      return `${problem.text} has no closing quotation mark, so it is searched as single words.`;
    default:
      return problem satisfies never;
  }
}

/** What is said of a phrase that stands nowhere. */
export function relaxedSentence(phrase: string): string {
  return `No article has “${phrase}” as a phrase, so its words were searched one by one.`;
}

/** What is said of phrases that stand in articles, but nowhere together. */
export function apartSentence(phrases: readonly string[]): string {
  const quoted = phrases.map((phrase) => `“${phrase}”`);
  return `No article has ${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)} together.`;
}

/** How a value is written, where none can be offered instead. */
function howTo({ field, nearest }: Extract<FilterProblem, { problem: 'unknown-value' }>): string {
  return nearest.length > 0 ? '' : ` Write it like ${example(field)}.`;
}

/** `os:2008r2`: one filter of a field, as it is typed. */
function example(field: FilterField): string {
  return FILTER_FIELDS[field].replace(/^.*such as (\S+).*$/, '$1');
}

const FIELD_NAMES: Record<FilterField, string> = {
  os: 'operating system',
  component: 'component',
  file: 'file',
  version: 'version',
  arch: 'architecture',
  branch: 'branch',
  event: 'event',
  kb: 'KB number',
  restart: 'restart value',
  year: 'year',
};

function of(part: number, whole: number): string {
  return `${part.toLocaleString('en-US')} of ${whole.toLocaleString('en-US')}`;
}

function size(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
