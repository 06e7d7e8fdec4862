import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DOCUMENT = join('docs', 'benchmarks.md');

/** Puts the tables of a benchmark between its marks in the document. */
export function writeSection(name: string, text: string): void {
  const { begin, end, before, after } = readSection(name);
  writeFileSync(DOCUMENT, `${before}${begin}\n\n${text}\n${end}${after}`);
}

/** The rows of the one table between the marks, without its head: each as its cells. */
export function writtenRows(name: string): string[][] {
  const lines = readSection(name)
    .inside.split('\n')
    .filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function readSection(name: string) {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const [before, rest] = readFileSync(DOCUMENT, 'utf8').split(begin);
  const [inside, after] = rest?.split(end) ?? [];
  if (before === undefined || inside === undefined || after === undefined) {
    throw new Error(`${DOCUMENT} has lost its marks ${begin} and ${end}: put them back around the tables.`);
  }
  return { begin, end, before, inside, after };
}
