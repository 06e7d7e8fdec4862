import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportResult } from './import-document';
import { splitLines, squeezed } from './lines';
import { importLines, shortRows } from './testing/import-text';
import { documentOf, GLUED, GRIDS, NAME_FIRST } from './testing/layouts';
import { HAVE_SEEDS, importSeed, seedText } from './testing/seeds';
import { expectedRow, usualTables, type WrittenTable } from './testing/tables';

const LAYOUTS = { ...GRIDS, ...NAME_FIRST, ...GLUED };
const RUNS = { numRuns: 60 };

/** The rows of a result without their counts. */
function bareRows({ article }: ImportResult): string[] {
  return article ? shortRows(article).map((row) => row.slice(0, row.lastIndexOf(' '))) : [];
}

/** Whether a row says what the whole row says, or nothing, in each cell. */
function isRowWithGaps(row: string, whole: string): boolean {
  const cells = whole.split(' ');
  return row
    .split(' ')
    .every((cell, index) => cell === cells[index] || cell === '-' || cell === cells[index]?.split('T')[0]);
}

/** Lines whose parts together say something else than the line. */
function unaccounted(text: string, { lines }: ImportResult): number[] {
  const said = new Map<number, string>();
  for (const { line } of lines) said.set(line.number, (said.get(line.number) ?? '') + squeezed(line.text));
  return splitLines(text).flatMap((line) =>
    (said.get(line.number) ?? '') === squeezed(line.text) ? [] : [line.number],
  );
}

function writtenRows(tables: readonly WrittenTable[]): string[] {
  return tables.flatMap((table) => table.rows.map((row) => expectedRow(table, row)));
}

describe('a document that is cut off or damaged gives no row that its original does not have', () => {
  for (const [name, write] of Object.entries(LAYOUTS)) {
    test(`cut off at the end, ${name}`, () => {
      fc.assert(
        fc.property(usualTables, fc.double({ min: 0, max: 1, noNaN: true }), (tables, share) => {
          const whole = documentOf(tables, write).join('\n');
          const text = whole.slice(0, Math.max(20, Math.floor(whole.length * share)));
          const result = importLines([text]);
          expect(writtenRows(tables)).toEqual(expect.arrayContaining(bareRows(result)));
          expect(unaccounted(text, result)).toEqual([]);
        }),
        RUNS,
      );
    });

    test(`a line is lost, ${name}`, () => {
      fc.assert(
        fc.property(usualTables, fc.nat(), (tables, seed) => {
          const lines = documentOf(tables, write);
          const left = lines.toSpliced(seed % lines.length, 1);
          const result = importLines(left);
          expect(unaccounted(left.join('\n'), result)).toEqual([]);
          const written = writtenRows(tables);
          const wrong = bareRows(result).filter((row) => !written.some((whole) => isRowWithGaps(row, whole)));
          expect(wrong).toEqual([]);
          const gaps = bareRows(result).filter((row) => !written.includes(row));
          const said = result.problems.filter(({ code }) => code === 'cell-missing');
          if (!name.startsWith('label')) expect(gaps.length).toBeLessThanOrEqual(said.length);
        }),
        RUNS,
      );
    });
  }
});

describe.skipIf(!HAVE_SEEDS)('the seeds, cut anywhere (skipped where ../shared/seeds is missing)', () => {
  for (const [prefix, kb] of Object.entries({
    '000': 977381,
    '001': 975759,
    '002': 940041,
    '003': 2277904,
    '004': 2748349,
  })) {
    test(`KB${kb} cut at the end, at the beginning, or at both`, () => {
      const whole = seedText(prefix);
      const rows = new Set(bareRows(importSeed(whole, kb)).map(withoutZone));
      fc.assert(
        fc.property(fc.nat(whole.length), fc.nat(whole.length), fc.boolean(), (one, other, fromStart) => {
          const text = whole.slice(fromStart ? 0 : Math.min(one, other), Math.max(one, other));
          const result = importSeed(text, kb);
          if (text.trim() === '') return;
          expect(
            bareRows(result)
              .map(withoutZone)
              .filter((row) => !rows.has(row)),
          ).toEqual([]);
          expect(unaccounted(text, result)).toEqual([]);
        }),
        { numRuns: 150 },
      );
    });
  }
});

/** The sentence on UTC can be in the part that was cut off. */
function withoutZone(row: string): string {
  return row.replace(/(T\d\d:\d\d)Z/, '$1');
}

describe.skipIf(!HAVE_SEEDS)(
  'the seeds written differently give the same rows (skipped where ../shared/seeds is missing)',
  () => {
    const WAYS: Record<string, (text: string) => string> = {
      'CRLF line ends': (text) => text.replaceAll('\n', '\r\n'),
      'CR line ends': (text) => text.replaceAll('\n', '\r'),
      'a blank line after every line': (text) => text.replaceAll('\n', '\n\n'),
      'no blank lines': (text) => text.replaceAll(/\n\s*\n/g, '\n'),
      'every line indented': (text) => text.replaceAll('\n', '\n  '),
      'spaces at the ends of lines': (text) => text.replaceAll('\n', '  \n'),
      'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
      'headers in capitals': (text) =>
        text.replaceAll(/^.*(File name|Date \(UTC\)).*$/gm, (line) =>
          line.includes('.m') ? line : line.toUpperCase(),
        ),
      'a byte order mark': (text) => `\ufeff${text}`,
      'sections in another order': (text) => {
        const at = text.indexOf('\nFile information');
        return at < 0 ? text : `${text.slice(at)}\n\n${text.slice(0, at)}`;
      },
    };

    for (const [prefix, kb] of Object.entries({
      '000': 977381,
      '001': 975759,
      '002': 940041,
      '003': 2277904,
      '004': 2748349,
    })) {
      test.each(Object.entries(WAYS))(`KB${kb}, %s`, (_, way) => {
        const whole = seedText(prefix);
        expect(bareRows(importSeed(way(whole), kb)).map(withoutZone)).toEqual(
          bareRows(importSeed(whole, kb)).map(withoutZone),
        );
      });
    }
  },
);
