import type { PasteProblem } from '../inventory';
import type { Line } from './format';

/** More than any host's output; what lies beyond is left out, and said. */
const MOST_CHARACTERS = 20_000_000;
const MOST_LINES = 250_000;

const LINE_END = /\r{0,3}\n|\r/;
const BLANKS = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const INVISIBLE = /(?![\t\n\r])[\p{Cc}\p{Cf}]/gu;

/** Cuts a paste into lines: any line ending, also the CRCRLF of `wmic`; no-break spaces become plain, control characters go. */
export function toLines(text: string): { lines: Line[]; problems: PasteProblem[] } {
  const kept = text.slice(0, MOST_CHARACTERS);
  const clean = kept.replace(INVISIBLE, '').replace(BLANKS, ' ');
  const lines = clean.split(LINE_END, MOST_LINES + 1);
  const problems: PasteProblem[] = [];
  if (text.length > MOST_CHARACTERS || lines.length > MOST_LINES) {
    problems.push(tooLarge(lines.length > MOST_LINES ? MOST_LINES : lines.length));
  }
  const lost = kept.length - clean.length;
  if (lost > kept.length / 20 + 1) problems.push(controlCharacters(lost));
  return {
    lines: lines.slice(0, MOST_LINES).map((line, at) => ({ number: at + 1, text: line.trimEnd() })),
    problems,
  };
}

function tooLarge(line: number): PasteProblem {
  return {
    code: 'too-large',
    line,
    sentence: `Line ${line}: what comes after it was not read, since the paste is too large: paste the parts that matter.`,
  };
}

function controlCharacters(count: number): PasteProblem {
  return {
    code: 'control-characters',
    line: 1,
    sentence: `Line 1: ${count} control characters were left out of the paste: if it looks garbled, save it as UTF-8 or UTF-16 and copy it again.`,
  };
}
