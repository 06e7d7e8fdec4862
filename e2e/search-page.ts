import type { Locator, Page } from '@playwright/test';

/** The start page's search as a reader finds it: by role and name. */
export function searchPage(page: Page) {
  const results = page.locator('.results > li');
  return {
    box: page.getByRole('combobox', { name: 'Search articles' }),
    options: page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option'),
    results,
    /** The link of a found article, from 0. */
    link: (nr: number): Locator => results.nth(nr).getByRole('link'),
    answer: page.getByRole('region', { name: /article|searching|not ready/i }),
    announced: page.getByRole('status'),
  };
}

/** Pastes a text as it stands, with its line breaks, into a field. */
export async function paste(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    // A browser inserts the text only when nobody has taken the event.
    if (element.dispatchEvent(event)) document.execCommand('insertText', false, pasted);
  }, text);
}

/** Drops a text, with its line breaks, on a field; browsers themselves insert only what nobody has taken. */
export async function drop(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, dropped) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', dropped);
    element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, text);
}
