/** Of a part of the page, nothing is shown when none of its rows is. */
export function hideWhenEmpty(part: HTMLElement | null): void {
  if (part) part.hidden = part.querySelector('tbody tr:not([hidden])') === null;
}
