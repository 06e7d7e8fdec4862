import { fold } from '../text/tokens';
import { sameStems, type Alternative, type Group } from '../words/groups';

/** What of a query is one thing to its reader: a word, or a word and the numbers behind it. */
export interface Expression {
  /** As it stands in the query. */
  typed: string;
  /** What is searched for it, the likeliest first. */
  readings: readonly Alternative[];
  /** Its words one by one but for the numbers, which say nothing alone; empty for a single word. */
  words: readonly Expression[];
}

/** `2`, `0`, `98`, `6a` */
const SHORT_NUMBER = /^\d{1,2}\p{L}?$/u;
const REPEATED = /^\.(\d{1,2})(?![\p{L}\p{N}])/u;
const LONGEST_TAIL = 4;
/** Between the parts of `SP 2`, `SP-2` and `4.0`. */
const JOINT = /^(?:[ \u00a0]|[^\s\p{L}\p{N}])$/u;

/** The words of a query, each with the short numbers behind it: `SP 2`, `NT 4.0`; of a name with another form all words: `service pack 2`. */
export function expressionsOf(groups: readonly Group[], text: string): Expression[] {
  const runs: Group[][] = [];
  for (const group of groups.flatMap((one) => withRepeated(one, groups, text))) {
    const run = [group];
    let last = runs.at(-1);
    while (isNumber(group) && last && isJoined(last, run, text)) {
      if (run.length > 1 && !haveOneName(last.at(-1)!, group)) break;
      run.unshift(...last);
      runs.pop();
      last = runs.at(-1);
    }
    runs.push(run);
  }
  return runs.map((run) => (run.length > 1 ? runOf(run, text) : expressionOf(run[0]!)));
}

/** A number is searched once: of `5.5` the second one is put back. */
function withRepeated(group: Group, groups: readonly Group[], text: string): Group[] {
  const [, digits] =
    (isNumber(group) && REPEATED.exec(text.slice(group.end, group.end + LONGEST_TAIL))) || [];
  const start = group.end + 1;
  const same = groups.find(({ word, start: other }) => word === digits && other < start);
  if (digits === undefined || !same) return [group];
  const next = { ...same, typed: digits, start, end: start + digits.length };
  return [group, ...withRepeated(next, groups, text)];
}

function isNumber({ identifier, word }: Group): boolean {
  return !identifier && SHORT_NUMBER.test(word ?? '');
}

function isJoined(before: readonly Group[], behind: readonly Group[], text: string): boolean {
  const last = before.at(-1)!;
  return !last.identifier && JOINT.test(text.slice(last.end, behind[0]!.start));
}

/** Whether there is another form of a name that has both words. */
function haveOneName(a: Group, b: Group): boolean {
  return a.alternatives.some((one) => isNameOf(one, b));
}

/** A component or system has no stems: it is known by its name. */
function isNameOf({ by, stems, found }: Alternative, group: Group): boolean {
  if (by !== 'synonym') return false;
  return group.alternatives.some(
    (other) => sameStems(other.stems, stems) && (stems.length > 0 || other.found === found),
  );
}

/** A word of a query by itself. */
export function expressionOf({ typed, word, alternatives }: Group): Expression {
  const isPlain = word !== null && fold(typed) === word;
  const readings = alternatives.map((one) =>
    isPlain && one.by === 'typed' ? { ...one, found: typed } : one,
  );
  return { typed, readings: likeliestFirst(readings), words: [] };
}

/** A run is read as its other forms, or as the first word in any reading with the numbers as they stand. */
function runOf(run: readonly Group[], text: string): Expression {
  const [first, ...others] = run as [Group, Group, ...Group[]];
  const typed = text.slice(first.start, run.at(-1)!.end);
  const rest = others.map(({ alternatives }) => alternatives.find(({ by }) => by === 'typed')?.stems ?? null);
  const behind = text.slice(others[0].start, run.at(-1)!.end);
  const names = first.alternatives.filter((one) => others.every((group) => isNameOf(one, group)));
  const together = rest.includes(null)
    ? []
    : first.alternatives
        .filter(({ stems }) => stems.length > 0 && !names.some((name) => sameStems(name.stems, stems)))
        .map((one) => ({
          ...one,
          found: one.by === 'typed' ? typed : `${one.found} ${behind}`,
          stems: [...one.stems, ...rest.flatMap((stems) => stems ?? [])],
        }));
  const words = run.filter((group) => !isNumber(group)).map(expressionOf);
  return { typed, readings: likeliestFirst([...together, ...names]), words };
}

function likeliestFirst(readings: readonly Alternative[]): Alternative[] {
  return readings.toSorted((a, b) => b.weight - a.weight);
}
