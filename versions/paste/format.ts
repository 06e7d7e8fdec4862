import type { Find, PasteProblem } from '../inventory';

/** A line of a paste, with its number from 1; control characters are gone and every kind of blank is a plain one. */
export interface Line {
  number: number;
  text: string;
}

/** What a format has read from a line on. */
export interface Reading {
  /** How many lines belong to it, at least one. */
  consumed: number;
  finds: Find[];
  problems: PasteProblem[];
  /** Whether the lines that follow are running text that belongs to it, as an event's description does. */
  textFollows?: boolean;
}

/** One thing that people paste. A new one is a new module and a new row in `formats.ts`. */
export interface PasteFormat {
  id: string;
  /** What a reader calls it. */
  name: string;
  /** Reads from line `at` on; null where that line does not begin this format. Looks ahead by its own lines only. */
  read(lines: readonly Line[], at: number): Reading | null;
}

/** A reading of `consumed` lines in which nothing was wrong. */
export function understood(consumed: number, finds: Find[] = [], problems: PasteProblem[] = []): Reading {
  return { consumed, finds, problems };
}

/** Longer lines are no line of any command's output; they are read as running text only. */
export const LONGEST_OUTPUT_LINE = 2_000;

/** The text of a line where it can be one of a command's output, else an empty one. */
export function outputText(lines: readonly Line[], at: number): string {
  const text = lines[at]?.text ?? '';
  return text.length <= LONGEST_OUTPUT_LINE ? text : '';
}
