import { ARCHITECTURES, type FileRows, type SearchIndex } from '../index/search-index';

/** How many of the articles have each component or operating system. */
export function countSystems(
  { subjects, subjectOf, ...index }: SearchIndex,
  docs: Uint32Array,
  list: 'components' | 'products',
): Uint32Array {
  const counts = new Uint32Array(index[list].length);
  for (const doc of docs) for (const at of subjects[subjectOf[doc]!]![list]) counts[at]!++;
  return counts;
}

/** How many of the articles have each code. */
export function countArticles(docs: Uint32Array, codeOf: Uint8Array | Uint16Array): Uint32Array {
  const counts = new Uint32Array(docs.reduce((most, doc) => Math.max(most, codeOf[doc]!), 0) + 1);
  for (const doc of docs) counts[codeOf[doc]!]!++;
  return counts;
}

/** How many of the articles have each architecture or file name, however many rows of theirs have it. */
export function countRows(rows: FileRows, docs: Uint32Array, column: 'arch' | 'name'): Uint32Array {
  const counts = new Uint32Array(column === 'name' ? rows.names.length : ARCHITECTURES.length + 1);
  const lastSeen = new Int32Array(counts.length).fill(-1);
  for (const doc of docs) {
    for (let row = rows.starts[doc]!; row < rows.starts[doc + 1]!; row++) {
      const code = rows[column][row]!;
      if (lastSeen[code] !== doc) counts[code]!++;
      lastSeen[code] = doc;
    }
  }
  return counts;
}
