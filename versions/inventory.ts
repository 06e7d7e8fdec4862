import type { Platform } from '@/schema/article';
import type { ProductId } from './products';

/**
 * One thing that a paste says about a host, and the line where it says it (0 where a reader added it by hand).
 * A list of finds is plain data: a chip is a find, adding one is appending it, removing one is leaving it out.
 */
export type Find = { line: number } & (
  | { kind: 'os'; name: string; products: readonly ProductId[]; build: string | null }
  | { kind: 'service-pack'; servicePack: string }
  | { kind: 'platform'; platform: Platform }
  | ({ kind: 'file' } & HostFile)
  | ({ kind: 'kb' } & HostKb)
  | { kind: 'hotfix-list'; announced: number | null; present: number; complete: boolean }
  | ({ kind: 'event' } & HostEvent)
  | { kind: 'stop-code'; code: string; name: string | null }
  | { kind: 'driver'; role: 'driver' | 'filter' | 'dsm'; name: string; detail: string | null }
  | { kind: 'vss'; role: 'writer' | 'provider'; name: string; detail: string | null }
  | { kind: 'replication'; name: string; detail: string | null }
);

/** A file of the host; what the paste did not say is null. */
export interface HostFile {
  name: string | null;
  /** Four numbers. */
  version: string | null;
  /** The version with the build lab's label, where the paste had it: `6.1.7601.23403 (win7sp1_ldr.160325-0600)`. */
  versionString: string | null;
  path: string | null;
  /** In the host's local time: `2010-11-20T21:34`. */
  modified: string | null;
  /** Bytes. */
  size: number | null;
  /** Words beside a version without a name, nearest first: one may name a driver or service without its ending. */
  mayBe?: readonly string[];
  /** Set where a sentence names it: it counts only where the library knows it. */
  passing?: true;
}

/** A KB number: in a list of what is installed, named, or a bare number that may be one. */
export interface HostKb {
  kb: number;
  role: 'installed' | 'named' | 'possible';
  /** `2019-03-17`, or as written where the order of day and month cannot be told. */
  installedOn: string | null;
}

/** An event that the host has logged. */
export interface HostEvent {
  source: string;
  id: number;
  log: string | null;
  level: string | null;
  /** Set where a line has no more than what may be a source and an id. */
  possible?: true;
  /** Set where a sentence may name it: it counts only where the library knows it. */
  passing?: true;
}

/** Something about the paste that the reader has to know: what, where and what to do, in one sentence. */
export interface PasteProblem {
  code:
    | 'list-cut'
    | 'kb-cut'
    | 'names-hidden'
    | 'version-cut'
    | 'version-unreadable'
    | 'date-order-assumed'
    | 'event-without-source'
    | 'several-systems'
    | 'system-not-covered'
    | 'control-characters'
    | 'too-large';
  line: number;
  sentence: string;
}

/** What was understood of a paste, what is wrong with it, and the lines that nothing was understood of. */
export interface Inventory {
  finds: Find[];
  problems: PasteProblem[];
  notUnderstood: { line: number; text: string }[];
  /** How many lines were not understood; `notUnderstood` holds the first of them. */
  notUnderstoodCount: number;
  /** How many problems there are besides those kept. */
  furtherProblems: number;
}

/** One kind of find. */
export type FindOf<K extends Find['kind']> = Extract<Find, { kind: K }>;

/** The finds of one kind, in the order of the paste. */
export function findsOf<K extends Find['kind']>(finds: readonly Find[], kind: K): FindOf<K>[] {
  return finds.filter((find): find is FindOf<K> => find.kind === kind);
}

/** A file of which only this much is known. */
export function hostFile(parts: Partial<HostFile>): { kind: 'file' } & HostFile {
  return {
    kind: 'file',
    name: null,
    version: null,
    versionString: null,
    path: null,
    modified: null,
    size: null,
    ...parts,
  };
}
