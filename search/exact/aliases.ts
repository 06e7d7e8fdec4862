import type { SearchIndex } from '../index/search-index';
import { stem } from '../text/stem';
import { tokenize } from '../text/tokens';
import { WEIGHTS } from '../weights';
import { addAlternative, type Group } from '../words/groups';
import type { Postings } from '../words/inverted';

/** A component or operating system by its place in the index. */
export interface Thing {
  type: 'component' | 'product';
  at: number;
  id: string;
  name: string;
}

/** Words of a query that name a component or operating system. */
export interface Naming {
  thing: Thing;
  groups: readonly Group[];
}

/** Knows the names of components and operating systems. */
export interface Aliases {
  /** Finds what the words name, the longest names only, and lets them find its articles. */
  addTo(groups: readonly Group[]): Naming[];
}

/** Prepares the names of an index's components and operating systems. */
export function createAliases(index: SearchIndex): Aliases {
  const names = new Map<string, Thing[]>();
  let longest = 1;
  for (const { thing, spellings } of thingsOf(index)) {
    for (const spelling of new Set(spellings.map(keyOf).filter(Boolean))) {
      names.set(spelling, [...(names.get(spelling) ?? []), thing]);
      longest = Math.max(longest, spelling.split(' ').length);
    }
  }
  const postings = new Map<Thing, Postings>();
  const postingsOf = (thing: Thing): Postings => {
    const known = postings.get(thing) ?? collectPostings(index, thing);
    postings.set(thing, known);
    return known;
  };
  return {
    addTo: (groups) => {
      const namings = findNamings(groups, names, longest);
      for (const { thing, groups: named } of namings) {
        for (const group of named) {
          addAlternative(group, {
            found: thing.name,
            by: 'synonym',
            stems: [],
            postings: postingsOf(thing),
            weight: WEIGHTS.alias.weight,
            field: () => thing.type,
          });
        }
      }
      return namings;
    },
  };
}

function thingsOf({ components, products }: SearchIndex): { thing: Thing; spellings: string[] }[] {
  return [
    ...components.map(({ id, name, aliases }, at) => ({
      thing: { type: 'component' as const, at, id, name },
      spellings: [id.replaceAll('-', ' '), name, ...aliases],
    })),
    ...products.map(({ id, name, aliases }, at) => ({
      thing: { type: 'product' as const, at, id, name },
      spellings: [id.replaceAll('-', ' '), name, ...aliases],
    })),
  ];
}

function keyOf(spelling: string): string {
  return tokenize(spelling)
    .map(({ word }) => stem(word))
    .join(' ');
}

function findNamings(
  groups: readonly Group[],
  names: ReadonlyMap<string, Thing[]>,
  longest: number,
): Naming[] {
  const stems = groups.map(({ word }) => (word === null ? '' : stem(word)));
  const found: Naming[] = [];
  for (let length = Math.min(longest, groups.length); length > 0; length--) {
    for (let from = 0; from + length <= groups.length; from++) {
      const run = groups.slice(from, from + length);
      if (found.some((naming) => naming.groups.some((group) => run.includes(group)))) continue;
      const things = names.get(stems.slice(from, from + length).join(' ')) ?? [];
      found.push(...things.map((thing) => ({ thing, groups: run })));
    }
  }
  return found;
}

function collectPostings({ subjects, subjectOf }: SearchIndex, { type, at }: Thing): Postings {
  const having = subjects.map(({ components, products }) =>
    (type === 'component' ? components : products).includes(at),
  );
  const docs: number[] = [];
  subjectOf.forEach((subject, doc) => {
    if (having[subject]) docs.push(doc);
  });
  return { docs: Uint32Array.from(docs), impacts: new Float32Array(docs.length).fill(WEIGHTS.alias.impact) };
}
