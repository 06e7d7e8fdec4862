/** Where the reader was in the results of an address: kept with its entry in the browser's history. */
interface Place {
  /** How many results were asked for. */
  limit: number;
  /** How far the page was scrolled, in pixels. */
  scroll: number;
}

/** Keeps the place with the current entry. The browser would scroll back before the results are there, and so too little. */
export function leavePlace(limit: number): void {
  history.scrollRestoration = 'manual';
  const place: Place = { limit, scroll: window.scrollY };
  history.replaceState({ ...history.state, place }, '');
}

/** The place that was kept with the current entry; null where the reader comes for the first time. */
export function leftPlace(): Place | null {
  const place: unknown = (history.state as { place?: unknown } | null)?.place;
  return isPlace(place) ? place : null;
}

function isPlace(value: unknown): value is Place {
  const { limit, scroll } = (value ?? {}) as Partial<Record<keyof Place, unknown>>;
  return Number.isInteger(limit) && typeof scroll === 'number';
}
