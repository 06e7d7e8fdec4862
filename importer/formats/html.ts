import { PAGE } from '../patterns/page';

const FEWEST_TAGS = 5;
/** At most so many characters of text stand for each tag of a page. */
const CHARACTERS_PER_TAG = 400;

/** Whether a document is a web page or a piece of one, by its beginning or by the tags all along it. */
export function isHtml(text: string, document: string): boolean {
  if (PAGE.pageStart.is.test(text)) return true;
  const name = document.toLowerCase();
  if (name.endsWith('.md')) return false;
  const tags = text.slice(0, LOOKED_AT).match(PAGE.tag.is)?.length ?? 0;
  if (tags > 0 && (name.endsWith('.htm') || name.endsWith('.html') || PAGE.fragmentStart.is.test(text)))
    return true;
  return tags >= FEWEST_TAGS && tags * CHARACTERS_PER_TAG > Math.min(text.length, LOOKED_AT);
}

const LOOKED_AT = 100_000;

/** Whether a document is a web archive, which holds the page and its pictures in the form of a mail. */
export function isWebArchive(text: string): boolean {
  return PAGE.mhtmlStart.is.test(text.slice(0, LOOKED_AT));
}
