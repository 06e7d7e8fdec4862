import type { Host } from '@/versions/host';
import type { Find, Inventory } from '@/versions/inventory';
import type { Judged } from './check-engine';
import type { Edits } from './edits';
import type { KnownComponent } from './leads';

/** A text that was pasted, typed or opened. */
export interface Source {
  /** The file that it was read from; null for what stands in the box. */
  name: string | null;
  text: string;
}

/** What the page asks. */
export type ToChecker =
  /** Sent first: the absolute addresses of all parts of the data, and the components that have pages. */
  | { type: 'open'; parts: readonly string[]; components: readonly KnownComponent[] }
  /** Load again what failed. */
  | { type: 'retry' }
  /** Sources are null where they are as they were in the last check. */
  | { type: 'check'; id: number; sources: readonly Source[] | null; edits: Edits };

/** How far the data has come. */
export type DataStatus =
  | { state: 'loading'; loaded: number; of: number }
  | { state: 'ready' }
  | { state: 'failed'; sentence: string };

/** What the checker answers; every check is answered once, with its id. */
export type FromChecker =
  /** Unasked, whenever loading moves on. */
  | { type: 'status'; status: DataStatus }
  | { type: 'checked'; id: number; result: CheckResult }
  | { type: 'failed'; id: number; sentence: string };

/** A find to be shown, and whether it leads to an article. */
export interface Chip {
  find: Find;
  known: boolean;
  /** Files that a version without a name could be of. */
  candidates: string[];
}

/** The system of the host, as it is judged. */
export type System = Pick<Host, 'products' | 'osName' | 'servicePack' | 'platform'>;

/** What was understood of all sources together, and what the articles say about it. */
export interface CheckResult extends Omit<Inventory, 'finds'>, Judged {
  system: System;
  /** Those that lead to an article first. */
  chips: Chip[];
  /** How many finds there are besides the chips. */
  furtherChips: number;
  /** How many verdicts there are besides those kept, which are the most urgent. */
  furtherVerdicts: number;
}
