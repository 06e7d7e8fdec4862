/** The searches that this device remembers, the newest first, and whether it may. */
export interface RecentSearches {
  on: boolean;
  queries: readonly string[];
}

/** What keeps them: `localStorage` or a stand-in; either call may throw where the browser forbids it. */
export interface Shelf {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** What a device starts with. */
export const NO_RECENT: RecentSearches = { on: true, queries: [] };

const KEY = 'fixdex-recent-searches';
const AT_MOST = 8;

/** Adds a search at the front. */
export function remember(recent: RecentSearches, text: string): RecentSearches {
  const query = text.trim();
  if (!recent.on || !query) return recent;
  const others = recent.queries.filter((other) => other.toLowerCase() !== query.toLowerCase());
  return { on: true, queries: [query, ...others].slice(0, AT_MOST) };
}

/** Takes one search away. */
export function forget(recent: RecentSearches, query: string): RecentSearches {
  return { ...recent, queries: recent.queries.filter((other) => other !== query) };
}

/** Turns remembering on or off; off forgets everything. */
export function switchRecent(on: boolean): RecentSearches {
  return { on, queries: [] };
}

/** Reads what a device remembers; nothing where it keeps nothing, or something that is none of ours. */
export function readRecent(shelf: Shelf): RecentSearches {
  try {
    return recentFrom(JSON.parse(shelf.getItem(KEY) ?? 'null'));
  } catch {
    // The browser keeps nothing for this site, or what it kept is damaged: start afresh.
    return NO_RECENT;
  }
}

/** Keeps it on the device; false where the browser does not let us, and it is then kept until the page is left. */
export function writeRecent(shelf: Shelf, recent: RecentSearches): boolean {
  try {
    shelf.setItem(KEY, JSON.stringify(recent));
    return true;
  } catch {
    return false;
  }
}

function recentFrom(kept: unknown): RecentSearches {
  if (typeof kept !== 'object' || kept === null) return NO_RECENT;
  const { on, queries } = kept as Partial<Record<keyof RecentSearches, unknown>>;
  if (on === false) return switchRecent(false);
  const words = Array.isArray(queries) ? queries.filter((query) => typeof query === 'string') : [];
  return { on: true, queries: words.slice(0, AT_MOST) };
}
