import type { FieldStreams, Streams } from './inverted';

/** Where every stem stands, to tell what stands side by side. */
export interface Places {
  /** The stems of all texts, one text behind the other, with a gap behind each. */
  row: Uint32Array;
  /** The texts of article `a` stand from `starts[a]` up to `starts[a + 1]`. */
  starts: Uint32Array;
  /** The places of a stem in the row, ascending. */
  of(stem: number): Uint32Array;
  /** The places of a stem among the words of what articles are about, ascending. */
  ofAbout(stem: number): Uint32Array;
}

/** Stands behind each text, where no stem is. */
const GAP = 0xffffffff;

/** Writes down where every stem stands. */
export function createPlaces(
  articles: number,
  fields: readonly FieldStreams[],
  stemOf: Uint32Array,
  stems: number,
): Places {
  const texts = fields.filter(({ field }) => field !== 'about').map(({ streams }) => streams);
  const about = fields.find(({ field }) => field === 'about')?.streams.words ?? new Uint32Array();
  const { row, starts } = inOneRow(articles, texts, stemOf);
  return {
    row,
    starts,
    of: placesByStem(row, stems),
    ofAbout: placesByStem(
      about.map((word) => stemOf[word]!),
      stems,
    ),
  };
}

function inOneRow(articles: number, texts: readonly Streams[], stemOf: Uint32Array) {
  const length = texts.reduce((sum, { words }) => sum + words.length + articles, 0);
  const row = new Uint32Array(length).fill(GAP);
  const starts = new Uint32Array(articles + 1);
  let to = 0;
  for (let doc = 0; doc < articles; doc++) {
    for (const text of texts) {
      const end = text.starts[doc + 1]!;
      for (let at = text.starts[doc]!; at < end; at++) row[to++] = stemOf[text.words[at]!]!;
      to++;
    }
    starts[doc + 1] = to;
  }
  return { row, starts };
}

function placesByStem(row: Uint32Array, stems: number): (stem: number) => Uint32Array {
  const starts = new Uint32Array(stems + 1);
  for (let at = 0; at < row.length; at++) if (row[at] !== GAP) starts[row[at]! + 1]!++;
  for (let stem = 0; stem < stems; stem++) starts[stem + 1]! += starts[stem]!;
  const next = starts.slice();
  const places = new Uint32Array(starts[stems]!);
  for (let at = 0; at < row.length; at++) if (row[at] !== GAP) places[next[row[at]!]!++] = at;
  return (stem) => places.subarray(starts[stem]!, starts[stem + 1]!);
}
