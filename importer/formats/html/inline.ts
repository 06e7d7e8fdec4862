import { plainSpace } from '../../lines';
import { PAGE } from '../../patterns/page';
import { pageLink } from './links';
import { BLOCKS, isKnown, SILENT } from './names';
import {
  attribute,
  childrenOf,
  isElement,
  isTextNode,
  rawText,
  startLine,
  type PageElement,
  type PageNode,
} from './tree';

/** A line of text as the page shows it. */
export interface ShownLine {
  text: string;
  /** The line of the file that it begins on. */
  at: number;
  /** Whether all of it is bold. */
  bold: boolean;
}

/** What is known of a page besides its tree. */
export interface PageContext {
  html: string;
  /** The address that the page was saved from, where it says so. */
  address: string | null;
  /** The line of the file that a line of the page comes from. */
  lineOf(line: number): number;
}

/** The lines that nodes show: one, unless a line break or a block within them makes more. White space is folded. */
export function shownLines(nodes: readonly PageNode[], context: PageContext): ShownLine[] {
  const lines: Flow[] = [emptyLine()];
  for (const node of nodes) show(node, false, lines, context);
  return lines
    .map(({ parts, at, bold }) => ({ text: folded(parts.join('')), at, bold }))
    .filter(({ text }) => text !== '');
}

/** The same as one line. */
export function shownText(nodes: readonly PageNode[], context: PageContext): string {
  return shownLines(nodes, context)
    .map(({ text }) => text)
    .join(' ');
}

/** A line while its parts are being gathered. */
interface Flow {
  parts: string[];
  at: number;
  bold: boolean;
  said: boolean;
}

function emptyLine(): Flow {
  return { parts: [], at: 0, bold: true, said: false };
}

function folded(text: string): string {
  return plainSpace(text).replace(PAGE.foldedSpace.is, ' ').trim();
}

function show(node: PageNode, bold: boolean, lines: Flow[], context: PageContext): void {
  if (isTextNode(node))
    return add(node.value, context.lineOf(startLine(node) + leadingBreaks(node.value)), bold, lines);
  if (!isElement(node) || SILENT.has(node.tagName)) return;
  const name = node.tagName;
  const apart = BLOCKS.has(name) || isListed(node);
  if (name === 'br' || apart) breakLine(lines);
  if (!isKnown(name)) add(tagText(node, context), context.lineOf(startLine(node)), bold, lines);
  if (name === 'sup' && PAGE.smallNumber.is.test(rawText(node)))
    return add(raised(rawText(node)), context.lineOf(startLine(node)), bold, lines);
  const line = lines.at(-1);
  const from = line?.parts.length ?? 0;
  for (const child of childrenOf(node)) show(child, bold || isBold(node), lines, context);
  if (name === 'a' && line && line === lines.at(-1)) linkFrom(line, from, attribute(node, 'href'), context);
  if (apart) breakLine(lines);
}

/** A raised number, which would be taken for a part of the word before it. */
function raised(number: string): string {
  return [...number.trim()].map((digit) => RAISED[Number(digit)] ?? '').join('');
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Whether an element is an item of a list that the page makes without one: `<span class="appliesToItem">`. */
function isListed(element: PageElement): boolean {
  const names = attribute(element, 'class')?.slice(0, 200).split(' ') ?? [];
  return names.some((name) => name.split(PAGE.nameParts.is).at(-1)?.toLowerCase() === 'item');
}

function isBold(element: PageElement): boolean {
  const { tagName } = element;
  return tagName === 'b' || tagName === 'strong' || PAGE.boldStyle.is.test(attribute(element, 'style') ?? '');
}

function add(text: string, at: number, bold: boolean, lines: Flow[]): void {
  const line = lines.at(-1);
  if (!line) return;
  const said = folded(text) !== '';
  if (said && !line.said) line.at = at;
  if (said && !bold) line.bold = false;
  line.said ||= said;
  line.parts.push(text);
}

function breakLine(lines: Flow[]): void {
  if (lines.at(-1)?.said) lines.push(emptyLine());
}

/** How many lines of the file a text leaves blank before its first word. */
function leadingBreaks(text: string): number {
  return text.slice(0, text.length - text.trimStart().length).split('\n').length - 1;
}

/** A tag that stands where text should, as it is written: `<computer name>`. */
function tagText(element: PageElement, { html }: PageContext): string {
  const tag = element.sourceCodeLocation?.startTag;
  return tag ? html.slice(tag.startOffset, tag.endOffset) : '';
}

/** Makes a link of what a line says from a part on, where it leads to another page. */
function linkFrom(line: Flow, from: number, href: string | null, { address }: PageContext): void {
  const url = href === null ? null : pageLink(href, address);
  const label = line.parts.slice(from).join('');
  if (!url || folded(label) === '' || PAGE.brackets.is.test(label)) return;
  const [before, after] = [
    label.slice(0, label.length - label.trimStart().length),
    label.slice(label.trimEnd().length),
  ];
  line.parts.splice(from, line.parts.length, `${before}[${folded(label)}](${url})${after}`);
}
