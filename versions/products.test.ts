import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { product } from '@/schema/lexicon';
import { BUILDS, productsOf } from './builds';
import { PRODUCT_NAMES } from './products';

const lexicon = z
  .array(product)
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../content/lexicon/products.json'), 'utf8')));

test('products are called as in the lexicon', () => {
  const names = Object.fromEntries(lexicon.map(({ id, name }) => [id, name]));
  expect(names).toMatchObject(PRODUCT_NAMES);
});

test('every build of a product in the lexicon is decoded to that product', () => {
  const pairs = lexicon.flatMap(({ id, builds }) =>
    id in PRODUCT_NAMES ? builds.map((build) => `${build} ${id}`) : [],
  );
  const decoded = BUILDS.flatMap((build) => productsOf(build).map((id) => `${build.build} ${id}`));
  expect(pairs.filter((pair) => !decoded.includes(pair))).toEqual([]);
  expect(pairs.length).toBeGreaterThan(15);
});
