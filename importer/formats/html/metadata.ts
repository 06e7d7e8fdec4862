import type { Statement } from '../../kb-number';
import { PAGE } from '../../patterns/page';
import { attribute, elementsIn, rawText, type PageDocument, type PageElement } from './tree';

/** What a page says of itself in its head. */
export interface PageMetadata {
  /** Its titles, the one in the browser's tab first. */
  titles: string[];
  /** Where it was saved from, if it says so. */
  address: string | null;
  numbers: Statement[];
}

/** Reads the head of a page. */
export function metadataOf(document: PageDocument): PageMetadata {
  const title = elementsIn(document, TITLE).map(rawText)[0] ?? '';
  const metas = elementsIn(document, META);
  const titles = [title, contentOf(metas, 'og:title') ?? '']
    .map((text) => text.split('\n').join(' ').trim())
    .filter(Boolean);
  const canonical = elementsIn(document, LINK).find(
    (link) => attribute(link, 'rel')?.toLowerCase() === 'canonical',
  );
  const address =
    [canonical && attribute(canonical, 'href'), contentOf(metas, 'og:url'), savedFrom(document)]
      .map((url) => url?.trim() ?? '')
      .find((url) => PAGE.httpAddress.is.test(url)) ?? null;
  const [byAddress, byTitle] = [
    PAGE.articleAddress.is.exec(address ?? ''),
    titles.map((text) => PAGE.numberInTitle.is.exec(text)),
  ];
  const inTitle = byTitle.find((match) => match !== null);
  return {
    titles,
    address,
    numbers: [
      ...(byAddress ? [{ kb: Number(byAddress[1]), by: 'address of the page' as const }] : []),
      ...(inTitle ? [{ kb: Number(inTitle[1]), by: 'title' as const }] : []),
    ],
  };
}

const TITLE = new Set(['title']);
const META = new Set(['meta']);
const LINK = new Set(['link']);

function contentOf(metas: readonly PageElement[], name: string): string | null {
  const meta = metas.find(
    (one) => (attribute(one, 'property') ?? attribute(one, 'name'))?.toLowerCase() === name,
  );
  return meta ? attribute(meta, 'content') : null;
}

/** The address in the comment that browsers write above a page they save. */
function savedFrom(document: PageDocument): string | null {
  const comments = document.childNodes.flatMap((node) =>
    'data' in node ? [PAGE.savedFrom.is.exec(node.data)] : [],
  );
  return comments.find((match) => match !== null)?.[1] ?? null;
}
