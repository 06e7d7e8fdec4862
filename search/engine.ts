import { createAnswerer } from './answer/answerer';
import { createAliases } from './exact/aliases';
import { createFinder, DEFAULT_LIMIT, type Findings } from './finder';
import type { SearchIndex } from './index/search-index';
import { createSuggester } from './suggest/suggester';
import type { Engine, SearchRequest } from './types';
import { createWordLane, type WordLane } from './words/word-lane';

/** Makes an engine from what is loaded of an index. Pure and synchronous: the same index and request give the same answer. */
export function createEngine(index: SearchIndex): Engine {
  const lane = laneOf(index);
  const find = createFinder(index, lane, createAliases(index));
  const answer = createAnswerer(index, lane, find);
  let last: Findings | null = null;
  return {
    search: (request) => {
      last = last && answersToo(last, request) ? { ...last, request } : find(request);
      return answer(last);
    },
    suggest: createSuggester(index, lane),
    coverage: answer.coverage,
  };
}

/** Whether what was found for a request is what another one asks for: who wants more results pays only for the wording. */
function answersToo(
  { request: before, ranking }: Findings,
  { text, verbatim, offset = 0, limit = DEFAULT_LIMIT }: SearchRequest,
): boolean {
  if (before.text !== text || before.verbatim !== verbatim) return false;
  return ranking.best.length >= offset + limit || ranking.best.length >= ranking.found.length;
}

function laneOf({ kbs, vocabulary, titles, texts, subjects, subjectOf }: SearchIndex): WordLane {
  const starts = new Uint32Array(kbs.length + 1);
  subjectOf.forEach((subject, doc) => (starts[doc + 1] = starts[doc]! + subjects[subject]!.words.length));
  const words = new Uint32Array(starts[kbs.length]!);
  let at = 0;
  for (const subject of subjectOf) for (const word of subjects[subject]!.words) words[at++] = word;
  return createWordLane({
    articles: kbs.length,
    vocabulary,
    fields: [
      { field: 'title', streams: titles },
      ...(texts
        ? [
            { field: 'symptoms' as const, streams: texts.symptoms },
            { field: 'cause' as const, streams: texts.cause },
            { field: 'lead' as const, streams: texts.lead },
          ]
        : []),
      { field: 'about', streams: { starts, words } },
    ],
  });
}
