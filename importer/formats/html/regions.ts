import { tableKind } from '../../columns';
import { headingRole } from '../../headings';
import { PAGE } from '../../patterns/page';
import { BLOCKS, HEADINGS, TABLES } from './names';
import { ownRows } from './rows';
import {
  attribute,
  childrenOf,
  elementsIn,
  isElement,
  rawText,
  type PageDocument,
  type PageElement,
  type PageNode,
} from './tree';

/** Which elements of a page are blocks, and which are the page around the article. */
export interface Regions {
  /** Whether an element begins and ends a line of text, or holds one that does. */
  isBlock(element: PageElement): boolean;
  /** Whether an element holds blocks. */
  isContainer(element: PageElement): boolean;
  /** Whether a page names its main part, and an element neither lies within that part nor holds it. */
  isOutsideMain(element: PageElement): boolean;
}

/** Looks over a page. */
export function regionsOf(document: PageDocument): Regions {
  const containers = new Set<PageElement>();
  for (const child of childrenOf(document)) noteContainers(child, containers);
  const main = mainOf(document);
  const near = new Set<PageNode>(main ? [...ancestorsOf(main), main] : []);
  return {
    isContainer: (element) => containers.has(element),
    isBlock: (element) => BLOCKS.has(element.tagName) || containers.has(element),
    isOutsideMain: (element) => main !== null && !near.has(element) && !isWithin(element, main),
  };
}

/** The kind of furniture that an element is, or null where it is part of the article or holds one. */
export function furnitureOf(element: PageElement, regions: Regions): string | null {
  const kind = kindOf(element, regions);
  return kind && !holdsArticle(element) ? kind : null;
}

function kindOf(element: PageElement, regions: Regions): string | null {
  const byRole = ROLES.get(attribute(element, 'role')?.toLowerCase() ?? '');
  const byName = NAMES.get(element.tagName);
  if (byRole ?? byName) return byRole ?? byName ?? null;
  if (regions.isOutsideMain(element)) return 'page';
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.slice(0, 500);
  return names.split(' ').some(namesFurniture) ? 'page' : null;
}

const NAMES = new Map([
  ['nav', 'navigation'],
  ['header', 'page'],
  ['footer', 'page'],
  ['aside', 'page'],
  ['form', 'form'],
  ['search', 'form'],
  ['dialog', 'page'],
]);

const ROLES = new Map([
  ['navigation', 'navigation'],
  ['banner', 'page'],
  ['contentinfo', 'page'],
  ['complementary', 'page'],
  ['search', 'form'],
  ['dialog', 'page'],
  ['alertdialog', 'page'],
]);

/** Words in the names of classes and ids that only the page around an article has, and words that say it is not around it. */
const AROUND = new Set(
  `ad ads advert banner breadcrumb breadcrumbs comments consent cookie cookies feedback footer gdpr login megamenu menu nav
  navbar navigation newsletter pager pagination promo rating share sharing sidebar signin skip social subscribe survey
  toolbar topnav`
    .split('\n')
    .flatMap((line) => line.trim().split(' ')),
);
const WITHIN = new Set(
  'article body container content has layout main no page with without wrapper'.split(' '),
);

function namesFurniture(name: string): boolean {
  const words = name.split(PAGE.nameParts.is).map((word) => word.toLowerCase());
  return words.some((word) => AROUND.has(word)) && !words.some((word) => WITHIN.has(word));
}

/** Whether something of an article lies within an element: its title, one of its headings, or one of its tables. */
function holdsArticle(element: PageElement): boolean {
  const all = [element, ...elementsIn(element, HEADINGS_AND_TABLES)];
  return all.some((one) => (HEADINGS.has(one.tagName) ? isArticleHeading(one) : isFileTable(one)));
}

const HEADINGS_AND_TABLES = new Set([...HEADINGS, ...TABLES]);

function isFileTable(element: PageElement): boolean {
  return TABLES.has(element.tagName) && ownRows(element).some((row) => tableKind(cellTexts(row)) !== 'other');
}

function isArticleHeading(heading: PageElement): boolean {
  const text = rawText(heading).trim();
  const role = headingRole(text);
  if (heading.tagName === 'h1' && !role) return text.split(' ').length >= FEWEST_WORDS;
  return role !== null && (role !== 'applies-to' || text.toLowerCase().includes('appl'));
}

const FEWEST_WORDS = 3;

function cellTexts(row: PageElement): string[] {
  return childrenOf(row).flatMap((cell) => (isElement(cell) ? [rawText(cell).trim()] : []));
}

function noteContainers(node: PageNode, containers: Set<PageElement>): boolean {
  if (!isElement(node)) return false;
  let holds = false;
  for (const child of childrenOf(node)) holds = noteContainers(child, containers) || holds;
  if (holds) containers.add(node);
  return holds || BLOCKS.has(node.tagName);
}

/** The one element that is marked as the main part of its page, if it has more than a few words. */
function mainOf(document: PageDocument): PageElement | null {
  for (const names of [MAIN, ARTICLE]) {
    const marked = elementsIn(document, names).filter((element) => names !== MAIN || isMain(element));
    const [only] = marked;
    if (only && marked.length === 1 && rawText(only).trim().length >= SHORTEST_MAIN) return only;
  }
  return null;
}

const MAIN = new Set(['main', 'div', 'section', 'td']);
const ARTICLE = new Set(['article']);
const SHORTEST_MAIN = 200;

function isMain(element: PageElement): boolean {
  return element.tagName === 'main' || attribute(element, 'role')?.toLowerCase() === 'main';
}

function ancestorsOf(element: PageElement): PageNode[] {
  const parent = element.parentNode;
  return parent && 'tagName' in parent ? [parent, ...ancestorsOf(parent)] : [];
}

function isWithin(element: PageElement, outer: PageElement): boolean {
  return element === outer || ancestorsOf(element).includes(outer);
}
