import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Highlighted } from './highlighted';

const html = (text: string, ...ranges: [number, number][]) =>
  renderToStaticMarkup(<Highlighted text={text} ranges={ranges.map(([start, end]) => ({ start, end }))} />);

describe('highlighting', () => {
  test('marks the ranges and keeps every letter', () => {
    expect(html('DFSR stops after a restart', [5, 10], [19, 26])).toBe(
      'DFSR <mark>stops</mark> after a <mark>restart</mark>',
    );
  });

  test('a text without ranges is just the text', () => {
    expect(html('DFSR stops')).toBe('DFSR stops');
  });

  test('markup in an article stays text', () => {
    expect(html('<img src=x onerror=alert(1)>', [0, 4])).toBe(
      '<mark>&lt;img</mark> src=x onerror=alert(1)&gt;',
    );
  });

  test.each([
    [
      'out of order',
      [
        [5, 10],
        [0, 4],
      ],
      '<mark>DFSR</mark> <mark>stops</mark>',
    ],
    [
      'overlapping',
      [
        [0, 6],
        [5, 10],
      ],
      '<mark>DFSR s</mark><mark>tops</mark>',
    ],
    [
      'beyond the end',
      [
        [5, 99],
        [120, 130],
      ],
      'DFSR <mark>stops</mark>',
    ],
    [
      'turned round or empty',
      [
        [4, 2],
        [5, 5],
      ],
      'DFSR stops',
    ],
  ] as [string, [number, number][], string][])('ranges %s lose and repeat nothing', (_, ranges, expected) => {
    expect(html('DFSR stops', ...ranges)).toBe(expected);
  });
});
