/** A stretch of a plain text, in UTF-16 units: `text.slice(start, end)`. */
export interface Range {
  start: number;
  end: number;
}

/** What a search can be narrowed by, spelt as readers type it: `os:2008r2`. */
export type FilterField =
  'os' | 'component' | 'file' | 'version' | 'arch' | 'branch' | 'event' | 'kb' | 'restart' | 'year';

/** One condition of a query: `-os:vista` is `{ field: 'os', value: 'vista', negated: true }`. */
export interface Filter {
  field: FilterField;
  /** As typed, or an id: `2008r2`, `>=6.1.7601.22000`. */
  value: string;
  negated: boolean;
}

/** A question to the engine. Filters stand in the text, as they do in the address. */
export interface SearchRequest {
  /** Words and `field:value` filters, just as typed. */
  text: string;
  /** How many results to return at most; 20 when left out. */
  limit?: number;
  /** How many of the best results to skip; 0 when left out. */
  offset?: number;
  /** Take every word as typed: no corrections. */
  verbatim?: boolean;
}

/** The part of an article that something was found in. */
export type MatchField =
  | 'title'
  | 'symptoms'
  | 'cause'
  | 'resolution'
  | 'product'
  | 'component'
  | 'file'
  | 'event'
  | 'identifier'
  | 'kb';

/** How a typed word led to the word that was found; `converted` is a code that was typed as a decimal number. */
export type MatchMeans = 'typed' | 'corrected' | 'completed' | 'synonym' | 'related' | 'exact' | 'converted';

/** One reason why an article was found. */
export interface Match {
  field: MatchField;
  /** The reader's word or identifier. */
  typed: string;
  /** What stands in the article, or the nearest form of it. */
  found: string;
  /** `alike` is a synonym that is only near in meaning; `synonym` says the same. */
  by: MatchMeans | 'alike';
}

/** A piece of an article's text that shows the matches. */
export interface Excerpt {
  field: 'symptoms' | 'cause' | 'resolution';
  text: string;
  highlights: Range[];
}

/** A component or an operating system under the name that readers know. */
export interface Named {
  id: string;
  name: string;
}

/** One found article. */
export interface Result {
  kb: number;
  /** Null where the article has none, or while `card` is `missing`. */
  title: string | null;
  titleHighlights: Range[];
  components: Named[];
  products: Named[];
  /** Null where the article has no such text, or while `card` is `missing`. */
  excerpt: Excerpt | null;
  /** `missing` where the block with title and text could not be loaded. */
  card: 'present' | 'missing';
  /** Higher is better; comparable within one answer only. */
  score: number;
  /** The strongest reasons first. */
  why: Match[];
}

/** A typed word that is in no article, and the word that was searched instead. */
export interface Correction {
  typed: string;
  used: string;
}

/** Words that were searched besides a typed one. */
export interface Expansion {
  typed: string;
  also: string[];
  by: 'converted' | 'synonym' | 'related' | 'completed';
}

/** A typed word that is in no article and was not corrected. */
export interface UnknownWord {
  word: string;
  /** Known words like it, the likeliest first; may be empty. */
  nearest: string[];
}

/** A filter of the query that was understood, and what it means. */
export interface AppliedFilter {
  filter: Filter;
  /** The id that the value stands for, where it names a component or an operating system. */
  id: string | null;
  /** For people: `Windows Server 2008 R2`. */
  label: string;
  /** How many articles of the library satisfy it. */
  articles: number;
}

/** A part of the query that cannot be taken as what it looks like; its sentence says what became of it. `text` is the part as typed. */
export type FilterProblem =
  | { problem: 'unknown-field'; text: string; field: string; nearest: string[] }
  | { problem: 'no-value'; text: string; field: FilterField }
  | { problem: 'unknown-value'; text: string; field: FilterField; nearest: string[] }
  | { problem: 'not-loaded-yet'; text: string; field: FilterField }
  /** `-dfs` is no filter, and searched as a word; `nearest` are filters that may have been meant. */
  | { problem: 'minus-word'; text: string; nearest: string[] }
  /** A phrase of words that are too common to be searched. */
  | { problem: 'no-words'; text: string }
  | { problem: 'open-quote'; text: string }
  /** `os: 2003` is words; `meant` is the filter that it looks like. */
  | { problem: 'space-in-filter'; text: string; meant: string }
  /** `event:dfsr 4004` is no filter and a word; `meant` is both as one filter. */
  | { problem: 'event-apart'; text: string; meant: string };

