import type { Aliases, Naming } from './exact/aliases';
import { splitIntoGroups } from './exact/identifier-groups';
import { namedArticles } from './exact/named-article';
import { addWordIdentifiers } from './exact/word-identifiers';
import { articleTest } from './filters/apply-filters';
import { readFilters, type ReadFilters } from './filters/read-filters';
import type { SearchIndex } from './index/search-index';
import { parseQuery } from './query/query';
import { phraseDemand, searchedText, type PhraseDemand } from './query/searched-text';
import { takenAsWords } from './query/taken-as-words';
import type { SearchRequest } from './types';
import { chooseGroups } from './words/choose-groups';
import type { Group } from './words/groups';
import { rank, type Ranking } from './words/rank';
import { createScorer } from './words/score';
import { createMeaningSpace } from './words/meanings';
import { createSynonyms } from './words/synonyms';
import { createUnwrittenWords } from './words/unwritten';
import { addWords } from './words/word-groups';
import type { WordLane } from './words/word-lane';

/** How many results an answer has where the request does not say. */
export const DEFAULT_LIMIT = 20;

/** What the engine found for a request, before it is put into words. */
export interface Findings extends ReadFilters {
  request: SearchRequest;
  groups: Group[];
  namings: Naming[];
  /** Article numbers that the query names, whether they are here or not. */
  named: number[];
  phrases: PhraseDemand;
  ranking: Ranking;
}

/** Finds the articles for a request. */
export type Finder = (request: SearchRequest) => Findings;

/** Makes the part of the engine that reads requests and puts articles in order. */
export function createFinder(index: SearchIndex, lane: WordLane, aliases: Aliases): Finder {
  const meanings = index.meanings && createMeaningSpace(index.meanings, lane);
  const synonyms = createSynonyms(index.synonyms);
  const knowledge = { synonyms, unwritten: createUnwrittenWords(lane, synonyms), meanings };
  const score = createScorer(lane.articles);
  return (request) => {
    const parts = parseQuery(request.text);
    const text = searchedText(request.text, parts);
    const groups = chooseGroups(splitIntoGroups(text, lane, index.details), lane);
    addWords(groups, lane, knowledge, { verbatim: request.verbatim ?? false, typing: !/\s$/.test(text) });
    if (index.details) addWordIdentifiers(groups, index.details);
    const namings = aliases.addTo(groups);
    const named = namedArticles(text, (kb) => index.kbs.includes(kb));
    const phrases = phraseDemand(parts, lane);
    const filters = readFilters(index, request.text, parts);
    const tests = [articleTest(index, filters.conditions), phrases.test].filter((test) => test !== null);
    const ranking = rank(lane, score, groups, {
      meanings,
      passes: tests.length > 0 ? (doc) => tests.every((test) => test(doc)) : null,
      first: named.map((kb) => index.kbs.indexOf(kb)).filter((doc) => doc >= 0),
      all: filters.conditions.length > 0 && !text.trim(),
      depth: (request.offset ?? 0) + (request.limit ?? DEFAULT_LIMIT),
    });
    const problems = [...filters.problems, ...takenAsWords(request.text, parts, index)];
    return { request, conditions: filters.conditions, problems, groups, namings, named, phrases, ranking };
  };
}
