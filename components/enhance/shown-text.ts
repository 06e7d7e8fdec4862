/** How much of a page's tables is shown after narrowing them, `7 of 21 rows`; a sentence where nothing is. */
export function shownText(shown: number, all: number, noun: 'file' | 'version'): string {
  if (shown === 0) return `No ${noun} on this page matches.`;
  const rows = all === 1 ? 'row' : 'rows';
  return shown === all ? `${all} ${rows}` : `${shown} of ${all} ${rows}`;
}
