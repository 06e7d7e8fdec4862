import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HTML_TABLES, pageOf } from '../testing/html-tables';
import { articleOf, importLines, shortRows } from '../testing/import-text';
import { documentOf, GRIDS } from '../testing/layouts';
import { anyTables, expectedRow, expectedRows, usualTables, type WrittenTable } from '../testing/tables';

const RUNS = { numRuns: 60 };
const asText = (tables: readonly WrittenTable[]) =>
  articleOf(documentOf(tables, GRIDS['tabs'] ?? (() => [])));
const asPage = (tables: readonly WrittenTable[], write: (table: WrittenTable) => string[]) =>
  articleOf(pageOf(tables, write), { document: 'KB900001.htm' });

describe('however a page writes its tables, the same is read as from plain text', () => {
  for (const [name, write] of Object.entries(HTML_TABLES)) {
    test(name, () => {
      fc.assert(
        fc.property(anyTables, (tables) => {
          const [page, text] = [asPage(tables, write), asText(tables)];
          expect(shortRows(page)).toEqual(expectedRows(tables));
          expect(page.fileTables).toEqual(text.fileTables);
          expect([page.products, page.kind, page.sections]).toEqual([
            text.products,
            text.kind,
            text.sections,
          ]);
          expect(page.source.unplaced).toEqual([]);
        }),
        RUNS,
      );
    });
  }
});

describe('a page that is cut off gives no row that its original does not have', () => {
  for (const [name, write] of Object.entries(HTML_TABLES)) {
    test(name, () => {
      fc.assert(
        fc.property(usualTables, fc.double({ min: 0.1, max: 1, noNaN: true }), (tables, share) => {
          const whole = pageOf(tables, write).join('\n');
          const { article } = importLines([whole.slice(0, Math.floor(whole.length * share))], {
            document: 'KB900001.htm',
          });
          const rows = article ? shortRows(article).map((row) => row.slice(0, row.lastIndexOf(' '))) : [];
          const written = tables.flatMap((table) => table.rows.map((row) => expectedRow(table, row)));
          expect(written).toEqual(expect.arrayContaining(rows));
        }),
        RUNS,
      );
    });
  }
});
