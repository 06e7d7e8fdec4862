import { findKey } from '@/versions/find-key';
import type { Inventory } from '@/versions/inventory';

/** One source's inventory with the name of the source; null for what stands in the box. */
export interface NamedInventory {
  name: string | null;
  inventory: Inventory;
}

/** Joins what was understood of several sources; a find that two of them have comes once, and problems name their file. */
export function joinInventories(read: readonly NamedInventory[]): Inventory {
  const lists = read.map(({ inventory }) => inventory.finds).filter((finds) => finds.length > 0);
  const [only, ...others] = lists;
  const all = lists.flat();
  return {
    finds:
      only && others.length === 0 ? only : [...new Map(all.map((find) => [findKey(find), find])).values()],
    problems: read.flatMap(({ name, inventory }) =>
      inventory.problems.map((problem) => ({
        ...problem,
        sentence: name === null ? problem.sentence : `${name}: ${problem.sentence}`,
      })),
    ),
    notUnderstood: read.flatMap(({ inventory }) => inventory.notUnderstood),
    notUnderstoodCount: sum(read, ({ notUnderstoodCount }) => notUnderstoodCount),
    furtherProblems: sum(read, ({ furtherProblems }) => furtherProblems),
  };
}

function sum(read: readonly NamedInventory[], of: (inventory: Inventory) => number): number {
  return read.reduce((total, { inventory }) => total + of(inventory), 0);
}
