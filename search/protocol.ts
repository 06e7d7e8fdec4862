import type { Answer, Coverage, SearchRequest, Suggestion } from './types';

/** Why the index could not be loaded; `sentence` says what, where and what to do. */
export interface LoadProblem {
  problem: 'unreachable' | 'missing' | 'cut' | 'damaged' | 'other-version' | 'stale';
  /** The file that failed. */
  file: string;
  sentence: string;
}

/** How far the index has come. */
export type LoadStatus =
  | { state: 'loading'; bytes: number; ofBytes: number | null; coverage: Coverage | null }
  | { state: 'ready'; coverage: Coverage }
  /** Coverage is null where not even titles could be loaded; otherwise searching goes on with what is there. */
  | { state: 'failed'; problem: LoadProblem; coverage: Coverage | null };

/** What a page asks; every message with an id is answered once, with the same id. */
export type ToEngine =
  /** Sent first: the absolute address of the index's `manifest.json`. */
  | { type: 'open'; manifest: string }
  /** Load again what failed. */
  | { type: 'retry' }
  | { type: 'search'; id: number; request: SearchRequest }
  | { type: 'suggest'; id: number; text: string; limit?: number };

/** What the engine answers. */
export type FromEngine =
  /** Unasked, whenever loading moves on; a page that shows an answer then asks again. */
  | { type: 'status'; status: LoadStatus }
  | { type: 'answer'; id: number; answer: Answer }
  /** A newer request of the same kind came before this one was answered. */
  | { type: 'superseded'; id: number }
  | { type: 'suggestions'; id: number; suggestions: Suggestion[] }
  /** The index is not there, or the engine broke on this request. */
  | { type: 'failed'; id: number; sentence: string };

/** The end of a channel: a `Worker`, a `MessagePort`, or a worker's own global scope. */
export interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  removeEventListener(type: 'message', listener: (event: { data: unknown }) => void): void;
  /** Only message ports have to be started. */
  start?(): void;
}
