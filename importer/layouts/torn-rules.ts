import { fieldOf, gluedHeader, tableKind, type Field } from '../columns';
import { nextFilled, type Line } from '../lines';
import { CELL } from '../patterns/cells';
import type { Layout, SourceRow } from './table';
import { headerAt } from './vertical';

/** The most lines and characters that a torn version table is looked for in. */
const MOST_LINES = 200;
const MOST_CHARACTERS = 8000;

/**
 * Tables that tell product and branch from a version, whose cells stand below one another, are glued together, or are
 * torn in the middle of a version: what counts is the sequence of characters, not the lines they stand on.
 */
export const tornRules: Layout = (lines, at) => {
  const header = rulesHeader(lines, at);
  if (!header) return null;
  const fields = header.columns.map(fieldOf).filter((field) => field !== null);
  const flow = flowOf(lines, header.end, header.rest);
  const rows: SourceRow[] = [];
  let position = 0;
  for (let rule = ruleAt(flow.text, 0, fields); rule; rule = ruleAt(flow.text, position, fields)) {
    rows.push({ cells: rule.cells, lines: flow.linesIn(position, rule.end) });
    position = rule.end;
  }
  if (rows.length === 0) return null;
  const own = new Set<Line>();
  for (const row of rows) row.lines = row.lines.filter((line) => !own.has(line) && own.add(line));
  const table = { layout: 'torn' as const, columns: header.columns, headerLines: header.lines, rows };
  return {
    table: { ...table, headerLines: header.lines.filter((line) => !own.has(line)) },
    ...flow.after(position, at),
  };
};

interface RulesHeader {
  columns: string[];
  lines: Line[];
  /** What stands behind the header on its last line. */
  rest: string;
  end: number;
}

function rulesHeader(lines: readonly Line[], at: number): RulesHeader | null {
  const below = headerAt(lines, at);
  if (below) {
    const columns = below.lines.map(({ text }) => text.trim());
    return tableKind(columns) === 'rules' ? { columns, lines: below.lines, rest: '', end: below.end } : null;
  }
  const line = lines[at];
  const text = line?.text.trim() ?? '';
  const header = gluedHeader(text);
  if (!line || !header || tableKind(header.columns) !== 'rules') return null;
  return { columns: header.columns, lines: [line], rest: text.slice(header.end), end: at + 1 };
}

interface Flow {
  text: string;
  linesIn(from: number, to: number): Line[];
  after(position: number, at: number): { end: number; rest?: { line: Line; consumed: string; text: string } };
}

/** The text behind the header as one sequence, with the way back from its positions to the lines. */
function flowOf(lines: readonly Line[], from: number, rest: string): Flow {
  const pieces: { index: number; start: number; text: string }[] = [];
  let text = '';
  const add = (index: number, piece: string) => {
    pieces.push({ index, start: text.length, text: piece });
    text += `${piece}\n`;
  };
  if (rest) add(from - 1, rest);
  for (let at = from; at < lines.length && at < from + MOST_LINES && text.length < MOST_CHARACTERS; at++) {
    add(at, (lines[at]?.text ?? '').trim().slice(0, MOST_CHARACTERS));
  }
  return {
    text,
    linesIn: (start, to) =>
      pieces
        .filter((piece) => piece.start < to && piece.start + piece.text.length > start && piece.text)
        .flatMap(({ index }) => lines[index] ?? []),
    after(position) {
      const end = position + (text.slice(position).length - text.slice(position).trimStart().length);
      const piece = pieces.find(({ start, text: own }) => start < end && end < start + own.length);
      const line = piece && lines[piece.index];
      if (!piece || !line)
        return {
          end: nextFilled(lines, (pieces.findLast(({ start }) => start < end)?.index ?? from - 1) + 1),
        };
      const whole = line.text.trim();
      const left = piece.text.slice(end - piece.start);
      return {
        end: piece.index,
        rest: { line, consumed: whole.slice(0, whole.length - left.length), text: left },
      };
    },
  };
}

/** Reads one rule, column by column, from a position of the flow. */
function ruleAt(
  text: string,
  from: number,
  fields: readonly Field[],
): { cells: string[]; end: number } | null {
  const cells: string[] = [];
  let end = from;
  for (const [index, field] of fields.entries()) {
    end += text.slice(end).length - text.slice(end).trimStart().length;
    const length = cellLength(text.slice(end, end + 300), field, fields[index + 1]);
    if (length === 0) return null;
    cells.push(
      text
        .slice(end, end + length)
        .split('\n')
        .join(' ')
        .trim(),
    );
    end += length;
  }
  return { cells, end };
}

function cellLength(text: string, field: Field, next: Field | undefined): number {
  switch (field) {
    case 'version': {
      const torn = CELL.tornRuleVersion.is.exec(text)?.[0] ?? '';
      return CELL.ruleVersion.is.test(torn.replace(CELL.spaces.is, '')) ? torn.length : 0;
    }
    case 'milestone':
    case 'servicePack':
      return CELL.milestone.is.exec(text)?.[0].length ?? 0;
    case 'branch':
      return CELL.ruleBranch.is.exec(text)?.[0].length ?? 0;
    default:
      return productLength(text, next);
  }
}

/** A product ends where its milestone or branch begins, or with its line. */
function productLength(text: string, next: Field | undefined): number {
  const lineEnd = text.indexOf('\n');
  for (let length = 1; length < text.length; length++) {
    const rest = text.slice(length).trimStart();
    const ended =
      next === 'branch'
        ? CELL.ruleBranch.is.test(rest)
        : next === undefined || next === 'version'
          ? length === lineEnd
          : CELL.milestoneEnd.is.test(rest);
    if (ended) return length;
  }
  return 0;
}
