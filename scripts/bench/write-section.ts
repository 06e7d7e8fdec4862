import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DOCUMENT = join('docs', 'benchmarks.md');

/** Puts the tables of a benchmark between its marks in the document. */
export function writeSection(name: string, text: string): void {
  const [begin, end] = [`<!-- ${name}: begin -->`, `<!-- ${name}: end -->`];
  const document = readFileSync(DOCUMENT, 'utf8');
  const [before, rest] = document.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`${DOCUMENT} has lost its marks ${begin} and ${end}: put them back around the tables.`);
  }
  writeFileSync(DOCUMENT, `${before}${begin}\n\n${text}\n${end}${after}`);
}
