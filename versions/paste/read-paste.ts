import { findKey } from '../find-key';
import { findsOf, type Find, type FindOf, type Inventory, type PasteProblem } from '../inventory';
import type { Line, PasteFormat, Reading } from './format';
import { bareEvent } from './bare-event';
import { FORMATS } from './formats';
import { freeText, readRunningText } from './free-text';
import { toLines } from './lines';
import { oneThing } from './one-thing';
import { isPrompt } from './typed-command';

/** How many lines that were not understood are kept to be shown. */
const SHOWN_NOT_UNDERSTOOD = 200;
/** Nothing shorter says anything: `SP2`, `x64`. */
const SHORTEST = 3;
/** How many problems are kept to be shown. */
const MOST_PROBLEMS = 200;
/** What reads single lines of anything; in running text they are read otherwise. */
const ONE_LINERS: ReadonlySet<PasteFormat> = new Set([freeText, bareEvent]);
/** Lines that only rule off others, or say whose a program is. */
const FURNITURE = /^(?:[\s=_*#+|-]*|(?:copyright|\(c\)|©).{0,120})$/i;

/** Reads whatever a support engineer pastes about a host, one or several formats mixed. */
export function readPaste(text: string): Inventory {
  const { lines, problems } = toLines(text);
  const inventory: Inventory = {
    finds: [],
    problems: [...problems],
    notUnderstood: [],
    notUnderstoodCount: 0,
    furtherProblems: 0,
  };
  const known = new Set<string>();
  let inRunningText = false;
  let blanks = 0;
  for (let at = 0; at < lines.length;) {
    const line = lines[at];
    if (!line) break;
    blanks = line.text === '' ? blanks + 1 : 0;
    if (blanks > 1 || isPrompt(line.text)) inRunningText = false;
    const reading: Reading | null = line.text.length < SHORTEST ? null : readAt(lines, at, inRunningText);
    if (reading) {
      addFinds(inventory, reading.finds, known);
      addProblems(inventory, reading.problems);
      inRunningText = reading.textFollows ?? false;
    } else if (inRunningText) {
      addFinds(inventory, readRunningText(line), known);
    } else if (!FURNITURE.test(line.text) && !isPrompt(line.text)) {
      noteNotUnderstood(inventory, line);
    }
    at += reading?.consumed ?? 1;
  }
  addProblems(inventory, systemProblems(inventory.finds));
  return inventory;
}

function readAt(lines: readonly Line[], at: number, inRunningText: boolean): Reading | null {
  for (const format of FORMATS) {
    if (inRunningText && ONE_LINERS.has(format)) continue;
    const reading = format.read(lines, at);
    if (reading && (!inRunningText || format !== oneThing || namesFile(reading))) return reading;
  }
  return null;
}

/** A file with its version on a line of its own is no part of an event's description; a number there may be. */
function namesFile({ finds }: Reading): boolean {
  return finds.some((find) => find.kind === 'file' && find.name !== null);
}

function noteNotUnderstood(inventory: Inventory, { number, text }: Line): void {
  inventory.notUnderstoodCount += 1;
  if (inventory.notUnderstood.length < SHOWN_NOT_UNDERSTOOD) {
    inventory.notUnderstood.push({ line: number, text: text.slice(0, 300) });
  }
}

/** The same find on another line is no news. */
function addFinds(inventory: Inventory, finds: readonly Find[], known: Set<string>): void {
  for (const find of finds) {
    if (isNew(find, known)) inventory.finds.push(find);
  }
}

function addProblems(inventory: Inventory, problems: readonly PasteProblem[]): void {
  for (const problem of problems) {
    if (inventory.problems.length < MOST_PROBLEMS) inventory.problems.push(problem);
    else inventory.furtherProblems += 1;
  }
}

function isNew(find: Find, known: Set<string>): boolean {
  const key = findKey(find);
  if (known.has(key)) return false;
  known.add(key);
  return true;
}

/** What is wrong with the systems of a paste: two of them are two hosts, or a mistake; some are beyond Fixdex. */
function systemProblems(finds: readonly Find[]): PasteProblem[] {
  const systems = findsOf(finds, 'os');
  const [first] = systems;
  if (!first) return [];
  const other = systems.slice(1).find(({ products }) => !products.some((id) => first.products.includes(id)));
  return [
    ...(first.products.length === 0 ? [notCovered(first)] : []),
    ...(other ? [twoSystems(first, other)] : []),
  ];
}

function notCovered({ line, name }: FindOf<'os'>): PasteProblem {
  return {
    code: 'system-not-covered',
    line,
    sentence: `Line ${line}: ${name} is none of the systems from Windows NT 4.0 to Windows Server 2012 R2, so no article is compared with this host.`,
  };
}

function twoSystems(first: FindOf<'os'>, other: FindOf<'os'>): PasteProblem {
  return {
    code: 'several-systems',
    line: other.line,
    sentence: `Line ${other.line} names ${other.name}, and line ${first.line} ${first.name}: the first was taken, so remove what is not of this host.`,
  };
}
