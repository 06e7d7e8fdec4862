import type { Line } from './lines';
import { headingRole } from './headings';
import { FACT } from './patterns/facts';
import { TEXT } from './patterns/text';
import { problem, type ImportProblem } from '@/schema/problems';

/** The number of a document, or the reason why there is none; `problems` names statements that differ from it. */
export interface NumberFound {
  kb: number | null;
  problems: ImportProblem[];
}

/** Reads a KB number as users give it: `977381`, `KB977381`, `Q163636`, `0977381`; null for anything else. */
export function parseKbNumber(text: string): number | null {
  const match = FACT.givenNumber.is.exec(text.trim());
  return match ? Number(match[1]) : null;
}

/**
 * Finds an article's own number: the given one first, then what the document states, then its package names, then the
 * file name. Numbers of other articles in the text never count.
 */
export function findKbNumber(
  lines: readonly Line[],
  document: string,
  given: number | null,
  elsewhere: readonly Statement[] = [],
): NumberFound {
  const statements = statementsIn(lines, document, elsewhere);
  const [first] = statements;
  const used = given ?? first?.kb ?? null;
  if (used === null) return { kb: null, problems: [problem('kb-missing', {})] };
  const own = [...new Set(statements.filter(({ by }) => by === first?.by).map(({ kb }) => kb))];
  if (given === null && own.length > 1)
    return { kb: null, problems: [problem('kb-conflict', { stated: own })] };
  const differing = new Map(
    statements.filter(({ kb }) => kb !== used).map((one) => [`${one.kb} ${one.by}`, one]),
  );
  const problems = [...differing.values()].map(({ kb, by, line }) =>
    problem('kb-differs', { used, stated: kb, by }, line),
  );
  return { kb: used, problems };
}

/** A place in which a document says its own number. */
export interface Statement {
  kb: number;
  by:
    | 'document header'
    | 'article number'
    | 'address of the page'
    | 'list of keywords'
    | 'package names'
    | 'file name'
    | 'title';
  line?: number;
}

/** All statements of a document on its own number, the strongest kind first; behind a header its text states none. */
function statementsIn(
  lines: readonly Line[],
  document: string,
  elsewhere: readonly Statement[],
): Statement[] {
  const filled = lines.filter(({ text }) => text !== '');
  const heading = filled.findIndex(({ text }) => headingRole(text) !== null);
  const top = Math.min(TOP_LINES, heading < 0 ? TOP_LINES : heading);
  const articleNumbers = filled.flatMap((line, index) => statedAt(line, index < top));
  const titles = filled.slice(0, top).flatMap(numberBeforeTitle);
  const keywords = filled
    .filter(({ text }) => FACT.keywordsLine.is.test(text.slice(0, 200)))
    .flatMap(keywordNumbers);
  const packages = mostNamed(filled);
  const file = numberInFileName(document);
  const ofFile = file === null ? [] : [{ kb: file, by: 'file name' as const }];
  if (elsewhere.some(({ by }) => by === 'document header')) return [...elsewhere, ...ofFile];
  return [
    ...articleNumbers,
    ...elsewhere.filter(({ by }) => by !== 'title'),
    ...keywords,
    ...(packages === null ? [] : [{ kb: packages, by: 'package names' as const }]),
    ...ofFile,
    ...elsewhere.filter(({ by }) => by === 'title'),
    ...titles,
  ];
}

/** How many lines above the first heading can be the number alone, or begin with it. */
const TOP_LINES = 12;

function statedAt({ text, number }: Line, atTop: boolean): Statement[] {
  const head = text.slice(0, 200);
  const match =
    FACT.articleId.is.exec(head) ??
    (atTop && text.length < 300 ? (loneNumber(head) ?? FACT.leadingNumber.is.exec(titleStart(head))) : null);
  return match ? [{ kb: Number(match[1]), by: 'article number', line: number }] : [];
}

/** The number that a line above an article's sections states as its own, or null. */
export function numberAtTop(line: Line): number | null {
  return statedAt(line, true)[0]?.kb ?? null;
}

/** A number that is all of a line, or of its first part where other facts stand behind it. */
function loneNumber(text: string): RegExpExecArray | null {
  return FACT.loneNumber.is.exec(text.split(FACT.footerSeparator.is, 1)[0] ?? '');
}

/** A title as far as it can begin with the number: without the signs of its markup. */
function titleStart(text: string): string {
  return text.replace(TEXT.leadingSigns.is, '');
}

/** A title can have the bare digits before it; so can the titles of other articles, so that this is the weakest statement. */
function numberBeforeTitle({ text, number }: Line): Statement[] {
  const match = FACT.leadingDigits.is.exec(titleStart(text.slice(0, 200)));
  const isTitle = match !== null && text.split(' ').length >= FEWEST_WORDS;
  return isTitle ? [{ kb: Number(match[1]), by: 'title', line: number }] : [];
}

/** How many words a line has at least that is a number with a title. */
const FEWEST_WORDS = 4;

function keywordNumbers({ text, number }: Line): Statement[] {
  return [...text.matchAll(FACT.kbKeyword.is)].map((match) => ({
    kb: Number(match[1]),
    by: 'list of keywords',
    line: number,
  }));
}

/** The number that more package names carry than any other. */
function mostNamed(lines: readonly Line[]): number | null {
  const counts = new Map<number, number>();
  for (const { text } of lines) {
    for (const match of text.matchAll(FACT.packageNumber.is)) {
      counts.set(Number(match[1]), (counts.get(Number(match[1])) ?? 0) + 1);
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

function numberInFileName(document: string): number | null {
  const dot = document.lastIndexOf('.');
  const stem = dot > 0 ? document.slice(0, dot) : document;
  const match = FACT.fileNumber.is.exec(stem) ?? FACT.bareFileNumber.is.exec(stem);
  return match ? Number(match[1]) : null;
}
