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

/** Reads a table that is drawn with bars and rules: what stands between two rules is a row, perhaps of several lines. */
export function boxedTable(lines: readonly Line[], at: number): Boxed | null {
  if (!QTEXT.boxRule.is.test(lines[at]?.text ?? '')) return null;
  const { rules, rows, end } = rowsIn(lines, at);
  const found = pipe(rows.map(joinedRow), 0);
  if (!found || found.end < rows.length) return null;
  const own = (line: Line) => rows.find(([first]) => first?.number === line.number) ?? [line];
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

function rowsIn(lines: readonly Line[], at: number): { rules: Line[]; rows: Line[][]; end: number } {
  const rules: Line[] = [];
  const groups: Line[][] = [];
  let end = at;
  for (let line = lines[end]; line; line = lines[++end]) {
    if (QTEXT.boxRule.is.test(line.text)) {
      rules.push(line);
      groups.push([]);
    } else if (QTEXT.boxRow.is.test(line.text)) groups.at(-1)?.push(line);
    else break;
  }
  return { rules, rows: groups.filter((group) => group.length > 0), end };
}

/** The lines of one row as one line, each cell with all that stands in it. */
function joinedRow(lines: readonly Line[]): Line {
  const [first, ...more] = lines;
  if (!first) throw new Error('A row of a box has a line.');
  const cells = cellsOf(first);
  for (const line of more) {
    for (const [index, cell] of cellsOf(line).entries())
      cells[index] = `${cells[index] ?? ''} ${cell}`.trim();
  }
  return { ...first, text: `| ${cells.join(' | ')} |` };
}

function cellsOf({ text }: Line): string[] {
  return text
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}
