import type { Find, Inventory, PasteProblem } from '../inventory';
import type { Line, Reading } from './format';
import { FORMATS } from './formats';
import { freeText, readRunningText } from './free-text';
import { toLines } from './lines';

/** How many lines that were not understood are kept to be shown. */
const SHOWN_NOT_UNDERSTOOD = 200;
/** Nothing shorter says anything: `SP2`, `x64`. */
const SHORTEST = 3;
/** How many problems are kept to be shown. */
const MOST_PROBLEMS = 200;
/** Rules, and a prompt with the command that was typed. */
const FURNITURE = /^(?:[\s=_*#+|-]*|(?:PS )?[a-z]:\\[^>]{0,200}>.{0,1000})$/i;

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
    if (blanks > 1) inRunningText = false;
    const reading: Reading | null = line.text.length < SHORTEST ? null : readAt(lines, at, inRunningText);
    if (reading) {
      addFinds(inventory, reading.finds, known);
      addProblems(inventory, reading.problems);
      inRunningText = reading.textFollows ?? false;
    } else if (inRunningText) {
      addFinds(inventory, readRunningText(line), known);
    } else if (!FURNITURE.test(line.text)) {
      noteNotUnderstood(inventory, line);
    }
    at += reading?.consumed ?? 1;
  }
  addProblems(inventory, contradictions(inventory.finds));
  return inventory;
}

function readAt(lines: readonly Line[], at: number, inRunningText: boolean): Reading | null {
  for (const format of FORMATS) {
    if (inRunningText && format === freeText) continue;
    const reading = format.read(lines, at);
    if (reading) return reading;
  }
  return null;
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
  const key = JSON.stringify({ ...find, line: 0 });
  if (known.has(key)) return false;
  known.add(key);
  return true;
}

/** Two systems in one paste are two hosts, or a mistake; the first counts until the reader decides. */
function contradictions(finds: readonly Find[]): PasteProblem[] {
  const systems = finds.filter((find) => find.kind === 'os');
  const [first] = systems;
  const other = systems.slice(1).find(({ products }) => !products.some((id) => first?.products.includes(id)));
  if (!first || !other) return [];
  return [
    {
      code: 'several-systems',
      line: other.line,
      sentence: `Line ${other.line} names ${other.name}, and line ${first.line} ${first.name}: the first was taken, so remove what is not of this host.`,
    },
  ];
}
