import { pipe } from '../../layouts/pipe';
import type { SourceTable } from '../../layouts/table';
import type { Line } from '../../lines';
import { QTEXT } from '../../patterns/q-text';

/** A table in a box, with the rows of signs that draw it. */
export interface Boxed {
  table: SourceTable;
  rules: Line[];
  end: number;
}

/** A line between the bars of a box, with the lines that it stands on. */
interface BoxLine {
  text: string;
  lines: Line[];
}

/** Reads a table that is drawn with bars and rules: what stands between two rules is a row, perhaps of several lines. */
export function boxedTable(lines: readonly Line[], at: number): Boxed | null {
  if (!QTEXT.boxRule.is.test(lines[at]?.text ?? '')) return null;
  const { rules, rows, end } = rowsIn(lines, at);
  const found = pipe(rows.map(joinedRow), 0);
  if (!found || found.end < rows.length) return null;
  const own = (line: Line) => {
    const row = rows.find(([first]) => first?.lines[0]?.number === line.number);
    return row?.flatMap((part) => part.lines) ?? [line];
  };
  const { table } = found;
  return {
    table: {
      ...table,
      headerLines: table.headerLines.flatMap(own),
      rows: table.rows.map((row) => ({ ...row, lines: row.lines.flatMap(own) })),
    },
    rules,
    end,
  };
}

function rowsIn(lines: readonly Line[], at: number): { rules: Line[]; rows: BoxLine[][]; end: number } {
  const rules: Line[] = [];
  const groups: BoxLine[][] = [];
  let end = at;
  for (let line = lines[end]; line; line = lines[end]) {
    const isRule = QTEXT.boxRule.is.test(line.text);
    const part = isRule ? null : boxLine(lines, end);
    if (isRule) {
      rules.push(line);
      groups.push([]);
    } else if (part) groups.at(-1)?.push(part);
    else break;
    end += part?.lines.length ?? 1;
  }
  return { rules, rows: groups.filter((group) => group.length > 0), end };
}

/** A line of a row that was broken within a cell goes on to the line that ends with a bar. */
const MOST_LINES = 16;

/** The line of a box at a place, put together where it was broken. */
function boxLine(lines: readonly Line[], at: number): BoxLine | null {
  const own: Line[] = [];
  for (const line of lines.slice(at, at + MOST_LINES)) {
    const goesOn = !QTEXT.boxEdge.is.test(line.text);
    if (goesOn !== own.length > 0) return null;
    own.push(line);
    const text = own.map((part) => part.text.trim()).join(' ');
    if (QTEXT.boxRow.is.test(text)) return { text, lines: own };
  }
  return null;
}

/** The lines of one row as one line, each cell with all that stands in it. */
function joinedRow(parts: readonly BoxLine[]): Line {
  const [first, ...more] = parts;
  const line = first?.lines[0];
  if (!first || !line) throw new Error('A row of a box has a line.');
  const cells = cellsOf(first);
  for (const part of more) {
    for (const [index, cell] of cellsOf(part).entries())
      cells[index] = `${cells[index] ?? ''} ${cell}`.trim();
  }
  return { ...line, text: `| ${cells.join(' | ')} |` };
}

function cellsOf({ text }: BoxLine): string[] {
  return text
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}
