import { expect, test } from 'vitest';
import { orderOf, withOrder } from './table-order';

const ADDRESS = new URL('https://kb.example.com/kb/940041/?platform=x64&sort=1.size#files');

test('the order of each table stands in the address, and nothing else of it changes', () => {
  const both = withOrder(2, { column: 'service-pack', direction: -1 }, ADDRESS);
  expect(both.href).toBe(
    'https://kb.example.com/kb/940041/?platform=x64&sort=1.size&sort=2.service-pack.down#files',
  );
  expect(orderOf(1, both.searchParams)).toEqual({ column: 'size', direction: 1 });
  expect(orderOf(2, both.searchParams)).toEqual({ column: 'service-pack', direction: -1 });
});

test('a table in the order of the source has none in the address', () => {
  expect(withOrder(1, null, ADDRESS).search).toBe('?platform=x64');
  expect(orderOf(1, new URLSearchParams('platform=x64'))).toBeNull();
});

test('an order that is none is not taken for one', () => {
  for (const text of ['size', '12.size', '1.', '1']) {
    expect(orderOf(1, new URLSearchParams({ sort: text }))).toBeNull();
  }
});
