import type { Find, PasteProblem } from '../inventory';
import { installedOn, type DateOrder } from './dates';
import type { Line } from './format';

/** The last group is the dots of a cell that a narrow column has cut. */
const KB = /(?<![a-z0-9])(?:KB|Q)(\d{1,8})(?!\d)(\.{2,}|…)?/i;
const ADDRESS = /kbid=(\d{5,7})(?!\d)/i;
const NAMELESS = /(?<![a-z])File 1(?!\d)/i;
/** The numbers of these systems' articles have at most this many digits, so that a shorter one at a cut is not sure. */
const FULL_LENGTH = 7;

/**
 * Reads the rows of a list of installed hotfixes. Where more are announced than listed, the list is cut: that is said, and its
 * last number does not become a KB unless it has all its digits. `File 1` stands in for a KB that the list does not show.
 */
export function readHotfixRows(
  rows: readonly Line[],
  announced: number | null,
  order: DateOrder | null,
): { finds: Find[]; problems: PasteProblem[] } {
  const complete = announced === null || announced <= rows.length;
  const read = rows.map((row, at) => readRow(row, order, complete || at < rows.length - 1));
  const finds: Find[] = read.flatMap(({ find }) => find ?? []);
  const problems = read.flatMap(({ problem }) => problem ?? []);
  const last = rows.at(-1);
  if (!complete && last) problems.push(listCut(rows, announced, last));
  const nameless = rows.filter(({ text }) => NAMELESS.test(text) && !KB.test(text));
  if (nameless[0]) problems.push(namesHidden(nameless[0], nameless.length));
  const line = rows[0]?.number ?? 0;
  return {
    finds: [{ line, kind: 'hotfix-list', announced, present: rows.length, complete }, ...finds],
    problems,
  };
}

/** Whether a line says which hotfix it is, or that the list does not show it. */
export function isHotfixRow(text: string): boolean {
  return KB.test(text) || NAMELESS.test(text) || ADDRESS.test(text);
}

function readRow(
  { number, text }: Line,
  order: DateOrder | null,
  whole: boolean,
): { find?: Find; problem?: PasteProblem } {
  const [written, digits = ADDRESS.exec(text)?.[1] ?? '', dots] = KB.exec(text) ?? [];
  if (!digits) return {};
  const isCut = dots !== undefined || (!whole && digits.length < FULL_LENGTH);
  if (digits.length < 5 || digits.length > 7 || isCut) {
    return { problem: cutKb(number, written ?? digits) };
  }
  return {
    find: {
      line: number,
      kind: 'kb',
      kb: Number(digits),
      role: 'installed',
      installedOn: installedOn(text, order),
    },
  };
}

/** The problem of a KB number that has lost digits. */
export function cutKb(line: number, written: string): PasteProblem {
  return {
    code: 'kb-cut',
    line,
    sentence: `Line ${line}: ${written} is not a whole KB number and was not taken for one: look up the rest of it on the host.`,
  };
}

function listCut(rows: readonly Line[], announced: number | null, last: Line): PasteProblem {
  const end = KB.exec(last.text)?.[0] ?? last.text.trim().slice(0, 40);
  return {
    code: 'list-cut',
    line: last.number,
    sentence: `Line ${last.number}: ${announced} hotfixes are announced and ${rows.length} are listed, the last of them ${end}: a KB that is not in the list may be installed all the same, so paste \`wmic qfe list\` as well.`,
  };
}

function namesHidden({ number }: Line, count: number): PasteProblem {
  return {
    code: 'names-hidden',
    line: number,
    sentence: `Line ${number}: ${count === 1 ? '1 row says' : `${count} rows say`} only "File 1", which hides the KB: paste \`wmic qfe get HotFixID,ServicePackInEffect\` to see them.`,
  };
}