/** A filter that the words of the query point to, offered and never forced. */
export interface FilterOffer {
  filter: Filter;
  label: string;
  /** The words that led to it. */
  because: string;
  /** The query text with the words replaced by the filter. */
  query: string;
  /** How many of the articles found now it would keep. */
  keeps: number;
}

/** One value that the found articles have. */
export interface FacetValue {
  /** What stands after the colon of the filter. */
  value: string;
  label: string;
  count: number;
  chosen: boolean;
  /** The query text with this value added, or taken away when chosen. */
  query: string;
}

/** How the found articles divide, the largest value first (years: the newest first). */
export interface Facet {
  field: 'component' | 'os' | 'arch' | 'restart' | 'year' | 'file';
  values: FacetValue[];
  /** How many different values there are besides those listed. */
  more: number;
}

/** What to do when nothing was found. */
export interface NoResultHelp {
  /** The quoted phrases that articles have, but none of them together; empty where one article has them all. */
  apart: string[];
  /** Whether the query has nothing to search for: no word but the commonest, no code, no filter that was understood. */
  isEmpty: boolean;
  /** The filters and phrases, as they are typed, whose removal brings results, the most fruitful first. */
  drop: { part: string; query: string; total: number }[];
  /** The query with the words of such phrases as single words, where that brings results. */
  asWords: { query: string; total: number } | null;
}

/** How much of the library an answer stands on. */
export interface Coverage {
  /** Articles in the library. */
  articles: number;
  /** Articles whose titles are searched. */
  titles: number;
  /** Articles whose symptoms and causes are searched. */
  texts: number;
  /** Whether identifiers (files, versions, events, codes) and facets are there. */
  identifiers: boolean;
}

/** An article that a query names by its number. */
export interface NamedArticle {
  kb: number;
  /** Whether the library has it. */
  here: boolean;
}

/** The engine's answer to one request. */
export interface Answer {
  /** The request's text. */
  text: string;
  results: Result[];
  /** How many articles were found. */
  total: number;
  corrections: Correction[];
  /** The text with its corrections put in; null where nothing was corrected. */
  correctedText: string | null;
  /** Quoted phrases that stand in no article; they were searched as single words. */
  relaxed: string[];
  expansions: Expansion[];
  unknown: UnknownWord[];
  filters: AppliedFilter[];
  filterProblems: FilterProblem[];
  offers: FilterOffer[];
  /** Empty until identifiers and facets are loaded. */
  facets: Facet[];
  /** The articles that the query names by number, in the order typed; Enter opens the first that is here. */
  named: NamedArticle[];
  /** The files with a page that the query is about: named, or shipped in the version that it names. */
  files: string[];
  /** The first file version that the query names. */
  version: string | null;
  /** Present when nothing was found. */
  help: NoResultHelp | null;
  coverage: Coverage;
}

/** Something to offer under the search box. */
export type Suggestion = SuggestedText &
  (
    | { type: 'kb'; kb: number }
    | { type: 'file'; name: string; articles: number }
    | { type: 'component' | 'product'; id: string }
    | { type: 'field'; field: FilterField }
    | { type: 'word' }
  );

interface SuggestedText {
  /** What is shown. */
  label: string;
  highlights: Range[];
  /** The query text when it is taken. */
  query: string;
}

/** The search engine: pure and synchronous, one per library. */
export interface Engine {
  search(request: SearchRequest): Answer;
  suggest(text: string, limit?: number): Suggestion[];
  coverage(): Coverage;
}
