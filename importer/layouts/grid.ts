import { alignCells } from '../align';
import { isNamed } from '../cells';
import { fieldOf, tableKind } from '../columns';
import { isBlank, nextFilled, type Line } from '../lines';
import { TEXT } from '../patterns/text';
import { looksRight } from '../rows';
import { inferColumns } from './infer-columns';
import { STANDARD_COLUMNS, type Found, type Layout, type LayoutId, type SourceRow } from './table';

/** Splits a line into cells, or returns null where it has no separator. */
export type SplitCells = (text: string) => string[] | null;

/** Makes the layout of tables whose rows are lines and whose cells have a separator between them. */
export function gridLayout(layout: LayoutId, separator: string, split: SplitCells): Layout {
  return (lines, at) => {
    const header = split(lines[at]?.text ?? '');
    if (!header || header.length < 2) return null;
    if (tableKind(header) !== 'other') {
      const { rows, end } = rowsFrom(lines, at + 1, header, split, separator);
      return { table: { layout, columns: header, headerLines: lines.slice(at, at + 1), rows }, end };
    }
    return withoutHeader(layout, lines, at, split, separator) ?? otherTable(layout, lines, at, header, split);
  };
}

/** A file table whose header is lost: its rows tell the columns by what their cells can be. */
function withoutHeader(
  layout: LayoutId,
  lines: readonly Line[],
  at: number,
  split: SplitCells,
  separator: string,
): Found | null {
  const isRow = (index: number) => {
    const cells = split(lines[index]?.text ?? '');
    return (
      cells !== null && cells.length >= 4 && isNamed(cells[0] ?? '') && !!alignCells(STANDARD_COLUMNS, cells)
    );
  };
  const first = isRow(at) ? at : at === 0 && isRow(nextFilled(lines, 1)) ? nextFilled(lines, 1) : -1;
  if (first < 0) return null;
  const { rows, end } = rowsFrom(lines, at, STANDARD_COLUMNS, split, separator);
  const columns = [...inferColumns(rows, lines, end)];
  return { table: { layout, columns, headerLines: [], rows, inferred: true }, end };
}

function rowsFrom(
  lines: readonly Line[],
  from: number,
  columns: readonly string[],
  split: SplitCells,
  separator: string,
): { rows: SourceRow[]; end: number } {
  const rows: SourceRow[] = [];
  let end = from;
  for (let at = nextFilled(lines, from); at < lines.length; at = nextFilled(lines, at)) {
    const line = lines[at];
    const cells = line
      ? (split(line.text) ?? spacedCells(line.text, columns) ?? cutCell(lines, at, end, rows))
      : null;
    if (!line || !cells || tableKind(cells) !== 'other') break;
    const row = mended(lines, at, columns, cells, split, separator) ?? { cells, lines: [line] };
    if (row.cells.some((cell) => cell !== '')) rows.push(row);
    else rows.push({ cells: [], lines: [line] });
    at += row.lines.length;
    end = at;
  }
  return { rows, end };
}

/** The cells of a row whose separators have turned into spaces. */
function spacedCells(text: string, columns: readonly string[]): string[] | null {
  const cells = text.trim().split(TEXT.wideGap.is);
  return cells.length > 1 && looksRight(columns, cells) ? cells : null;
}

/** The very last line of a document right behind a row is the beginning of a row that was cut off within its first cell. */
function cutCell(
  lines: readonly Line[],
  at: number,
  end: number,
  rows: readonly SourceRow[],
): string[] | null {
  const text = lines[at]?.text ?? '';
  const last = nextFilled(lines, at + 1) >= lines.length && lines[at]?.open;
  return last && rows.length > 0 && end === at && !text.includes(' ') && !fieldOf(text) ? [text] : null;
}

/** Joins a row that was torn over up to four lines, where exactly one way of joining makes a good row. */
function mended(
  lines: readonly Line[],
  at: number,
  columns: readonly string[],
  cells: readonly string[],
  split: SplitCells,
  separator: string,
): SourceRow | null {
  if (cells.length >= columns.length || tableKind(columns) !== 'files') return null;
  let candidates = [lines[at]?.text ?? ''];
  for (let more = 1; more <= 3; more++) {
    const next = lines[at + more];
    if (!next || isBlank(next) || beginsRow(next.text, lines[at]?.text ?? '', split, separator)) return null;
    candidates = candidates.flatMap((text) => [text + next.text, `${text}${separator}${next.text}`]);
    const good = candidates.map((text) => split(text) ?? []).filter((joined) => looksRight(columns, joined));
    const distinct = new Map(good.map((joined) => [joined.join('\n'), joined]));
    const [only] = distinct.values();
    if (distinct.size > 1) return null;
    if (only) return { cells: only, lines: lines.slice(at, at + more + 1), rejoined: true };
  }
  return null;
}

/** Whether a line begins a row of its own: with a file name, and with a separator where the row above begins with one. */
function beginsRow(text: string, above: string, split: SplitCells, separator: string): boolean {
  const [own, other] = [text, above].map((line) => line.trimStart().startsWith(separator));
  return (own || !other) && isNamed(split(text)?.[0] ?? text);
}

/** A table that is neither of files nor of rules: two lines or more with the same number of cells, at most one blank line between them. */
function otherTable(
  layout: LayoutId,
  lines: readonly Line[],
  at: number,
  header: string[],
  split: SplitCells,
): Found | null {
  const rows: SourceRow[] = [];
  let end = at + 1;
  for (let next = nextFilled(lines, end); next <= end + 1; next = nextFilled(lines, end)) {
    const line = lines[next];
    const cells = line ? split(line.text) : null;
    if (!line || !cells || cells.length !== header.length || tableKind(cells) !== 'other') break;
    rows.push({ cells, lines: [line] });
    end = next + 1;
  }
  if (rows.length === 0) return null;
  return { table: { layout, columns: header, headerLines: lines.slice(at, at + 1), rows }, end };
}
