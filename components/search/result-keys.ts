/** Moves the focus from one result to another with the arrow keys; false where the key has its usual meaning. */
export function moveAmongResults(
  { key, target }: { key: string; target: EventTarget },
  page: HTMLElement,
  field: HTMLElement | null,
): boolean {
  const links = [...page.querySelectorAll<HTMLElement>('[data-result]')];
  const at = links.findIndex((link) => link === target);
  if (at < 0) return false;
  if (key === 'Escape' || (key === 'ArrowUp' && at === 0)) field?.focus();
  else if (key === 'ArrowUp') links[at - 1]?.focus();
  else if (key === 'ArrowDown') links[at + 1]?.focus();
  else return false;
  return true;
}
