import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleOf, importLines, shortRows } from '../testing/import-text';
import { documentOf, GLUED, GRIDS, NAME_FIRST, PADDED } from '../testing/layouts';
import { anyTables, expectedRows, nameFirstTables, usualTables, type WrittenTable } from '../testing/tables';

const RUNS = { numRuns: 80 };

function rowsOf(tables: readonly WrittenTable[], write: (table: WrittenTable) => string[]): string[] {
  return shortRows(articleOf(documentOf(tables, write)));
}

describe('whatever tables are written in a layout, the same rows are read', () => {
  for (const [name, write] of Object.entries(GRIDS)) {
    test(`${name}, columns in any order`, () => {
      fc.assert(
        fc.property(anyTables, (tables) => {
          expect(rowsOf(tables, write)).toEqual(expectedRows(tables));
        }),
        RUNS,
      );
    });
  }

  for (const [name, write] of Object.entries(PADDED)) {
    test(`${name}, columns in any order`, () => {
      fc.assert(
        fc.property(anyTables, (tables) => {
          expect(rowsOf(tables, write)).toEqual(expectedRows(tables));
        }),
        RUNS,
      );
    });
  }

  for (const [name, write] of Object.entries(NAME_FIRST)) {
    test(`${name}, the name first`, () => {
      fc.assert(
        fc.property(nameFirstTables, (tables) => {
          expect(rowsOf(tables, write)).toEqual(expectedRows(tables));
        }),
        RUNS,
      );
    });
  }

  for (const [name, write] of Object.entries(GLUED)) {
    test(`${name}, the usual columns; what can be read in two ways is said with both`, () => {
      fc.assert(
        fc.property(usualTables, (tables) => {
          const { article, problems } = importLines(documentOf(tables, write));
          const expected = expectedRows(tables);
          const read = article ? shortRows(article) : [];
          const ambiguous = problems.filter(({ code }) => code === 'ambiguous-row');
          expect(expected).toEqual(expect.arrayContaining(read));
          expect(read.length + ambiguous.length).toBeGreaterThanOrEqual(expected.length);
        }),
        RUNS,
      );
    });
  }

  test('several layouts in one document', () => {
    const all = { ...GRIDS, ...NAME_FIRST };
    fc.assert(
      fc.property(
        nameFirstTables,
        fc.array(fc.constantFrom(...Object.keys(all)), { minLength: 3, maxLength: 3 }),
        (tables, names) => {
          const lines = tables.flatMap((table, index) =>
            documentOf([table], all[names[index] ?? ''] ?? (() => [])),
          );
          expect(shortRows(articleOf(lines))).toEqual(expectedRows(tables));
        },
      ),
      RUNS,
    );
  });
});
