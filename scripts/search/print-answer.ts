import {
  alsoSearched,
  apartSentence,
  filterProblemSentence,
  relaxedSentence,
  wordsSentence,
} from '@/components/search/answer-words';
import { repairs } from '@/components/search/query-edit';
import { reasons, type Reason } from '@/components/search/reasons';
import type { Answer, Result } from '@/search/types';

/** Prints an answer: as JSON, or for people. */
export function printAnswer(answer: Answer, json: boolean): void {
  if (json) {
    const results = answer.results.map(({ kb, title, score, why }) => ({ kb, title, score, why }));
    console.log(JSON.stringify({ query: answer.text, results }, null, 2));
    return;
  }
  for (const { typed, used } of answer.corrections)
    console.log(`Searched for "${used}" instead of "${typed}".`);
  for (const phrase of answer.relaxed) console.log(relaxedSentence(phrase));
  for (const { word, nearest } of answer.unknown) {
    console.log(`No article has "${word}".${nearest.length ? ` Like it: ${nearest.join(', ')}.` : ''}`);
  }
  for (const problem of answer.filterProblems) {
    const meant = repairs(problem);
    const question = meant.length > 0 ? ` Did you mean ${meant.join(' or ')}?` : '';
    console.log(filterProblemSentence(problem) + question);
  }
  const also = alsoSearched(answer);
  if (also.length > 0) console.log(wordsSentence('Also searched', also));
  console.log(`${answer.total} found`);
  if (answer.help?.apart.length) console.log(apartSentence(answer.help.apart));
  for (const result of answer.results) printResult(result);
}

function printResult({ kb, title, score, why, excerpt }: Result): void {
  console.log(`\nKB${kb}  ${title ?? '(no title)'}  ${score.toFixed(2)}`);
  if (why.length > 0) console.log(`  Found in ${reasons(why).map(reasonText).join('; ')}`);
  if (excerpt) console.log(`  ${excerpt.field}: ${excerpt.text}`);
}

function reasonText({ field, words }: Reason): string {
  return `${field}: ${words.map(({ found, note }) => (note ? `${found} (${note})` : found)).join(', ')}`;
}
