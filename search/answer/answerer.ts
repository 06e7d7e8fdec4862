import { DEFAULT_LIMIT, type Finder, type Findings } from '../finder';
import { appliedFilter } from '../filters/read-filters';
import type { SearchIndex } from '../index/search-index';
import { printFilter, printPhrase, withoutFilter, withoutPhrase, withPhrasesAsWords } from '../query/query';
import type { Answer, Coverage, NoResultHelp } from '../types';
import type { WordLane } from '../words/word-lane';
import { countSystems } from './counts';
import { facetsOf } from './facets';
import { askedFiles } from './asked-files';
import { createMarker } from './marks';
import { correctedText, correctionsIn, expansionsIn, unknownIn } from './notes';
import { offersFor } from './offers';
import { createResults } from './results';

/** Puts what was found into an answer. */
export interface Answerer {
  (findings: Findings): Answer;
  coverage(): Coverage;
}

/** Makes the part of the engine that words its answers. */
export function createAnswerer(index: SearchIndex, lane: WordLane, find: Finder): Answerer {
  const coverage = coverageOf(index);
  const answer = (findings: Findings): Answer => {
    const { request, groups, named, ranking } = findings;
    const { text, limit = DEFAULT_LIMIT, offset = 0 } = request;
    const applied = findings.conditions.map((condition) => appliedFilter(index, condition));
    const { found, best } = ranking;
    const systems = countSystems(index, found);
    const resultOf = createResults(index, lane, text, groups, named, createMarker(groups, lane));
    return {
      text,
      results: best.slice(offset, offset + limit).map(resultOf),
      total: found.length,
      corrections: correctionsIn(groups),
      correctedText: correctedText(text, groups),
      relaxed: findings.phrases.relaxed,
      expansions: expansionsIn(groups),
      unknown: unknownIn(groups, named, lane, index.details),
      filters: applied,
      filterProblems: findings.problems,
      offers: offersFor(findings.namings, text, systems, applied, found.length),
      facets: facetsOf(index, found, systems, text, applied),
      named: named.map((kb) => ({ kb, here: index.kbs.includes(kb) })),
      ...askedFiles(index, findings),
      help: found.length > 0 || !text.trim() ? null : helpFor(findings, find),
      coverage,
    };
  };
  return Object.assign(answer, { coverage: () => coverage });
}

function helpFor(
  { request, groups, conditions, phrases: { apart, loose } }: Findings,
  find: Finder,
): NoResultHelp {
  const { text } = request;
  const dropped = [
    ...conditions.map(({ filter }) => ({ part: printFilter(filter), query: withoutFilter(text, filter) })),
    ...loose.map((phrase) => ({ part: printPhrase(phrase), query: withoutPhrase(text, phrase) })),
  ];
  const drop = dropped
    .map((one) => ({ ...one, total: totalOf(one.query) }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
  const words = withPhrasesAsWords(text);
  const total = apart.length > 0 ? totalOf(words) : 0;
  const isEmpty = groups.length === 0 && conditions.length === 0;
  return { apart, isEmpty, drop, asWords: total > 0 ? { query: words, total } : null };

  function totalOf(query: string): number {
    return query.trim() ? find({ ...request, text: query }).ranking.found.length : 0;
  }
}

function coverageOf({ articles, kbs, texts, details }: SearchIndex): Coverage {
  return {
    articles,
    titles: kbs.length,
    texts: texts ? kbs.length : 0,
    identifiers: details !== null,
  };
}
