import type { StateCore } from 'markdown-it';
import { PAGE } from '../../patterns/page';

/** Puts a comment with the number of its line before everything that Markdown makes text of. */
export function markLines(state: StateCore): void {
  let line = 1;
  state.tokens = state.tokens.flatMap((token) => {
    line = token.map ? token.map[0] + 1 : line;
    const mark = new state.Token(token.type === 'inline' ? 'html_inline' : 'html_block', '', 0);
    mark.content = `<!--line ${line}-->`;
    if (token.type === 'inline') token.children?.unshift(mark);
    return BLOCKS_OF_TEXT.has(token.type) ? [mark, token] : [token];
  });
}

const BLOCKS_OF_TEXT = new Set(['html_block', 'fence', 'code_block']);

/** The line of the Markdown that each line of the page comes from, told by the comments in it. */
export function lineMap(html: string): (line: number) => number {
  let [source, from] = [1, 1];
  const lines = html.split('\n').map((text, index) => {
    const mark = PAGE.lineMark.is.exec(text);
    if (mark) [source, from] = [Number(mark[1]), index + 1];
    return source + index + 1 - from;
  });
  return (line) => lines[line - 1] ?? 1;
}
