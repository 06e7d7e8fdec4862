import { searchUrl } from '../urls';

/** What of a search stands in the page's address. */
export interface Address {
  text: string;
  /** Whether every word is taken as typed, without corrections. */
  verbatim: boolean;
}

/** Longer text is taken for pasted customer data. */
const LONGEST_SHAREABLE = 200;

/** Reads the query part of an address: `?q=volsnap&verbatim=1`. */
export function readAddress(query: string): Address {
  const parameters = new URLSearchParams(query);
  return { text: parameters.get('q') ?? '', verbatim: parameters.get('verbatim') === '1' };
}

/** The address that leads back to a search. */
export function printAddress({ text, verbatim }: Address): string {
  const asked = text.trim();
  return asked && verbatim ? `${searchUrl(asked)}&verbatim=1` : searchUrl(asked);
}

/** Whether a text may hold a customer's data, and so stays out of the address, the history and the recent searches. */
export function looksPasted(text: string): boolean {
  return text.length > LONGEST_SHAREABLE || /[\r\n]\s*\S/.test(text.trimStart());
}

/** A text of several lines as a single-line box can hold it. */
export function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
