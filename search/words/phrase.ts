import type { Postings, Streams } from './inverted';
import type { WordLane } from './word-lane';

/** The articles in which the stems follow each other in one part; each is about the phrase as much as about its weakest word. */
export function phrasePostings(lane: WordLane, stems: readonly number[]): Postings {
  const lists = stems.map((stem) => lane.postings(stem)).sort((a, b) => a.docs.length - b.docs.length);
  const [rarest, ...others] = lists;
  const docs: number[] = [];
  const impacts: number[] = [];
  rarest?.docs.forEach((doc, i) => {
    let impact = rarest.impacts[i]!;
    for (const list of others) {
      const at = indexOf(list.docs, doc);
      if (at < 0) return;
      impact = Math.min(impact, list.impacts[at]!);
    }
    if (!hasPhrase(lane, doc, stems)) return;
    docs.push(doc);
    impacts.push(impact);
  });
  return { docs: Uint32Array.from(docs), impacts: Float32Array.from(impacts) };
}

function hasPhrase(lane: WordLane, doc: number, stems: readonly number[]): boolean {
  return lane.fields.some(({ streams }) => followEachOther(streams, lane.stemOf, doc, stems));
}

function followEachOther(
  streams: Streams,
  stemOf: Uint32Array,
  doc: number,
  stems: readonly number[],
): boolean {
  const last = streams.starts[doc + 1]! - stems.length;
  for (let at = streams.starts[doc]!; at <= last; at++) {
    let i = 0;
    while (i < stems.length && stemOf[streams.words[at + i]!] === stems[i]) i++;
    if (i === stems.length) return true;
  }
  return false;
}

function indexOf(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else if (sorted[middle]! > value) high = middle - 1;
    else return middle;
  }
  return -1;
}
