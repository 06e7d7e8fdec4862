import type { Component } from '@/schema/lexicon';
import type { KnownComponent } from './leads';

/** The components of the lexicon, with how many articles each has a page for. */
export function knownComponents(
  components: readonly Component[],
  articlesOf: (id: string) => number,
): KnownComponent[] {
  return components.map(({ id, name, files, services }) => ({
    id,
    name,
    files,
    services,
    articles: articlesOf(id),
  }));
}
