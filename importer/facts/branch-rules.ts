import type { BranchRule } from '@/schema/article';
import { readBranch } from '../cells';
import { fieldOf, type Field } from '../columns';
import { inField, report, textOf, type Draft } from '../draft';
import type { SourceTable } from '../layouts/table';
import { CELL } from '../patterns/cells';
import { distinctIds } from '../products';

/** Turns the table that tells product, milestone and branch from a version into rules. */
export function addBranchRules(table: SourceTable, draft: Draft): void {
  draft.ledger.settle(table.headerLines, inField('branchRules'));
  for (const { cells, lines } of table.rows) {
    const cellOf = (field: Field) =>
      cells[table.columns.findIndex((column) => fieldOf(column) === field)] ?? '';
    const pattern = rulePattern(cellOf('version'));
    const branch = readBranch(cellOf('branch').trim())?.branch;
    if (!pattern || !branch || branch === 'WOW' || cells.length !== table.columns.length) {
      report(draft, 'rule-unreadable', { text: textOf(lines) }, lines[0]?.number);
      continue;
    }
    const rule: BranchRule = {
      pattern,
      products: distinctIds(draft.findProducts(cellOf('product'))),
      milestone: milestoneOf(cellOf('milestone') || cellOf('servicePack')),
      branch,
    };
    draft.layouts.add(table.layout);
    draft.branchRules.push(rule);
    draft.ledger.settle(lines, inField('branchRules'));
  }
}

/** A version pattern in one piece, the padding of its last part dropped. */
function rulePattern(text: string): string | null {
  const match = CELL.ruleVersion.is.exec(text.replace(CELL.spaces.is, ''));
  if (!match) return null;
  return `${match[1]}.${(match[2] ?? '').replace(CELL.leadingZeros.is, '')}${(match[3] ?? '').toLowerCase()}`;
}

function milestoneOf(text: string): string {
  const pack = CELL.servicePack.is.exec(text);
  return pack ? `SP${Number(pack[1])}` : text.toUpperCase();
}
