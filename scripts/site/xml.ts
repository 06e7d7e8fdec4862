/** An XML element: its attributes are escaped here, its content is XML already. */
export function xml(name: string, attributes: Record<string, string>, ...content: string[]): string {
  const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  return `<${name}${listed.join('')}>${content.join('')}</${name}>`;
}

/** A whole XML document around its outermost element. */
export function xmlDocument(element: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element}\n`;
}

/** A text as XML can hold it: five characters escaped, and those that XML does not know left out. */
export function xmlText(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
