import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap, type TreeAdapter } from 'parse5';

export type PageNode = DefaultTreeAdapterMap['childNode'];
export type PageElement = DefaultTreeAdapterMap['element'];
export type PageDocument = DefaultTreeAdapterMap['document'];

/** How deep and how large a page may be; more than that only attacks and broken generators write. */
export const PAGE_LIMITS = { depth: 256, elements: 200_000 };

/** Parses a page as browsers do, or returns null where it is deeper or larger than pages are. */
export function parsePage(html: string): PageDocument | null {
  try {
    return parse(html, { treeAdapter: limited(), sourceCodeLocationInfo: true, scriptingEnabled: false });
  } catch (error) {
    if (error instanceof PageTooComplex) return null;
    throw error;
  }
}

/** The elements and texts within a node; comments are not among them. */
export function childrenOf(node: PageDocument | PageNode): PageNode[] {
  return 'childNodes' in node ? node.childNodes.filter((child) => isElement(child) || isTextNode(child)) : [];
}

/** Whether a node is an element. */
export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node;
}

/** Whether a node is a text. */
export function isTextNode(node: PageNode): node is DefaultTreeAdapterMap['textNode'] {
  return node.nodeName === '#text';
}

/** An attribute of an element, or null where it has none of that name. */
export function attribute(element: PageElement, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** All elements of some names within a node, in the order of the document. */
export function elementsIn(node: PageDocument | PageNode, names: ReadonlySet<string>): PageElement[] {
  const found: PageElement[] = [];
  const visit = (one: PageDocument | PageNode) => {
    for (const child of childrenOf(one)) {
      if (!isElement(child)) continue;
      if (names.has(child.tagName)) found.push(child);
      visit(child);
    }
  };
  visit(node);
  return found;
}

/** Whether a node holds an element of one of some names. */
export function holdsAny(node: PageNode, names: ReadonlySet<string>): boolean {
  return childrenOf(node).some(
    (child) => isElement(child) && (names.has(child.tagName) || holdsAny(child, names)),
  );
}

/** The text within a node as it stands. */
export function rawText(node: PageNode): string {
  return isTextNode(node) ? node.value : childrenOf(node).map(rawText).join('');
}

/** The line of the file that a node begins on. */
export function startLine(node: PageNode): number {
  return (
    node.sourceCodeLocation?.startLine ??
    ('childNodes' in node && node.childNodes[0] ? startLine(node.childNodes[0]) : 1)
  );
}

class PageTooComplex extends Error {}

/** The parser's own tree with limits, and with insertion before an element that does not search from the first child. */
function limited(): TreeAdapter<DefaultTreeAdapterMap> {
  let [depth, elements] = [0, 0];
  return {
    ...defaultTreeAdapter,
    createElement(...made) {
      if (++elements > PAGE_LIMITS.elements) throw new PageTooComplex();
      return defaultTreeAdapter.createElement(...made);
    },
    onItemPush() {
      if (++depth > PAGE_LIMITS.depth) throw new PageTooComplex();
    },
    onItemPop() {
      depth--;
    },
    insertBefore(parent, node, before) {
      parent.childNodes.splice(parent.childNodes.lastIndexOf(before), 0, node);
      node.parentNode = parent;
    },
    insertTextBefore(parent, text, before) {
      const previous = parent.childNodes[parent.childNodes.lastIndexOf(before) - 1];
      if (previous && isTextNode(previous)) previous.value += text;
      else this.insertBefore(parent, defaultTreeAdapter.createTextNode(text), before);
    },
  };
}
