import type { StateCore, Token } from 'markdown-it';
import { PAGE } from '../../patterns/page';

/**
 * Gives each row of a table the cells that stand in its line. Markdown itself fills rows up with empty cells and drops
 * what is too much, which would hide that a row lost a cell or has one that no column is for.
 */
export function keepCells(state: StateCore): void {
  const lines = state.src.split('\n');
  const tokens: Token[] = [];
  let row: { cells: string[]; seen: number } | null = null;
  for (const token of state.tokens) {
    if (token.type === 'tr_close' && row) {
      tokens.push(...row.cells.slice(row.seen).flatMap((cell) => cellTokens(cell, state)));
      row = null;
    }
    const isFilledUp: boolean = row !== null && row.seen >= row.cells.length;
    if (!isFilledUp) tokens.push(token);
    if (token.type === 'tr_open') row = { cells: cellsOf(lines[token.map?.[0] ?? -1] ?? ''), seen: 0 };
    else if (row && token.type.endsWith('_close')) row.seen++;
  }
  state.tokens = tokens;
}

/** The cells of a line: bars part them unless they are escaped, and the outermost bars part nothing. */
function cellsOf(line: string): string[] {
  const cells = line.replace(PAGE.linePrefix.is, '').trimEnd().split(PAGE.cellBar.is);
  if (cells.length > 1 && cells[0] === '') cells.shift();
  if (cells.length > 1 && cells.at(-1) === '') cells.pop();
  return cells.map((cell) => cell.trim());
}

function cellTokens(text: string, state: StateCore): Token[] {
  const inline = new state.Token('inline', '', 0);
  inline.content = text;
  inline.children = state.md.parseInline(text, state.env)[0]?.children ?? [];
  return [new state.Token('td_open', 'td', 1), inline, new state.Token('td_close', 'td', -1)];
}
