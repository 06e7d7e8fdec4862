import type { Component, Product, SynonymSet } from '@/schema/lexicon';
import type { ExactIndex } from '../exact/exact-index';
import type { Streams } from '../words/inverted';

/** A component or an operating system as the engine needs it. */
export type IndexedComponent = Pick<Component, 'id' | 'name' | 'aliases'>;
export type IndexedProduct = Pick<Product, 'id' | 'name' | 'short' | 'aliases'>;

/** What many articles share: the systems that they are about, and the words for them. */
export interface Subject {
  /** Indexes into the index's `components` and `products`. */
  components: readonly number[];
  products: readonly number[];
  /** Word ids of the products and components, each once. */
  words: readonly number[];
}

/** The texts of all articles besides their titles, as token streams. */
export interface Texts {
  symptoms: Streams;
  cause: Streams;
  lead: Streams;
}

/** What words mean, learned from the articles: vectors in pieces, each the place of an example in a list (`meaning/shape.ts`). */
export interface Meanings {
  /** The first word of every stem that has a vector, ascending. */
  words: Uint32Array;
  /** For every piece, and in it for every such word, the place of its example. */
  codes: Uint8Array;
  /** For every piece its examples. */
  examples: Int8Array;
}

/** A file row of an article, as filters need it; null fields are stored as 0. */
export interface FileRows {
  /** Rows of article `a` stand from `starts[a]` up to `starts[a + 1]`. */
  starts: Uint32Array;
  names: readonly string[];
  versions: readonly string[];
  /** Index into `names`. */
  name: Uint32Array;
  /** Index into `versions` plus 1. */
  version: Uint32Array;
  /** Index into `ARCHITECTURES` plus 1. */
  arch: Uint8Array;
  /** A set of bits, one for each of `BRANCHES`. */
  branches: Uint8Array;
}

/** Identifiers, and what articles can be narrowed by besides component and operating system. */
export interface Details {
  exact: ExactIndex;
  rows: FileRows;
  /** Index into `RESTARTS` plus 1 per article; 0 where the article does not say. */
  restart: Uint8Array;
  /** Year of the newest file or last review per article; 0 where unknown. */
  year: Uint16Array;
}

/** What the result list shows of an article. */
export interface Card {
  title: string | null;
  symptoms: string;
  cause: string;
  /** The field that `lead` comes from is shown as resolution. */
  lead: string;
}

/** Everything that can be searched of a library; what is null has not been loaded. */
export interface SearchIndex {
  /** Articles in the library; those from `titles` on are not loaded. */
  articles: number;
  /** KB numbers, the newest first; what follows is in this order. */
  kbs: Uint32Array;
  components: readonly IndexedComponent[];
  products: readonly IndexedProduct[];
  synonyms: readonly SynonymSet[];
  vocabulary: readonly string[];
  titles: Streams;
  subjects: readonly Subject[];
  /** Index into `subjects` per article. */
  subjectOf: Uint32Array;
  texts: Texts | null;
  meanings: Meanings | null;
  details: Details | null;
  /** The card of an article, by its place in `kbs`; null where its block has not been loaded. */
  card(doc: number): Card | null;
}

/** Architectures in the order of their codes. */
export const ARCHITECTURES = ['x86', 'x64', 'IA-64', 'Alpha', 'MIPS', 'PowerPC'] as const;
/** Service branches in the order of their bits. */
export const BRANCHES = ['GDR', 'LDR', 'QFE', 'WOW'] as const;
/** Restart requirements in the order of their codes. */
export const RESTARTS = ['required', 'may-be-required', 'not-required'] as const;
