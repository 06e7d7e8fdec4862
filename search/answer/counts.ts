import { ARCHITECTURES, type FileRows, type SearchIndex } from '../index/search-index';

/** How many of the articles have each component and each operating system, by their places in the index. */
export interface SystemCounts {
  components: Uint32Array;
  products: Uint32Array;
}

/** Counts the components and operating systems of articles: those of a subject at once, since thousands may share it. */
export function countSystems(index: SearchIndex, docs: Uint32Array): SystemCounts {
  const { subjects, subjectOf } = index;
  const articles = new Uint32Array(subjects.length);
  for (let i = 0; i < docs.length; i++) articles[subjectOf[docs[i]!]!]!++;
  const counts: SystemCounts = {
    components: new Uint32Array(index.components.length),
    products: new Uint32Array(index.products.length),
  };
  for (let subject = 0; subject < articles.length; subject++) {
    const count = articles[subject]!;
    if (count === 0) continue;
    for (const at of subjects[subject]!.components) counts.components[at]! += count;
    for (const at of subjects[subject]!.products) counts.products[at]! += count;
  }
  return counts;
}

/** How many of the articles have each code. */
export function countArticles(docs: Uint32Array, codeOf: Uint8Array | Uint16Array): Uint32Array {
  let most = 0;
  for (const doc of docs) most = Math.max(most, codeOf[doc]!);
  const counts = new Uint32Array(most + 1);
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
