import { describe, expect, test } from 'vitest';
import { withLabel } from './code-labels';

/** What is taken together with the code between the stars. */
function taken(starred: string): string {
  const [before = '', code = '', after = ''] = starred.split('*');
  const text = before + code + after;
  const { start, end } = withLabel(text, { start: before.length, end: before.length + code.length });
  return text.slice(start, end);
}

describe('a code takes along the words that say what it is', () => {
  test.each([
    ['blue screen with STOP: *0x9E* at night', 'STOP: 0x9E'],
    ['bug check code *0x9E*', 'bug check code 0x9E'],
    ['failed, error (*0x80070005*)', 'error (0x80070005'],
    ['a *0x9E* stop error', '0x9E stop error'],
    ['*0x9E* stops the service', '0x9E'],
    ['write_error *0x9E*', '0x9E'],
    ['nonstop *0x9E* errors', '0x9E'],
  ])('%s: %s', (text, expected) => expect(taken(text)).toBe(expected));

  test.each(['stop '.repeat(20_000), ' '.repeat(100_000)])('a hostile text costs no time', (text) => {
    const start = performance.now();
    withLabel(`${text}x`, { start: text.length + 1, end: text.length + 1 });
    withLabel(text, { start: 0, end: 0 });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
