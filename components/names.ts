import type { Article } from '@/schema/article';
import type { Component, Product } from '@/schema/lexicon';

/** What a page needs besides its own article: the names behind ids, and which articles are here. */
export interface Names {
  components: ReadonlyMap<string, Component>;
  products: ReadonlyMap<string, Product>;
  byKb: ReadonlyMap<number, Article>;
}

/** The name of a component as readers know it. */
export function componentName(id: string, names: Names): string {
  return names.components.get(id)?.name ?? id;
}

/** The full name of an operating system. */
export function productName(id: string, names: Names): string {
  return names.products.get(id)?.name ?? id;
}

/** The name of an operating system for narrow places: `2008 R2`. */
export function productShortName(id: string, names: Names): string {
  return names.products.get(id)?.short ?? id;
}
