import type { Match, MatchField } from '../types';
import { WEIGHTS, type WordField } from '../weights';
import type { Alternative, Group } from '../words/groups';
import { firstFrom } from '../words/sorted';
import type { WordLane } from '../words/word-lane';

const SHOWN_AS: Record<WordField, MatchField> = {
  title: 'title',
  symptoms: 'symptoms',
  cause: 'cause',
  lead: 'resolution',
  about: 'product',
};

/** From this weight on a synonym says the same; lesser ones are near in meaning, or what a slip may stand for. */
const SAYS_THE_SAME = 0.85;

/**
 * Tells why articles were found: for each typed word its best match, the most telling field first. `componentStems` are those
 * of the names of an article's components, which stand in one field with its operating systems.
 */
export function createReasons(groups: readonly Group[], lane: WordLane) {
  const asked = new Set(groups.flatMap(({ alternatives }) => alternatives.flatMap(({ stems }) => stems)));
  const likeliest = groups.map(({ typed, alternatives }) => ({
    typed,
    alternatives: alternatives.toSorted((a, b) => b.weight - a.weight),
  }));
  return (doc: number, componentStems: ReadonlySet<number | undefined>): Match[] => {
    const inFields = stemsIn(doc, lane, asked);
    const fieldsOfStem = (stems: readonly number[]) => {
      const field = inFields(stems);
      const isComponent = field === 'product' && stems.every((id) => componentStems.has(id));
      return isComponent ? 'component' : field;
    };
    const matches = likeliest.flatMap(({ typed, alternatives }) => {
      for (const alternative of alternatives) {
        const field = fieldOf(alternative, doc, fieldsOfStem);
        if (field)
          return { match: { field, typed, found: alternative.found, by: meansOf(alternative) }, alternative };
      }
      return [];
    });
    return matches.sort((a, b) => b.alternative.weight - a.alternative.weight).map(({ match }) => match);
  };
}

/** A component or system is what its name says, whatever that weighs. */
function meansOf({ by, weight, field }: Alternative): Match['by'] {
  return by === 'synonym' && weight < SAYS_THE_SAME && !field ? 'alike' : by;
}

/** The fields of an article by the asked stems that they hold, as bits in the order of the lane's fields. */
function stemsIn(
  doc: number,
  { fields, stemOf }: WordLane,
  asked: ReadonlySet<number>,
): (stems: readonly number[]) => MatchField | null {
  const held = new Map<number, number>();
  fields.forEach(({ streams }, f) => {
    for (let i = streams.starts[doc]!; i < streams.starts[doc + 1]!; i++) {
      const stem = stemOf[streams.words[i]!]!;
      if (asked.has(stem)) held.set(stem, (held.get(stem) ?? 0) | (1 << f));
    }
  });
  const byWeight = fields
    .map(({ field }, f) => ({ field, f }))
    .sort((a, b) => WEIGHTS.field[b.field] - WEIGHTS.field[a.field]);
  return (stems) => {
    const best = byWeight.find(({ f }) => stems.every((stem) => (held.get(stem) ?? 0) & (1 << f)));
    return best ? SHOWN_AS[best.field] : null;
  };
}

function fieldOf(
  { stems, field, postings }: Alternative,
  doc: number,
  inFields: (stems: readonly number[]) => MatchField | null,
): MatchField | null {
  if (stems.length > 0) return inFields(stems);
  return field && postings.docs[firstFrom(postings.docs, doc, 0)] === doc ? field(doc) : null;
}
