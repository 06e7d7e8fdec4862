import { TEXT } from './patterns/text';

/** A text without the markup that saved pages leave in it: links, emphasis, escapes. */
export function plainText(text: string): string {
  return renderedText(text).replace(TEXT.emphasis.is, '').replace(TEXT.escaped.is, '$1').trim();
}

/** A text whose markup has been read, but for its links, so that all other signs mean themselves. */
export function renderedText(text: string): string {
  const linked = text.replace(TEXT.linkWithText.is, (_, label: string, url: string) =>
    withAddress(label, url),
  );
  return oneAddress(linked.replace(TEXT.bareLink.is, '$1')).replace(TEXT.whiteSpace.is, ' ').trim();
}

/** A text in which links are no more than their words. */
export function unlinked(text: string): string {
  return text.replace(TEXT.linkWithText.is, '$1');
}

/** The addresses in a text. */
export function urlsIn(text: string): string[] {
  return (text.match(TEXT.url.is) ?? []).map(withoutEnd);
}

function withAddress(label: string, url: string): string {
  const address = url.startsWith('<') ? url.slice(1, -1) : url;
  return address.toLowerCase().startsWith('http') && !label.includes(address)
    ? `${label} (${address})`
    : label;
}

/** Drops the repetition of an address in parentheses right behind it. */
function oneAddress(text: string): string {
  return text.replace(TEXT.repeatedAddress.is, '$1');
}

function withoutEnd(url: string): string {
  return ['.', ',', ';'].includes(url.at(-1) ?? '') ? url.slice(0, -1) : url;
}
