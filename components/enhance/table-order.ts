/** By which column a table is sorted, and whether rising or falling. */
export interface TableOrder {
  column: string;
  direction: 1 | -1;
}

const PARAMETER = 'sort';

/** The order that an address asks for of a table, counted from 1 on its page: `?sort=2.size` or `?sort=2.size.down`. */
export function orderOf(table: number, parameters: URLSearchParams): TableOrder | null {
  const wanted = parameters.getAll(PARAMETER).find((value) => value.startsWith(`${table}.`));
  const [, column, down] = wanted?.split('.') ?? [];
  return column ? { column, direction: down === 'down' ? -1 : 1 } : null;
}

/** An address with the order of one table set, or left out where it is as in the source; the orders of other tables stay. */
export function withOrder(table: number, order: TableOrder | null, address: URL): URL {
  const changed = new URL(address);
  const others = changed.searchParams.getAll(PARAMETER).filter((value) => !value.startsWith(`${table}.`));
  changed.searchParams.delete(PARAMETER);
  for (const other of others) changed.searchParams.append(PARAMETER, other);
  if (order) {
    const down = order.direction === -1 ? '.down' : '';
    changed.searchParams.append(PARAMETER, `${table}.${order.column}${down}`);
  }
  return changed;
}
