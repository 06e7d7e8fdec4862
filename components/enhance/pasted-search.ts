import { fillBox, isTakenOver, readBox, withPasted } from '../search/box-text';
import { leaveText } from '../search/left-text';
import { searchUrl } from '../urls';

const REFUSED =
  'A pasted text is not put into an address, and this browser keeps nothing for this site. Paste it into the search of the start page.';

/**
 * Keeps pasted text, which may be a customer's, out of addresses: a search form leaves it for the start page within the
 * tab instead of sending it as `?q=`. Where the start page's own search runs, that takes the text. While React is still
 * waking up, it keeps events from everybody behind it: so this listens before it does.
 */
export function keepPastesPrivate(): void {
  window.addEventListener('paste', (event) => takeLines(event, event.clipboardData), true);
  window.addEventListener('drop', (event) => takeLines(event, event.dataTransfer), true);
  window.addEventListener('input', ({ target }) => {
    const box = searchBox(target);
    box?.setCustomValidity('');
    if (box?.value === '') delete box.dataset.pasted;
  });
  window.addEventListener('submit', (event) => {
    const box = (event.target as Element).querySelector<HTMLInputElement>('[data-search-field]');
    if (!box || event.defaultPrevented) return;
    const { text, isPasted } = readBox(box);
    if (!isPasted) return;
    event.preventDefault();
    if (leaveText(text)) location.assign(searchUrl());
    else refuse(box);
  });
}

function takeLines(event: Event, transfer: DataTransfer | null): void {
  const box = searchBox(event.target);
  const text = box && !isTakenOver(box) ? withPasted(box, transfer) : null;
  if (!box || text === null) return;
  event.preventDefault();
  fillBox(box, text);
  box.focus();
}

function refuse(box: HTMLInputElement): void {
  box.setCustomValidity(REFUSED);
  box.reportValidity();
}

function searchBox(target: EventTarget | null): HTMLInputElement | null {
  return target instanceof HTMLInputElement && target.matches('[data-search-field]') ? target : null;
}
