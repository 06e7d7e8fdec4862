import { element } from './elements';

const SHOWN_MS = 2_000;

let note: HTMLElement | undefined;
let hiding: ReturnType<typeof setTimeout> | undefined;

/** Copies a text and says so. */
export async function copyText(text: string, what: string): Promise<void> {
  const done = await write(text);
  say(
    done ? `Copied ${what}` : 'The browser did not let this page copy. Select the text and copy it yourself.',
  );
}

/** Pages served over plain http have no clipboard interface, but the older command works there. */
async function write(text: string): Promise<boolean> {
  if (!navigator.clipboard) return writeByCommand(text);
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => writeByCommand(text),
  );
}

function writeByCommand(text: string): boolean {
  const focused = document.activeElement;
  const field = element('textarea', { class: 'sr-only', 'aria-hidden': 'true' });
  field.value = text;
  document.body.append(field);
  field.select();
  const done = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return done;
}

function say(sentence: string): void {
  if (!note) {
    note = element('div', { class: 'copied', role: 'status' });
    document.body.append(note);
  }
  note.hidden = false;
  note.textContent = sentence;
  clearTimeout(hiding);
  hiding = setTimeout(() => {
    if (note) note.hidden = true;
  }, SHOWN_MS);
}
