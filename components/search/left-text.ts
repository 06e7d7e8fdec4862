const KEY = 'fixdex-left-text';

/** Leaves a pasted text for the start page's search, in this tab alone and in no address; false where the browser keeps nothing. */
export function leaveText(text: string): boolean {
  try {
    sessionStorage.setItem(KEY, text);
    return true;
  } catch {
    return false;
  }
}

/** Takes the text that another page left for the search, so that nothing of it stays; null where there is none. */
export function takeLeftText(): string | null {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return text;
  } catch {
    // Where the browser keeps nothing, nothing was left.
    return null;
  }
}
