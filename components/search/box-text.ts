import { looksPasted, onOneLine } from './address';

/** What stands in a search box. */
export interface BoxText {
  /** With the lines that a box of one line cannot show. */
  text: string;
  /** Whether it was pasted in lines or at length, and so may be a customer's. */
  isPasted: boolean;
}

/**
 * What a box would hold if a paste or a dropped text of several lines, or a very long one, were put in as it stands;
 * null where the browser can insert it by itself.
 */
export function withPasted(box: HTMLInputElement, transfer: DataTransfer | null): string | null {
  const text = transfer?.getData('text/plain') ?? '';
  if (!looksPasted(text)) return null;
  const { value, selectionStart, selectionEnd } = box;
  const [start, end] = [selectionStart ?? value.length, selectionEnd ?? value.length];
  return value.slice(0, start) + text + value.slice(end);
}

/** Puts a pasted text into a box and keeps its lines. */
export function fillBox(box: HTMLInputElement, text: string): void {
  box.value = onOneLine(text);
  box.dataset.pasted = text;
}

/** Reads a box from which on the live search takes what is pasted, as `isTakenOver` tells. */
export function takeOver(box: HTMLInputElement): BoxText {
  box.dataset.live = '';
  return readBox(box);
}

/** Whether the live search runs in a box. */
export function isTakenOver({ dataset }: HTMLInputElement): boolean {
  return dataset.live !== undefined;
}

/** Reads a box that `fillBox` may have filled; a paste that was changed since is still one, only an emptied box is not. */
export function readBox({ value, dataset: { pasted } }: HTMLInputElement): BoxText {
  if (pasted === undefined || value === '') return { text: value, isPasted: looksPasted(value) };
  return { text: onOneLine(pasted) === value ? pasted : value, isPasted: true };
}
