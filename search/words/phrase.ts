import type { Postings, Streams } from './inverted';
import type { Places } from './places';
import { firstFrom } from './sorted';
import type { WordLane } from './word-lane';

/** The articles in which the stems follow each other in one part; each is about the phrase as much as about its weakest word. */
export function phrasePostings(lane: WordLane, places: Places, stems: readonly number[]): Postings {
  const written = articlesWith(places, stems);
  const named = articlesNaming(lane, places, stems);
  const docs = Uint32Array.from([...written, ...named])
    .sort()
    .filter((doc, i, all) => doc !== all[i - 1]);
  const impacts = new Float32Array(docs.length).fill(Infinity);
  for (const stem of stems) {
    const postings = lane.postings(stem);
    for (let i = 0, at = 0; i < docs.length; i++) {
      at = firstFrom(postings.docs, docs[i]!, at);
      impacts[i] = Math.min(impacts[i]!, postings.impacts[at]!);
    }
  }
  return { docs, impacts };
}

/** Looks round the places of the rarest stem. */
function articlesWith({ row, starts, of }: Places, stems: readonly number[]): number[] {
  const lists = stems.map(of);
  const rarest = shortest(lists);
  const found: number[] = [];
  let end = 0;
  for (const place of lists[rarest]!) {
    let i = 0;
    while (i < stems.length && row[place - rarest + i] === stems[i]) i++;
    if (i < stems.length || place < starts[end]!) continue;
    end = firstFrom(starts, place + 1, end);
    found.push(end - 1);
  }
  return found;
}

/** The words of what an article is about stand in no order. */
function articlesNaming({ fields, stemOf }: WordLane, places: Places, stems: readonly number[]): number[] {
  const about = fields.find(({ field }) => field === 'about')?.streams;
  const lists = stems.map(places.ofAbout);
  const found: number[] = [];
  let end = 0;
  for (const place of about ? lists[shortest(lists)]! : []) {
    if (place < about!.starts[end]!) continue;
    end = firstFrom(about!.starts, place + 1, end);
    if (stems.every((stem) => isAbout(about!, end - 1, stem, stemOf))) found.push(end - 1);
  }
  return found;
}

function isAbout({ starts, words }: Streams, doc: number, stem: number, stemOf: Uint32Array): boolean {
  for (let at = starts[doc]!; at < starts[doc + 1]!; at++) if (stemOf[words[at]!] === stem) return true;
  return false;
}

function shortest(lists: readonly Uint32Array[]): number {
  return lists.reduce((best, { length }, i) => (length < lists[best]!.length ? i : best), 0);
}
