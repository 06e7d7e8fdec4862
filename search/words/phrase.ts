import type { Postings, Streams } from './inverted';
import { firstFrom } from './sorted';
import type { WordLane } from './word-lane';

/** The articles in which the stems follow each other in one part; each is about the phrase as much as about its weakest word. */
export function phrasePostings(lane: WordLane, stems: readonly number[]): Postings {
  const lists = stems.map((stem) => lane.postings(stem)).sort((a, b) => a.docs.length - b.docs.length);
  const places = new Uint32Array(lists.length);
  const docs: number[] = [];
  const impacts: number[] = [];
  for (const doc of lists[0]?.docs ?? []) {
    if (!lists.every(({ docs }, l) => docs[(places[l] = firstFrom(docs, doc, places[l]!))] === doc)) continue;
    if (!hasPhrase(lane, doc, stems)) continue;
    docs.push(doc);
    impacts.push(lists.reduce((least, { impacts }, l) => Math.min(least, impacts[places[l]!]!), Infinity));
  }
  return { docs: Uint32Array.from(docs), impacts: Float32Array.from(impacts) };
}

function hasPhrase(lane: WordLane, doc: number, stems: readonly number[]): boolean {
  return lane.fields.some(({ field, streams }) =>
    (field === 'about' ? haveAll : followEachOther)(streams, lane.stemOf, doc, stems),
  );
}

/** The words of what an article is about stand in no order. */
function haveAll(
  { starts, words }: Streams,
  stemOf: Uint32Array,
  doc: number,
  stems: readonly number[],
): boolean {
  const about = words.subarray(starts[doc], starts[doc + 1]);
  return stems.every((stem) => about.some((word) => stemOf[word] === stem));
}

function followEachOther(
  { starts, words }: Streams,
  stemOf: Uint32Array,
  doc: number,
  stems: readonly number[],
): boolean {
  const [first] = stems;
  const last = starts[doc + 1]! - stems.length;
  for (let at = starts[doc]!; at <= last; at++) {
    if (stemOf[words[at]!] !== first) continue;
    let i = 1;
    while (i < stems.length && stemOf[words[at + i]!] === stems[i]) i++;
    if (i === stems.length) return true;
  }
  return false;
}
