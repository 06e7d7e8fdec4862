import type { LoadStatus } from '@/search/protocol';
import type { Answer, SearchRequest, Suggestion } from '@/search/types';
import type { Address } from './address';
import { looksPasted } from './address';
import type { RecentSearches } from './recent-searches';

/** How many results are shown at first, and how many more each time. */
export const PAGE_SIZE = 20;

/** How many results fill a screen. */
const SCREENFUL = 5;

/** Everything that the search page shows. */
export interface SearchState {
  /** What is searched: what stands in the box, with the line breaks of a paste. */
  text: string;
  verbatim: boolean;
  /** How many results are asked for. */
  limit: number;
  /** Whether the text may hold a customer's data; it stays so until the box is emptied. */
  isPrivate: boolean;
  /** The newest answer; its `text` tells whether it is the answer to what stands in the box. */
  answer: Answer | null;
  /** Why the newest request was not answered. */
  failure: string | null;
  /** Null until the index is asked for. */
  status: LoadStatus | null;
  /** Whether the reader is still at the text: what may complete it is offered until it is searched on purpose. */
  typing: boolean;
  /** What is offered for the text in the box; kept until newer ones come. */
  suggestions: readonly Suggestion[];
  /** Null until the device was asked, and so in what the server renders. */
  recent: RecentSearches | null;
}

/** What can happen to the search page. */
export type SearchEvent =
  /** `pasted` is the text in the box after several lines, or very many letters, were pasted into it. */
  | { type: 'typed' | 'pasted'; text: string }
  /** A query that the page itself offered. */
  | { type: 'took'; address: Address }
  /** An address that the browser came to, and how many results were shown when it was left. */
  | { type: 'visited'; address: Address; limit: number }
  /** Enter in the box. */
  | { type: 'submitted' }
  | { type: 'more' }
  | { type: 'answered'; answer: Answer }
  | { type: 'failed'; text: string; sentence: string }
  | { type: 'status'; status: LoadStatus }
  | { type: 'suggested'; text: string; suggestions: readonly Suggestion[] }
  | { type: 'recent'; recent: RecentSearches };

/** The page before anything happened, as the server renders it. */
export const INITIAL_STATE: SearchState = {
  text: '',
  verbatim: false,
  limit: PAGE_SIZE,
  isPrivate: false,
  answer: null,
  failure: null,
  status: null,
  typing: false,
  suggestions: [],
  recent: null,
};

/** The page after an event. Answers and suggestions to a text that no longer stands in the box change nothing. */
export function nextState(state: SearchState, event: SearchEvent): SearchState {
  switch (event.type) {
    case 'typed':
      return {
        ...ask(state, { text: event.text, verbatim: false }, state.isPrivate || looksPasted(event.text)),
        typing: true,
      };
    case 'pasted':
      return ask(state, { text: event.text, verbatim: false }, true);
    case 'took':
      return ask(state, event.address, state.isPrivate);
    case 'visited':
      return { ...ask(state, event.address, looksPasted(event.address.text)), limit: event.limit };
    case 'submitted':
      return { ...state, typing: false };
    case 'more':
      return { ...state, limit: state.limit + PAGE_SIZE };
    case 'answered':
      return event.answer.text === state.text ? { ...state, answer: event.answer, failure: null } : state;
    case 'failed':
      return event.text === state.text ? { ...state, failure: event.sentence } : state;
    case 'status':
      return { ...state, status: event.status };
    case 'suggested':
      return event.text === state.text ? { ...state, suggestions: event.suggestions } : state;
    case 'recent':
      return { ...state, recent: event.recent };
    default:
      return event satisfies never;
  }
}

/** What the engine is asked; null where the box is empty. A screenful is asked for first: it needs few cards. */
export function requestOf(state: SearchState): (SearchRequest & { limit: number }) | null {
  const { text, limit, verbatim } = state;
  if (!text.trim()) return null;
  const isPatient = isCurrent(state) || limit > PAGE_SIZE;
  return { text, limit: isPatient ? limit : SCREENFUL, verbatim };
}

/** What of the search may stand in the address. */
export function addressOf({ text, verbatim, isPrivate }: SearchState): Address {
  return isPrivate ? { text: '', verbatim: false } : { text, verbatim };
}

/** Whether the answer shown is the one to what stands in the box. */
export function isCurrent({ text, answer }: SearchState): boolean {
  return answer?.text === text;
}

/** Whether an answer is still to come: to what stands in the box, over what is loaded of the index. */
export function isAwaited(answer: Answer | null, { text, failure, status }: SearchState): boolean {
  if (failure !== null || !text.trim()) return false;
  if (answer?.text !== text) return true;
  const loaded = status?.coverage;
  return Boolean(loaded) && JSON.stringify(answer.coverage) !== JSON.stringify(loaded);
}

function ask(state: SearchState, { text, verbatim }: Address, isPrivate: boolean): SearchState {
  const empty = !text.trim();
  return {
    ...state,
    text,
    verbatim: verbatim && !empty,
    isPrivate: isPrivate && !empty,
    limit: PAGE_SIZE,
    failure: null,
    typing: false,
    answer: empty ? null : state.answer,
    suggestions: !empty && typesOn(state.text, text) ? state.suggestions : [],
  };
}

/** While a text grows or shrinks, its suggestions stay until newer ones come; those for another text would mislead. */
function typesOn(before: string, after: string): boolean {
  return after.startsWith(before) || before.startsWith(after);
}
